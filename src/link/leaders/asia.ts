/** Asia and the Pacific: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const ASIA = `
CN|president|2003-03-15|2013-03-14|Hu Jintao|Hu
CN|president|2013-03-14||Xi Jinping|Xi
KP|leader|2011-12-17||Kim Jong Un|Kim|Kim Jong-un; Kim Jong-Un; Kim Jongun
KP|leader|1994-07-08|2011-12-17|Kim Jong Il|Kim|Kim Jong-il; Kim Jong-Il|kimjongil
KR|president|2008-02-25|2013-02-25|Lee Myung-bak|Lee||leemyungbak
KR|president|2013-02-25|2017-03-10|Park Geun-hye|Park
KR|president|2017-05-10|2022-05-10|Moon Jae-in|Moon
KR|president|2022-05-10|2025-04-04|Yoon Suk Yeol|Yoon|Yoon Suk-yeol
KR|president|2025-06-04||Lee Jae-myung|Lee|Lee Jae Myung
JP|prime minister|2012-12-26|2020-09-16|Shinzo Abe||Shinzō Abe; Abe Shinzo
JP|prime minister|2020-09-16|2021-10-04|Yoshihide Suga
JP|prime minister|2021-10-04|2024-10-01|Fumio Kishida
JP|prime minister|2024-10-01|2025-10-21|Shigeru Ishiba
JP|prime minister|2025-10-21||Sanae Takaichi
IN|prime minister|2004-05-22|2014-05-26|Manmohan Singh
IN|prime minister|2014-05-26||Narendra Modi
AU|prime minister|2015-09-15|2018-08-24|Malcolm Turnbull
AU|prime minister|2018-08-24|2022-05-23|Scott Morrison
AU|prime minister|2022-05-23||Anthony Albanese
AF|president|2001-12-22|2014-09-29|Hamid Karzai
AF|president|2014-09-29|2021-08-15|Ashraf Ghani
`;

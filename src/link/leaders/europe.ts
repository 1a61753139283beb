/** Europe: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const EUROPE = `
RU|president|2000-05-07|2008-05-07|Vladimir Putin||Vladimir V. Putin
RU|prime minister|2008-05-08|2012-05-07|Vladimir Putin
RU|president|2012-05-07||Vladimir Putin
RU|president|2008-05-07|2012-05-07|Dmitry Medvedev||Dmitri Medvedev; Dmitriy Medvedev; Dmitry A. Medvedev; Dmitri A. Medvedev
RU|prime minister|2012-05-08|2020-01-16|Dmitry Medvedev
RU|prime minister|2020-01-16||Mikhail Mishustin
RU|foreign minister|2004-03-09||Sergey Lavrov||Sergei Lavrov; Sergei V. Lavrov
RU|presidential spokesperson|2012-05-22||Dmitry Peskov||Dmitri Peskov; Dmitriy Peskov; Dmitri S. Peskov
RU|presidential aide|2012-05-21||Yuri Ushakov||Yury Ushakov
RU|foreign ministry spokesperson|2015-08-10||Maria Zakharova||Mariya Zakharova
RU|ambassador to the US|2008-07-26|2017-08-21|Sergey Kislyak||Sergei Kislyak; Sergey I. Kislyak; Sergei I. Kislyak
RU|ambassador to the US|2017-09-01|2024-10-10|Anatoly Antonov
GB|prime minister|2007-06-27|2010-05-11|Gordon Brown
GB|prime minister|2010-05-11|2016-07-13|David Cameron
GB|foreign secretary|2023-11-13|2024-07-05|David Cameron||Lord Cameron
GB|prime minister|2016-07-13|2019-07-24|Theresa May
GB|prime minister|2019-07-24|2022-09-06|Boris Johnson
GB|foreign secretary|2016-07-13|2018-07-09|Boris Johnson
GB|prime minister|2022-09-06|2022-10-25|Liz Truss||Elizabeth Truss
GB|prime minister|2022-10-25|2024-07-05|Rishi Sunak
GB|prime minister|2024-07-05||Keir Starmer
FR|president|2007-05-16|2012-05-15|Nicolas Sarkozy
FR|president|2012-05-15|2017-05-14|François Hollande
FR|president|2017-05-14||Emmanuel Macron
DE|chancellor|2005-11-22|2021-12-08|Angela Merkel
DE|chancellor|2021-12-08|2025-05-06|Olaf Scholz
DE|chancellor|2025-05-06||Friedrich Merz
UA|president|2010-02-25|2014-02-22|Viktor Yanukovych||Viktor Yanukovich
UA|president|2014-06-07|2019-05-20|Petro Poroshenko
UA|president|2019-05-20||Volodymyr Zelensky||Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky; Zelenskyy; Zelenskiy
TR|prime minister|2003-03-14|2014-08-28|Recep Tayyip Erdoğan||Tayyip Erdoğan
TR|president|2014-08-28||Recep Tayyip Erdoğan
VA|pope|2013-03-13|2025-04-21|Pope Francis|Francis
VA|pope|2005-04-19|2013-02-28|Pope Benedict XVI|Benedict XVI|Pope Benedict
VA|pope|2025-05-08||Pope Leo XIV|Leo XIV|Pope Leo
`;

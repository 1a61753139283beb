/** Both Koreas: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const KOREA = `
KP|leader|2011-12-17||Kim Jong Un|Kim|Kim Jong-un; Kim Jong-Un; Kim Jongun
KP|chairman|2016-05-09|2021-01-10|Kim Jong Un
KP|leader|1994-07-08|2011-12-17|Kim Jong Il|Kim|Kim Jong-il; Kim Jong-Il|kimjongil
KP|Presidium president|1998-09-05|2019-04-11|Kim Yong Nam|Kim|Kim Yong-nam|kimyongnam
KP|Presidium president|2019-04-11|2026-03-22|Choe Ryong Hae|Choe|Choe Ryong-hae|choeryonghae
KP|senior party official|2017-10-07||Kim Yo Jong|Kim|Kim Yo-jong|kimyojong
KP|party vice-chair|2016-05-09|2019-04-10|Kim Yong Chol|Kim|Kim Yong-chol|kimyongchol
KP|premier|2010-06-07|2013-04-01|Choe Yong Rim|Choe|Choe Yong-rim|choeyongrim
KP|premier|2013-04-01|2019-04-11|Pak Pong Ju|Pak|Pak Pong-ju|pakpongju
KP|premier|2019-04-11|2020-08-13|Kim Jae Ryong|Kim|Kim Jae-ryong|kimjaeryong
KP|premier|2020-08-13|2024-12-29|Kim Tok Hun|Kim|Kim Tok-hun|kimtokhun
KP|premier|2024-12-29||Pak Thae Song|Pak|Pak Thae-song
KP|foreign minister|2007-05-18|2014-04-09|Pak Ui Chun|Pak|Pak Ui-chun|pakuichun
KP|foreign minister|2014-04-09|2016-05-09|Ri Su Yong|Ri|Ri Su-yong|risuyong
KP|foreign minister|2016-05-09|2020-01-24|Ri Yong Ho|Ri|Ri Yong-ho
KP|foreign minister|2020-01-24|2022-06-11|Ri Son Gwon|Ri|Ri Son-gwon|risongwon
KP|foreign minister|2022-06-11||Choe Son Hui|Choe|Choe Son-hui; Choe Sun Hui; Choe Sun-hui
KP|vice foreign minister|2018-02-01|2022-06-11|Choe Son Hui
KP|vice foreign minister|2010-09-23|2019-04-11|Kim Kye Gwan|Kim|Kim Kye-gwan; Kim Kye Kwan; Kim Kye-kwan|kimkyegwan
KP|special representative|2019-01-18|2019-03-31|Kim Hyok Chol|Kim|Kim Hyok-chol|kimhyokchol
KP|defence minister|2018-06-03|2019-12-28|No Kwang Chol|No Kwang Chol|No Kwang-chol|nokwangchol
KP|defence minister|2024-10-07||No Kwang Chol
KR|president|2008-02-25|2013-02-25|Lee Myung-bak|Lee||leemyungbak
KR|president|2013-02-25|2017-03-10|Park Geun-hye|Park
KR|acting president|2016-12-09|2017-05-10|Hwang Kyo-ahn|Hwang
KR|prime minister|2015-06-18|2017-05-11|Hwang Kyo-ahn
KR|president|2017-05-10|2022-05-10|Moon Jae-in|Moon
KR|president|2022-05-10|2025-04-04|Yoon Suk Yeol|Yoon|Yoon Suk-yeol; Yoon Seok-youl
KR|acting president|2024-12-14|2024-12-27|Han Duck-soo|Han
KR|acting president|2025-03-24|2025-05-02|Han Duck-soo
KR|prime minister|2022-05-21|2025-05-02|Han Duck-soo
KR|acting president|2024-12-27|2025-03-24|Choi Sang-mok|Choi
KR|acting president|2025-05-02|2025-06-04|Lee Ju-ho|Lee||leejuho
KR|president|2025-06-04||Lee Jae-myung|Lee|Lee Jae Myung
KR|prime minister|2008-02-29|2009-09-28|Han Seung-soo|Han||hanseungsoo
KR|prime minister|2009-09-29|2010-08-11|Chung Un-chan|Chung||chungunchan
KR|prime minister|2010-10-01|2013-02-26|Kim Hwang-sik|Kim||kimhwangsik
KR|prime minister|2013-02-26|2015-02-16|Jung Hong-won|Jung|Chung Hong-won|junghongwon
KR|prime minister|2015-02-17|2015-04-27|Lee Wan-koo|Lee||leewankoo
KR|prime minister|2017-05-31|2020-01-14|Lee Nak-yon|Lee|Lee Nak-yeon|leenakyon
KR|prime minister|2020-01-14|2021-04-16|Chung Sye-kyun|Chung||chungsyekyun
KR|prime minister|2021-05-14|2022-05-11|Kim Boo-kyum|Kim||kimbookyum
KR|prime minister|2025-07-03||Kim Min-seok|Kim||kimminseok
KR|foreign minister|2008-02-29|2010-09-08|Yu Myung-hwan|Yu
KR|foreign minister|2010-10-08|2013-03-11|Kim Sung-hwan|Kim||kimsunghwan
KR|foreign minister|2013-03-11|2017-06-18|Yun Byung-se|Yun
KR|foreign minister|2017-06-18|2021-02-08|Kang Kyung-wha|Kang
KR|foreign minister|2021-02-09|2022-05-11|Chung Eui-yong|Chung
KR|national security adviser|2017-05-21|2020-07-03|Chung Eui-yong
KR|foreign minister|2022-05-12|2024-01-10|Park Jin|Park||parkjin
KR|foreign minister|2024-01-10|2025-07-19|Cho Tae-yul|Cho||chotaeyul
KR|foreign minister|2025-07-19||Cho Hyun|Cho||chohyun
KR|national security adviser|2013-02-25|2014-05-22|Kim Jang-soo|Kim||kimjangsoo
KR|national security adviser|2014-06-01|2017-05-21|Kim Kwan-jin|Kim||kimkwanjin
KR|defence minister|2010-12-04|2014-06-30|Kim Kwan-jin
KR|national security adviser|2020-07-03|2022-05-09|Suh Hoon|Suh
KR|intelligence chief|2017-06-01|2020-07-03|Suh Hoon
KR|national security adviser|2022-05-10|2023-03-29|Kim Sung-han|Kim||kimsunghan
KR|national security adviser|2023-03-30|2024-01-11|Cho Tae-yong|Cho||chotaeyong
KR|national security adviser|2024-01-11|2024-08-12|Chang Ho-jin|Chang||changhojin
KR|national security adviser|2024-08-12|2025-06-04|Shin Won-sik|Shin
KR|defence minister|2023-10-07|2024-09-06|Shin Won-sik
KR|national security adviser|2025-06-04||Wi Sung-lac|Wi
KR|deputy national security adviser|2019-02-28|2021-01-31|Kim Hyun-chong|Kim||kimhyunchong
KR|defence minister|2014-06-30|2017-07-13|Han Min-koo|Han||hanminkoo
KR|defence minister|2017-07-13|2018-09-21|Song Young-moo|Song
KR|defence minister|2018-09-21|2020-09-18|Jeong Kyeong-doo|Jeong
KR|defence minister|2020-09-18|2022-05-10|Suh Wook|Suh||suhwook
KR|defence minister|2022-05-10|2023-10-07|Lee Jong-sup|Lee||leejongsup
KR|defence minister|2024-09-06|2024-12-05|Kim Yong-hyun|Kim||kimyonghyun
KR|defence minister|2025-07-25||Ahn Gyu-back|Ahn
KR|unification minister|2017-07-03|2019-04-08|Cho Myoung-gyon|Cho||chomyounggyon
KR|press secretary|2017-05-11|2019-01-08|Yoon Young-chan|Yoon||yoonyoungchan
KR|press secretary|2019-01-08|2020-08-12|Yoon Do-han|Yoon||yoondohan
KR|press secretary|2022-08-21|2023-12-31|Kim Eun-hye|Kim||kimeunhye
KR|presidential spokesperson|2014-02-05|2015-10-05|Min Kyung-wook|Min
KR|presidential spokesperson|2015-10-25|2017-05-10|Jeong Yeon-guk|Jeong|Jung Youn-kuk|jeongyeonguk
KR|presidential spokesperson|2017-05-16|2018-02-02|Park Soo-hyun|Park||parksoohyun
KR|presidential spokesperson|2018-02-02|2019-03-29|Kim Eui-kyeom|Kim||kimeuikyeom
KR|presidential spokesperson|2019-04-25|2020-01-15|Ko Min-jung|Ko
KR|presidential spokesperson|2020-02-10|2021-04-16|Kang Min-seok|Kang||kangminseok
KR|presidential spokesperson|2021-04-16|2022-05-09|Park Kyung-mee|Park||parkkyungmee
KR|presidential spokesperson|2025-06-04||Kang Yu-jung|Kang||kangyujung
`;

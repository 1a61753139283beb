/** East Asia: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const ASIA = `
CN|president|2003-03-15|2013-03-14|Hu Jintao|Hu
CN|president|2013-03-14||Xi Jinping|Xi
CN|vice president|2008-03-15|2013-03-14|Xi Jinping
CN|vice president|2013-03-14|2018-03-17|Li Yuanchao|Li||liyuanchao
CN|vice president|2018-03-17|2023-03-10|Wang Qishan|Wang||wangqishan
CN|vice president|2023-03-10||Han Zheng|Han||hanzheng
CN|premier|2003-03-16|2013-03-15|Wen Jiabao|Wen
CN|premier|2013-03-15|2023-03-11|Li Keqiang|Li
CN|premier|2023-03-11||Li Qiang|Li||liqiang
CN|vice premier|2018-03-19|2023-03-12|Liu He|Liu
CN|vice premier|2023-03-12||He Lifeng|He Lifeng||helifeng
CN|foreign minister|2007-04-27|2013-03-16|Yang Jiechi|Yang
CN|top diplomat|2013-03-16|2023-01-01|Yang Jiechi
CN|state councilor|2008-03-17|2013-03-16|Dai Bingguo|Dai
CN|foreign minister|2013-03-16|2022-12-30|Wang Yi|Wang
CN|foreign minister|2023-07-25||Wang Yi
CN|top diplomat|2023-01-01|2023-07-25|Wang Yi
CN|foreign minister|2022-12-30|2023-07-25|Qin Gang|Qin
CN|ambassador to the US|2021-07-28|2022-12-30|Qin Gang
CN|foreign ministry spokesperson|2005-05-01|2014-11-30|Qin Gang
CN|defence minister|2008-03-17|2013-03-16|Liang Guanglie|Liang
CN|defence minister|2013-03-16|2018-03-19|Chang Wanquan|Chang
CN|defence minister|2018-03-19|2023-03-12|Wei Fenghe|Wei
CN|defence minister|2023-03-12|2023-10-24|Li Shangfu|Li||lishangfu
CN|defence minister|2023-12-29||Dong Jun|Dong
CN|foreign ministry spokesperson|2006-06-01|2012-03-31|Jiang Yu|Jiang
CN|foreign ministry spokesperson|2009-03-01|2011-11-30|Ma Zhaoxu|Ma||mazhaoxu
CN|foreign ministry spokesperson|2010-09-01|2016-07-31|Hong Lei|Hong
CN|foreign ministry spokesperson|2011-11-01|2012-12-31|Liu Weimin|Liu||liuweimin
CN|foreign ministry spokesperson|2012-11-16|2024-05-27|Hua Chunying|Hua
CN|foreign ministry spokesperson|2015-06-12|2019-07-31|Lu Kang|Lu
CN|foreign ministry spokesperson|2016-09-26|2020-06-30|Geng Shuang|Geng
CN|foreign ministry spokesperson|2020-02-24|2023-01-09|Zhao Lijian|Zhao
CN|foreign ministry spokesperson|2020-07-17|2024-05-24|Wang Wenbin|Wang||wangwenbin
CN|foreign ministry spokesperson|2022-09-05||Mao Ning|Mao
CN|foreign ministry spokesperson|2024-03-18||Lin Jian|Lin
CN|foreign ministry spokesperson|2025-01-06||Guo Jiakun|Guo
CN|ambassador to the US|2013-04-03|2021-06-23|Cui Tiankai|Cui
CN|ambassador to the US|2023-05-23||Xie Feng|Xie
HK|chief executive|2005-06-21|2012-07-01|Donald Tsang
HK|chief executive|2012-07-01|2017-07-01|Leung Chun-ying|Leung|CY Leung; C.Y. Leung
HK|chief executive|2017-07-01|2022-07-01|Carrie Lam
HK|chief executive|2022-07-01||John Lee||John Lee Ka-chiu|johnlee
TW|president|2008-05-20|2016-05-20|Ma Ying-jeou|Ma
TW|president|2016-05-20|2024-05-20|Tsai Ing-wen|Tsai
TW|president|2024-05-20||Lai Ching-te|Lai|William Lai
TW|premier|2017-09-08|2019-01-14|Lai Ching-te
TW|vice president|2020-05-20|2024-05-20|Lai Ching-te
TW|vice president|2024-05-20||Hsiao Bi-khim|Hsiao
TW|premier|2016-05-20|2017-09-08|Lin Chuan|Lin||linchuan
TW|premier|2019-01-14|2023-01-31|Su Tseng-chang|Su
TW|premier|2023-01-31|2024-05-20|Chen Chien-jen|Chen
TW|premier|2024-05-20||Cho Jung-tai|Cho||chojungtai
TW|foreign minister|2009-09-10|2012-09-27|Timothy Yang|||timothyyang
TW|foreign minister|2012-09-27|2016-05-20|David Lin|||davidlin
TW|foreign minister|2016-05-20|2018-02-26|David Lee|||davidlee
TW|foreign minister|2018-02-26|2024-05-20|Joseph Wu||Wu Jaushieh; Jaushieh Joseph Wu
TW|national security adviser|2024-05-20||Joseph Wu
TW|national security adviser|2020-05-20|2024-05-20|Wellington Koo
TW|foreign minister|2024-05-20||Lin Chia-lung|Lin||linchialung
TW|presidential spokesperson|2016-05-20|2018-12-31|Alex Huang||Alex Huang Chung-yen; Huang Chung-yen
TW|presidential spokesperson|2018-02-01|2023-01-31|Xavier Chang|||xavierchang
TW|presidential spokesperson|2024-05-20||Karen Kuo
TW|foreign ministry spokesperson|2019-07-01|2023-01-31|Joanne Ou
TW|foreign ministry spokesperson|2023-01-31|2025-01-31|Jeff Liu|||jeffliu
JP|emperor|1989-01-07|2019-05-01|Emperor Akihito|Akihito
JP|emperor|2019-05-01||Emperor Naruhito|Naruhito
JP|prime minister|2008-09-24|2009-09-16|Taro Aso||Tarō Asō; Aso Taro
JP|deputy prime minister|2012-12-26|2021-10-04|Taro Aso
JP|prime minister|2009-09-16|2010-06-08|Yukio Hatoyama||Hatoyama Yukio
JP|prime minister|2010-06-08|2011-09-02|Naoto Kan||Kan Naoto
JP|prime minister|2011-09-02|2012-12-26|Yoshihiko Noda||Noda Yoshihiko
JP|prime minister|2012-12-26|2020-09-16|Shinzo Abe||Shinzō Abe; Abe Shinzo
JP|prime minister|2006-09-26|2007-09-26|Shinzo Abe
JP|prime minister|2020-09-16|2021-10-04|Yoshihide Suga||Suga Yoshihide
JP|chief cabinet secretary|2012-12-26|2020-09-16|Yoshihide Suga
JP|prime minister|2021-10-04|2024-10-01|Fumio Kishida||Kishida Fumio
JP|foreign minister|2012-12-26|2017-08-03|Fumio Kishida
JP|prime minister|2024-10-01|2025-10-21|Shigeru Ishiba||Ishiba Shigeru
JP|prime minister|2025-10-21||Sanae Takaichi||Takaichi Sanae
JP|foreign minister|2008-09-24|2009-09-16|Hirofumi Nakasone||Nakasone Hirofumi
JP|foreign minister|2009-09-16|2010-09-17|Katsuya Okada||Okada Katsuya
JP|foreign minister|2010-09-17|2011-03-07|Seiji Maehara||Maehara Seiji
JP|foreign minister|2011-03-09|2011-09-02|Takeaki Matsumoto||Matsumoto Takeaki
JP|foreign minister|2011-09-02|2012-12-26|Koichiro Gemba||Gemba Koichiro
JP|foreign minister|2017-08-03|2019-09-11|Taro Kono||Kono Taro; Tarō Kōno
JP|defence minister|2019-09-11|2020-09-16|Taro Kono
JP|foreign minister|2019-09-11|2021-11-04|Toshimitsu Motegi||Motegi Toshimitsu
JP|foreign minister|2025-10-21||Toshimitsu Motegi
JP|foreign minister|2021-11-10|2023-09-13|Yoshimasa Hayashi||Hayashi Yoshimasa
JP|chief cabinet secretary|2023-12-14|2025-10-21|Yoshimasa Hayashi
JP|foreign minister|2023-09-13|2024-10-01|Yoko Kamikawa||Kamikawa Yoko
JP|foreign minister|2024-10-01|2025-10-21|Takeshi Iwaya||Iwaya Takeshi
JP|defence minister|2018-10-02|2019-09-11|Takeshi Iwaya
JP|chief cabinet secretary|2008-09-24|2009-09-16|Takeo Kawamura
JP|chief cabinet secretary|2009-09-16|2010-06-08|Hirofumi Hirano
JP|chief cabinet secretary|2010-06-08|2011-01-14|Yoshito Sengoku
JP|chief cabinet secretary|2011-01-14|2011-09-02|Yukio Edano||Edano Yukio
JP|chief cabinet secretary|2011-09-02|2012-12-26|Osamu Fujimura
JP|chief cabinet secretary|2020-09-16|2021-10-04|Katsunobu Kato||Kato Katsunobu
JP|chief cabinet secretary|2021-10-04|2023-12-14|Hirokazu Matsuno||Matsuno Hirokazu
JP|chief cabinet secretary|2025-10-21||Minoru Kihara||Kihara Minoru
JP|defence minister|2023-09-13|2024-10-01|Minoru Kihara
JP|deputy chief cabinet secretary|2012-12-26|2016-08-03|Hiroshige Seko
JP|deputy chief cabinet secretary|2015-10-07|2017-08-03|Koichi Hagiuda
JP|deputy chief cabinet secretary|2017-08-03|2019-09-11|Yasutoshi Nishimura
JP|defence minister|2012-12-26|2014-09-03|Itsunori Onodera
JP|defence minister|2017-08-03|2018-10-02|Itsunori Onodera
JP|defence minister|2014-12-24|2016-08-03|Gen Nakatani||Nakatani Gen
JP|defence minister|2024-10-01|2025-10-21|Gen Nakatani
JP|defence minister|2016-08-03|2017-07-28|Tomomi Inada
JP|defence minister|2020-09-16|2022-08-10|Nobuo Kishi
JP|defence minister|2022-08-10|2023-09-13|Yasukazu Hamada
JP|defence minister|2025-10-21||Shinjiro Koizumi
JP|national security adviser|2014-01-07|2019-09-13|Shotaro Yachi||Yachi Shotaro
JP|national security adviser|2019-09-13|2021-07-07|Shigeru Kitamura
JP|national security adviser|2021-07-07|2025-01-20|Takeo Akiba
JP|national security adviser|2025-01-21|2025-10-21|Masataka Okano
JP|national security adviser|2025-10-21||Keiichi Ichikawa
MN|president|2009-06-18|2017-07-10|Tsakhiagiin Elbegdorj||Tsakhia Elbegdorj
MN|president|2017-07-10|2021-06-25|Khaltmaagiin Battulga||Battulga Khaltmaa
MN|president|2021-06-25||Ukhnaagiin Khürelsükh||Khurelsukh Ukhnaa; Ukhnaa Khurelsukh
MN|prime minister|2017-10-04|2021-01-27|Ukhnaagiin Khürelsükh
MN|prime minister|2021-01-27|2025-06-13|Luvsannamsrain Oyun-Erdene|Oyun-Erdene|Luvsannamsrai Oyun-Erdene; Oyun-Erdene Luvsannamsrai
MN|prime minister|2025-06-13|2026-03-30|Gombojavyn Zandanshatar||Gombojav Zandanshatar; Zandanshatar Gombojav
MN|prime minister|2026-03-30||Nyam-Osoryn Uchral||Uchral Nyam-Osor; Nyam-Osor Uchral
MN|foreign minister|2021-01-29||Batmunkh Battsetseg||Battsetseg Batmunkh
`;

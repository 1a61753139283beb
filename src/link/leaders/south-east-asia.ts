/** South-East Asia and the Pacific: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const SOUTH_EAST_ASIA = `
VN|president|2006-06-27|2011-07-25|Nguyen Minh Triet
VN|president|2011-07-25|2016-04-02|Truong Tan Sang
VN|president|2016-04-02|2018-09-21|Tran Dai Quang
VN|president|2018-10-23|2021-04-05|Nguyen Phu Trong
VN|party chief|2011-01-19|2024-07-19|Nguyen Phu Trong
VN|president|2021-04-05|2023-01-18|Nguyen Xuan Phuc
VN|prime minister|2016-04-07|2021-04-05|Nguyen Xuan Phuc
VN|president|2023-03-02|2024-03-21|Vo Van Thuong
VN|president|2024-05-22|2024-10-21|To Lam|Lam||tolam
VN|president|2026-04-07||To Lam
VN|party chief|2024-08-03||To Lam
VN|president|2024-10-21|2026-04-07|Luong Cuong
VN|prime minister|2006-06-27|2016-04-06|Nguyen Tan Dung
VN|prime minister|2021-04-05|2026-04-07|Pham Minh Chinh
VN|prime minister|2026-04-07||Le Minh Hung
VN|foreign minister|2006-06-28|2011-08-03|Pham Gia Khiem
VN|foreign minister|2011-08-03|2021-04-08|Pham Binh Minh
VN|foreign minister|2021-04-08|2025-08-30|Bui Thanh Son|Bui Thanh Son
VN|foreign minister|2025-08-30||Le Hoai Trung
VN|foreign ministry spokesperson|2017-06-01|2023-01-31|Le Thi Thu Hang|Le Thi Thu Hang
VN|foreign ministry spokesperson|2023-01-31||Pham Thu Hang|Pham Thu Hang
PH|president|2001-01-20|2010-06-30|Gloria Macapagal Arroyo||Gloria Macapagal-Arroyo; Gloria Arroyo; Macapagal-Arroyo
PH|president|2010-06-30|2016-06-30|Benigno Aquino|Aquino|Benigno Aquino III; Benigno S. Aquino III; Noynoy Aquino
PH|president|2016-06-30|2022-06-30|Rodrigo Duterte
PH|president|2022-06-30||Ferdinand Marcos|Marcos|Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Ferdinand R. Marcos Jr.; Bongbong Marcos; Marcos Jr.; Marcos Jr
PH|vice president|2016-06-30|2022-06-30|Leni Robredo
PH|vice president|2022-06-30||Sara Duterte||Sara Duterte-Carpio|saraduterte
PH|foreign secretary|2004-08-24|2011-02-24|Alberto Romulo
PH|foreign secretary|2011-02-24|2016-03-07|Albert del Rosario|del Rosario
PH|foreign secretary|2016-06-30|2017-03-08|Perfecto Yasay
PH|foreign secretary|2017-05-18|2018-10-17|Alan Peter Cayetano
PH|foreign secretary|2018-10-17|2022-06-30|Teodoro Locsin||Teodoro Locsin Jr.; Teddy Locsin
PH|foreign secretary|2022-07-01|2025-07-01|Enrique Manalo
PH|foreign secretary|2025-07-01||Theresa Lazaro||Ma. Theresa Lazaro; Tess Lazaro
PH|presidential spokesperson|2010-06-30|2016-06-30|Edwin Lacierda
PH|presidential spokesperson|2016-06-30|2017-10-30|Ernesto Abella
PH|presidential spokesperson|2017-11-06|2018-10-15|Harry Roque
PH|presidential spokesperson|2020-04-14|2021-11-15|Harry Roque
PH|presidential spokesperson|2018-10-15|2020-04-14|Salvador Panelo
PH|defence secretary|2010-06-30|2016-06-30|Voltaire Gazmin
PH|defence secretary|2016-06-30|2022-06-30|Delfin Lorenzana
PH|defence secretary|2023-06-05||Gilbert Teodoro||Gilberto Teodoro; Gilberto Teodoro Jr.; Gibo Teodoro
PH|national security adviser|2016-06-30|2022-06-30|Hermogenes Esperon
PH|national security adviser|2023-01-14||Eduardo Año
ID|president|2004-10-20|2014-10-20|Susilo Bambang Yudhoyono||SBY
ID|president|2014-10-20|2024-10-20|Joko Widodo||Jokowi
ID|president|2024-10-20||Prabowo Subianto|Prabowo|Subianto
ID|defence minister|2019-10-23|2024-10-20|Prabowo Subianto
ID|vice president|2024-10-20||Gibran Rakabuming Raka|Gibran
ID|foreign minister|2009-10-22|2014-10-20|Marty Natalegawa
ID|foreign minister|2014-10-27|2024-10-20|Retno Marsudi||Retno Lestari Priansari Marsudi; Retno
ID|foreign minister|2024-10-21||Sugiono
ID|defence minister|2024-10-21||Sjafrie Sjamsoeddin
MY|prime minister|2003-10-31|2009-04-03|Abdullah Badawi||Abdullah Ahmad Badawi
MY|prime minister|2009-04-03|2018-05-10|Najib Razak|Najib|Najib Tun Razak
MY|prime minister|2018-05-10|2020-03-01|Mahathir Mohamad|Mahathir|Mahathir Mohammad; Mahathir bin Mohamad
MY|prime minister|2020-03-01|2021-08-21|Muhyiddin Yassin|Muhyiddin
MY|prime minister|2021-08-21|2022-11-24|Ismail Sabri Yaakob|Ismail Sabri
MY|prime minister|2022-11-24||Anwar Ibrahim|Anwar
MY|foreign minister|2009-04-10|2018-05-10|Anifah Aman
MY|foreign minister|2018-07-02|2020-02-24|Saifuddin Abdullah|Saifuddin
MY|foreign minister|2021-08-30|2022-11-24|Saifuddin Abdullah
MY|foreign minister|2020-03-10|2021-08-16|Hishammuddin Hussein|Hishammuddin
MY|foreign minister|2022-12-03|2023-12-12|Zambry Abdul Kadir|Zambry|Zambry Abd Kadir
MY|foreign minister|2023-12-12||Mohamad Hasan|Mohamad Hasan
SG|prime minister|2004-08-12|2024-05-15|Lee Hsien Loong|Lee||leehsienloong
SG|prime minister|2024-05-15||Lawrence Wong|||lawrencewong
SG|president|2011-09-01|2017-09-01|Tony Tan
SG|president|2017-09-14|2023-09-14|Halimah Yacob|Halimah
SG|president|2023-09-14||Tharman Shanmugaratnam|Tharman
SG|foreign minister|2004-08-12|2011-05-21|George Yeo
SG|foreign minister|2011-05-21|2015-10-01|K. Shanmugam|Shanmugam|K Shanmugam
SG|foreign minister|2015-10-01||Vivian Balakrishnan
SG|defence minister|2011-05-21|2025-05-23|Ng Eng Hen|Ng
SG|defence minister|2025-05-23||Chan Chun Sing|Chan||chanchunsing
TH|king|1946-06-09|2016-10-13|Bhumibol Adulyadej|Bhumibol|King Bhumibol
TH|king|2016-10-13||Maha Vajiralongkorn|Vajiralongkorn|King Vajiralongkorn
TH|prime minister|2008-12-17|2011-08-05|Abhisit Vejjajiva|Abhisit
TH|prime minister|2011-08-05|2014-05-07|Yingluck Shinawatra|Yingluck
TH|prime minister|2014-08-24|2023-08-22|Prayut Chan-ocha|Prayut|Prayuth Chan-ocha; Prayuth; Prayut Chan-o-cha; Prayuth Chan-o-cha
TH|prime minister|2023-08-22|2024-08-14|Srettha Thavisin|Srettha
TH|prime minister|2024-08-16|2025-08-29|Paetongtarn Shinawatra|Paetongtarn
TH|acting prime minister|2025-07-03|2025-09-07|Phumtham Wechayachai|Phumtham
TH|prime minister|2025-09-07||Anutin Charnvirakul|Anutin
TH|foreign minister|2008-12-20|2011-08-09|Kasit Piromya|Kasit
TH|foreign minister|2011-08-09|2014-05-22|Surapong Tovichakchaikul|Surapong
TH|foreign minister|2014-08-30|2015-08-19|Thanasak Patimaprakorn|Thanasak|Tanasak Patimapragorn
TH|foreign minister|2015-08-19|2023-09-01|Don Pramudwinai|Pramudwinai
TH|foreign minister|2023-09-01|2024-04-28|Parnpree Bahiddha-Nukara|Parnpree
TH|foreign minister|2024-04-30|2025-09-19|Maris Sangiampongsa|Maris
TH|foreign minister|2025-09-19||Sihasak Phuangketkeow|Sihasak
KH|king|2004-10-14||Norodom Sihamoni||King Sihamoni
KH|prime minister|1985-01-14|2023-08-22|Hun Sen|Hun Sen
KH|prime minister|2023-08-22||Hun Manet|Hun Manet
KH|foreign minister|1998-11-30|2016-04-04|Hor Namhong|Hor Namhong
KH|foreign minister|2016-04-05|2023-08-22|Prak Sokhonn|Prak Sokhonn
KH|foreign minister|2024-11-20||Prak Sokhonn
KH|foreign minister|2023-08-22|2024-11-20|Sok Chenda Sophea|Sok Chenda
LA|president|2006-06-08|2016-04-20|Choummaly Sayasone
LA|president|2016-04-20|2021-03-22|Bounnhang Vorachith||Bounnhang Vorachit
LA|president|2021-03-22||Thongloun Sisoulith|Thongloun
LA|prime minister|2016-04-20|2021-03-22|Thongloun Sisoulith
LA|prime minister|2010-12-23|2016-04-20|Thongsing Thammavong
LA|prime minister|2021-03-22|2022-12-30|Phankham Viphavanh
LA|prime minister|2022-12-30||Sonexay Siphandone||Sonexay
LA|foreign minister|2016-04-20|2024-11-30|Saleumxay Kommasith||Saleumxay
MM|leader|1992-04-23|2011-03-30|Than Shwe|Than Shwe
MM|president|2011-03-30|2016-03-30|Thein Sein|Thein Sein
MM|president|2016-03-30|2018-03-21|Htin Kyaw|Htin Kyaw
MM|president|2018-03-30|2021-02-01|Win Myint|Win Myint
MM|state counsellor|2016-04-06|2021-02-01|Aung San Suu Kyi|Suu Kyi
MM|foreign minister|2016-03-30|2021-02-01|Aung San Suu Kyi
MM|acting president|2021-02-01|2024-07-22|Myint Swe|Myint Swe
MM|president|2026-04-10||Min Aung Hlaing|Min Aung Hlaing
MM|leader|2021-02-02|2026-04-10|Min Aung Hlaing
MM|acting president|2024-07-22|2026-04-10|Min Aung Hlaing
MM|prime minister|2021-08-01|2025-07-31|Min Aung Hlaing
MM|foreign minister|2011-03-30|2016-03-30|Wunna Maung Lwin|Wunna Maung Lwin
MM|foreign minister|2021-02-01|2023-02-01|Wunna Maung Lwin
MM|foreign minister|2023-02-01||Than Swe|Than Swe
MM|government spokesperson|2016-04-01|2021-02-01|Zaw Htay|Zaw Htay
MM|military spokesperson|2021-02-01||Zaw Min Tun|Zaw Min Tun
BN|sultan|1967-10-05||Hassanal Bolkiah||Sultan Hassanal Bolkiah; Sultan Bolkiah
TL|president|2007-05-20|2012-05-20|José Ramos-Horta|Ramos-Horta
TL|president|2022-05-20||José Ramos-Horta
TL|prime minister|2007-08-08|2015-02-16|Xanana Gusmão
TL|prime minister|2023-07-01||Xanana Gusmão
AU|prime minister|2007-12-03|2010-06-24|Kevin Rudd
AU|prime minister|2013-06-27|2013-09-18|Kevin Rudd
AU|foreign minister|2010-09-14|2012-02-22|Kevin Rudd
AU|ambassador to the US|2023-03-20|2026-03-31|Kevin Rudd
AU|prime minister|2010-06-24|2013-06-27|Julia Gillard
AU|prime minister|2013-09-18|2015-09-15|Tony Abbott
AU|prime minister|2015-09-15|2018-08-24|Malcolm Turnbull
AU|prime minister|2018-08-24|2022-05-23|Scott Morrison
AU|prime minister|2022-05-23||Anthony Albanese
AU|foreign minister|2007-12-03|2010-09-14|Stephen Smith|||stephensmith
AU|defence minister|2010-09-14|2013-09-18|Stephen Smith
AU|foreign minister|2012-03-13|2013-09-18|Bob Carr
AU|foreign minister|2013-09-18|2018-08-28|Julie Bishop
AU|foreign minister|2018-08-28|2022-05-23|Marise Payne
AU|defence minister|2015-09-21|2018-08-28|Marise Payne
AU|foreign minister|2022-05-23||Penny Wong
AU|defence minister|2018-08-28|2019-05-29|Christopher Pyne
AU|defence minister|2019-05-29|2021-03-30|Linda Reynolds
AU|defence minister|2021-03-30|2022-05-23|Peter Dutton
AU|defence minister|2022-06-01||Richard Marles
AU|ambassador to the US|2016-01-28|2020-01-30|Joe Hockey
NZ|prime minister|2008-11-19|2016-12-12|John Key
NZ|prime minister|2016-12-12|2017-10-26|Bill English
NZ|prime minister|2017-10-26|2023-01-25|Jacinda Ardern
NZ|prime minister|2023-01-25|2023-11-27|Chris Hipkins
NZ|prime minister|2023-11-27||Christopher Luxon||Chris Luxon
NZ|foreign minister|2008-11-19|2017-05-02|Murray McCully
NZ|foreign minister|2017-05-02|2017-10-26|Gerry Brownlee
NZ|foreign minister|2017-10-26|2020-11-06|Winston Peters
NZ|foreign minister|2023-11-27||Winston Peters
NZ|foreign minister|2020-11-06|2023-11-27|Nanaia Mahuta
PG|prime minister|2011-08-02|2019-05-29|Peter O'Neill|O'Neill
PG|prime minister|2019-05-30||James Marape
FJ|prime minister|2007-01-05|2022-12-24|Frank Bainimarama||Voreqe Bainimarama
FJ|prime minister|2022-12-24||Sitiveni Rabuka
SB|prime minister|2014-12-09|2017-11-15|Manasseh Sogavare
SB|prime minister|2019-04-24|2024-05-02|Manasseh Sogavare
SB|prime minister|2024-05-02||Jeremiah Manele
`;

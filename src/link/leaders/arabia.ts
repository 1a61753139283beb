/** Arabia and North Africa: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const ARABIA_AND_NORTH_AFRICA = `
SA|crown prince|2017-06-21||Mohammed bin Salman|bin Salman|Mohammad bin Salman; Muhammad bin Salman; Mohamed bin Salman; Prince Mohammed bin Salman; Crown Prince Mohammed bin Salman; Prince Mohammad bin Salman; Crown Prince Mohammad bin Salman; Prince Muhammad bin Salman; Crown Prince Muhammad bin Salman; Prince Mohamed bin Salman; Crown Prince Mohamed bin Salman; Crown Prince Mohammed; Prince Mohammed; MBS; MbS
SA|prime minister|2022-09-27||Mohammed bin Salman
SA|defence minister|2015-01-23|2022-09-27|Mohammed bin Salman
SA|king|2005-08-01|2015-01-23|King Abdullah bin Abdulaziz|Abdullah|King Abdullah; Saudi King Abdullah; Saudi Arabia's King Abdullah; King Abdullah of Saudi Arabia; King Abdullah bin Abdul Aziz; Abdullah bin Abdulaziz|abdullahbinabdulaziz
SA|king|2015-01-23||King Salman|Salman|King Salman bin Abdulaziz; King Salman bin Abdulaziz Al Saud; Salman bin Abdulaziz; Salman bin Abdulaziz Al Saud; Salman bin Abdulaziz al-Saud
SA|prime minister|2015-01-23|2022-09-27|King Salman
SA|crown prince|2015-04-29|2017-06-21|Mohammed bin Nayef|bin Nayef|Muhammad bin Nayef; Mohammad bin Nayef; Prince Mohammed bin Nayef; Crown Prince Mohammed bin Nayef; Prince Mohammad bin Nayef; Crown Prince Mohammad bin Nayef; Prince Muhammad bin Nayef; Crown Prince Muhammad bin Nayef; Prince Mohamed bin Nayef; Crown Prince Mohamed bin Nayef; MBN
SA|foreign minister|1975-10-13|2015-04-29|Saud al-Faisal|al-Faisal|Saud al Faisal; Prince Saud al-Faisal
SA|foreign minister|2015-04-29|2018-12-27|Adel al-Jubeir|al-Jubeir|Adel Jubeir; Adel Al-Jubeir; Adel al Jubeir; Jubeir|jubeir
SA|ambassador to the US|2007-01-29|2015-04-29|Adel al-Jubeir
SA|foreign minister|2018-12-27|2019-10-23|Ibrahim al-Assaf|al-Assaf|Ibrahim Assaf
SA|foreign minister|2019-10-23||Faisal bin Farhan|bin Farhan|Prince Faisal bin Farhan; Faisal bin Farhan Al Saud; Faisal bin Farhan al-Saud; Prince Faisal
SA|defence minister|2022-09-27||Khalid bin Salman|Khalid bin Salman|Prince Khalid bin Salman|khalidbinsalman
SA|ambassador to the US|2017-04-22|2019-02-23|Khalid bin Salman
SA|ambassador to the US|2019-02-23||Reema bint Bandar|Reema bint Bandar|Princess Reema bint Bandar; Princess Reema|reema
SA|national security adviser|2018-01-01||Musaed al-Aiban|al-Aiban|Musaid al-Aiban; Musaad al-Aiban
SA|energy minister|2019-09-08||Abdulaziz bin Salman|Abdulaziz bin Salman|Prince Abdulaziz bin Salman|abdulazizbinsalman
AE|president|2004-11-03|2022-05-13|Khalifa bin Zayed|Khalifa bin Zayed|Sheikh Khalifa bin Zayed; Khalifa bin Zayed Al Nahyan|khalifabinzayed
AE|president|2022-05-14||Mohamed bin Zayed|bin Zayed|Mohammed bin Zayed; Mohamed bin Zayed Al Nahyan; Mohammed bin Zayed Al Nahyan; Mohammed bin Zayed al-Nahyan; Sheikh Mohamed bin Zayed; Sheikh Mohammed bin Zayed; Prince Mohammed bin Zayed; Crown Prince Mohammed bin Zayed; Prince Mohammad bin Zayed; Crown Prince Mohammad bin Zayed; Prince Muhammad bin Zayed; Crown Prince Muhammad bin Zayed; Prince Mohamed bin Zayed; Crown Prince Mohamed bin Zayed; MBZ; MbZ
AE|crown prince|2004-11-03|2022-05-14|Mohamed bin Zayed
AE|prime minister|2006-01-05||Mohammed bin Rashid|bin Rashid|Mohammed bin Rashid Al Maktoum; Mohammed bin Rashid al-Maktoum; Sheikh Mohammed bin Rashid
AE|foreign minister|2006-02-09||Abdullah bin Zayed|Abdullah bin Zayed|Sheikh Abdullah bin Zayed; Abdullah bin Zayed Al Nahyan; Abdallah bin Zayed|abdullahbinzayed
AE|national security adviser|2016-02-14||Tahnoun bin Zayed|Tahnoun bin Zayed|Sheikh Tahnoun; Sheikh Tahnoun bin Zayed; Tahnoon bin Zayed; Tahnoun bin Zayed Al Nahyan|tahnoun
AE|presidential adviser|2021-02-10||Anwar Gargash
AE|minister of state|2008-02-17|2021-02-10|Anwar Gargash
AE|ambassador to the US|2008-07-28||Yousef al-Otaiba|al-Otaiba|Yousef Al Otaiba; Yousef Otaiba; Otaiba
QA|emir|1995-06-27|2013-06-25|Hamad bin Khalifa Al Thani|Hamad bin Khalifa|Sheikh Hamad bin Khalifa; Hamad bin Khalifa al-Thani; Sheikh Hamad bin Khalifa al-Thani|hamadbinkhalifa
QA|emir|2013-06-25||Tamim bin Hamad Al Thani|Tamim|Tamim bin Hamad; Tamim bin Hamad al-Thani; Sheikh Tamim bin Hamad Al Thani; Sheikh Tamim bin Hamad al-Thani; Sheikh Tamim bin Hamad; Sheikh Tamim
QA|prime minister|2007-04-03|2013-06-26|Hamad bin Jassim Al Thani|Hamad bin Jassim|Sheikh Hamad bin Jassim; Hamad bin Jassim al-Thani; Hamad bin Jassem al-Thani|hamadbinjassim
QA|foreign minister|1992-09-01|2013-06-26|Hamad bin Jassim Al Thani
QA|prime minister|2023-03-07||Mohammed bin Abdulrahman Al Thani|Al Thani|Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman bin Jassim Al Thani; Mohammed bin Abdulrahman bin Jassim Al-Thani; Mohammed bin Abdul Rahman al-Thani; al-Thani; Al-Thani|thani
QA|foreign minister|2016-01-27||Mohammed bin Abdulrahman Al Thani
QA|prime minister|2013-06-26|2020-01-28|Abdullah bin Nasser Al Thani|Abdullah bin Nasser|Abdullah bin Nasser bin Khalifa Al Thani; Abdullah bin Nasser al-Thani|abdullahbinnasser
QA|prime minister|2020-01-28|2023-03-07|Khalid bin Khalifa Al Thani|Khalid bin Khalifa|Khalid bin Khalifa bin Abdulaziz Al Thani|khalidbinkhalifa
QA|foreign minister|2013-06-26|2016-01-27|Khalid al-Attiyah|al-Attiyah|Khalid bin Mohammad al-Attiyah; Khalid bin Mohammed al-Attiyah; Khaled al-Attiyah; Attiyah
QA|defence minister|2016-01-27|2024-11-12|Khalid al-Attiyah
QA|foreign ministry spokesperson|2017-06-01|2022-01-31|Lolwah Alkhater||Lolwah al-Khater; Lulwa al-Khater; Lolwah Al Khater
QA|foreign ministry spokesperson|2022-02-01||Majed al-Ansari|al-Ansari|Majed Al Ansari; Majed Al-Ansari; Majid al-Ansari
KW|emir|2006-01-29|2020-09-29|Sabah al-Ahmad al-Sabah|Sabah al-Ahmad|Sheikh Sabah al-Ahmad al-Sabah; Sabah Al-Ahmad Al-Jaber Al-Sabah; Sabah al-Ahmad al-Jaber al-Sabah; Sheikh Sabah; Sheikh Sabah al-Ahmad|sabahalahmad
KW|emir|2020-09-30|2023-12-16|Nawaf al-Ahmad al-Sabah|Nawaf al-Ahmad|Nawaf al-Ahmad al-Jaber al-Sabah; Sheikh Nawaf al-Ahmad al-Sabah|nawafalahmad
KW|emir|2023-12-16||Mishal al-Ahmad al-Sabah|Mishal al-Ahmad|Meshal al-Ahmad al-Sabah; Mishal al-Ahmad al-Jaber al-Sabah; Meshal Al-Ahmad Al-Jaber Al-Sabah; Sheikh Mishal; Sheikh Meshal|mishalalahmad
KW|prime minister|2006-02-07|2011-11-30|Nasser al-Mohammed al-Sabah|Nasser al-Mohammed|Nasser al-Mohammad al-Sabah; Nasser Mohammed al-Ahmed al-Sabah|nasseralmohammed
KW|prime minister|2011-11-30|2019-11-19|Jaber al-Mubarak al-Sabah|Jaber al-Mubarak|Jaber al-Mubarak al-Hamad al-Sabah|jaberalmubarak
KW|prime minister|2019-11-19|2022-07-24|Sabah al-Khalid al-Sabah|Sabah al-Khalid|Sabah Khaled al-Hamad al-Sabah; Sabah al-Khalid al-Hamad al-Sabah; Sheikh Sabah al-Khalid|sabahalkhalid
KW|foreign minister|2011-10-22|2019-11-19|Sabah al-Khalid al-Sabah
KW|prime minister|2024-05-15||Ahmad Abdullah al-Sabah|Ahmad Abdullah al-Sabah|Ahmad Abdullah al-Ahmad al-Sabah; Ahmad Al-Abdullah Al-Sabah|ahmadabdullah
KW|foreign minister|2024-01-17||Abdullah al-Yahya|al-Yahya|Abdullah Ali al-Yahya
OM|sultan|1970-07-23|2020-01-10|Qaboos bin Said|Qaboos|Sultan Qaboos; Sultan Qaboos bin Said
OM|sultan|2020-01-11||Haitham bin Tariq|Haitham|Sultan Haitham; Sultan Haitham bin Tariq; Haitham bin Tarik; Sultan Haitham bin Tarik
OM|foreign minister|1997-12-16|2020-08-18|Yusuf bin Alawi|bin Alawi|Yousef bin Alawi; Yusuf bin Alawi bin Abdullah; Youssef bin Alawi
OM|foreign minister|2020-08-18||Badr al-Busaidi|al-Busaidi|Badr Albusaidi; Sayyid Badr Albusaidi; Badr bin Hamad al-Busaidi; Badr bin Hamad Albusaidi; Albusaidi; Busaidi
BH|king|1999-03-06||Hamad bin Isa Al Khalifa|Hamad|King Hamad; King Hamad bin Isa Al Khalifa; King Hamad bin Isa al-Khalifa; Hamad bin Isa al-Khalifa|hamadbinisa
BH|prime minister|1970-01-19|2020-11-11|Khalifa bin Salman Al Khalifa|Khalifa bin Salman|Khalifa bin Salman al-Khalifa|khalifabinsalman
BH|crown prince|1999-03-09||Salman bin Hamad Al Khalifa|Salman bin Hamad|Prince Salman bin Hamad; Salman bin Hamad al-Khalifa|salmanbinhamad
BH|prime minister|2020-11-11||Salman bin Hamad Al Khalifa
BH|foreign minister|2005-09-26|2020-02-11|Khalid bin Ahmed Al Khalifa|Khalid bin Ahmed|Khalid bin Ahmed al-Khalifa; Sheikh Khalid bin Ahmed|khalidbinahmed
BH|foreign minister|2020-02-11||Abdullatif al-Zayani|al-Zayani|Abdullatif bin Rashid al-Zayani; Abdullatif bin Rashid Al Zayani; Abdul Latif al-Zayani
YE|president|1990-05-22|2012-02-25|Ali Abdullah Saleh
YE|president|2012-02-25|2022-04-07|Abd-Rabbu Mansour Hadi||Abed Rabbo Mansour Hadi; Abdrabbuh Mansour Hadi; Abdu Rabu Mansour Hadi; Abdrabu Mansour Hadi; Mansour Hadi
YE|president|2022-04-07||Rashad al-Alimi|al-Alimi|Rashad Al-Alimi; Rashad Alimi; Alimi
YE|prime minister|2011-12-07|2014-11-09|Mohammed Basindawa||Mohammed Basindwa; Basindwa
YE|prime minister|2014-11-09|2016-04-03|Khaled Bahah
YE|prime minister|2016-04-04|2018-10-15|Ahmed bin Dagher|bin Dagher|Ahmed Obaid bin Dagher; Ahmed bin Daghr
YE|prime minister|2018-10-15|2024-02-05|Maeen Abdulmalik Saeed|Abdulmalik|Maeen Abdulmalik; Moeen Abdulmalik
YE|prime minister|2024-02-05|2025-05-03|Ahmed Awad bin Mubarak|bin Mubarak|Ahmed bin Mubarak
YE|prime minister|2025-05-03|2026-01-15|Salem bin Breik|bin Breik|Salem Saleh bin Braik; Salim Saleh bin Braik; bin Braik
YE|Houthi leader|2004-09-10||Abdul-Malik al-Houthi|Abdul-Malik al-Houthi|Abdulmalik al-Houthi; Abdul Malik al-Houthi; Abdel-Malek al-Houthi|alhouthi
EG|president|1981-10-14|2011-02-11|Hosni Mubarak
EG|leader|2011-02-11|2012-06-30|Mohamed Hussein Tantawi||Hussein Tantawi; Mohammed Hussein Tantawi
EG|president|2012-06-30|2013-07-03|Mohamed Morsi||Mohammed Morsi; Mohamed Mursi; Mohammed Mursi; Mursi
EG|interim president|2013-07-03|2014-06-08|Adly Mansour||Adli Mansour|adlymansour
EG|president|2014-06-08||Abdel Fattah el-Sisi|Sisi|Abdel Fattah al-Sisi; Abdel Fattah el-Sissi; Abdel-Fattah el-Sissi; Abdel-Fattah al-Sisi; Abdel-Fattah el-Sisi; Abdel Fattah El-Sisi; Abdul Fattah al-Sisi; al-Sisi; el-Sisi; el-Sissi; El-Sisi; Al-Sisi; Sissi
EG|defence minister|2012-08-12|2014-03-26|Abdel Fattah el-Sisi
EG|prime minister|2004-07-14|2011-01-29|Ahmed Nazif
EG|prime minister|2011-01-29|2011-03-03|Ahmed Shafik||Ahmed Shafiq
EG|prime minister|2011-03-03|2011-12-07|Essam Sharaf
EG|prime minister|2012-08-02|2013-07-08|Hesham Qandil||Hisham Qandil; Hesham Kandil; Hisham Kandil
EG|prime minister|2013-07-09|2014-03-01|Hazem el-Beblawi|el-Beblawi|Hazem al-Beblawi; Beblawi
EG|prime minister|2014-03-01|2015-09-19|Ibrahim Mehleb||Ibrahim Mahlab; Mahlab
EG|prime minister|2015-09-19|2018-06-14|Sherif Ismail||Sherif Ismael
EG|prime minister|2018-06-14||Mostafa Madbouly||Mustafa Madbouly; Moustafa Madbouly; Mostafa Madbouli
EG|foreign minister|2004-07-11|2011-03-06|Ahmed Aboul Gheit|Aboul Gheit|Ahmed Abul Gheit; Ahmed Aboul-Gheit
EG|foreign minister|2011-03-06|2011-07-17|Nabil Elaraby||Nabil el-Araby; Nabil al-Arabi
EG|foreign minister|2011-07-18|2013-07-14|Mohamed Kamel Amr|Kamel Amr|Mohammed Kamel Amr
EG|foreign minister|2013-07-14|2014-06-17|Nabil Fahmy
EG|foreign minister|2014-06-17|2024-07-03|Sameh Shoukry||Sameh Shoukri; Sameh Shukri; Shoukri
EG|foreign minister|2024-07-03||Badr Abdelatty||Badr Abdelaty; Badr Abdel Aty; Badr Abdel-Aty; Abdelaty
EG|intelligence chief|2018-06-28|2024-10-16|Abbas Kamel
EG|intelligence chief|2024-10-16||Hassan Rashad
EG|vice president|2011-01-29|2011-02-11|Omar Suleiman||Omar Soliman|omarsuleiman
EG|presidential spokesperson|2014-08-01|2017-07-31|Alaa Youssef
EG|presidential spokesperson|2017-07-31|2023-01-31|Bassam Rady||Bassam Radi
EG|presidential spokesperson|2023-02-01|2024-10-31|Ahmed Fahmy|||ahmedfahmy
EG|presidential spokesperson|2024-11-01||Mohamed El-Shennawy|El-Shennawy|Mohamed el-Shenawy; Mohamed El Shennawy; Mohamed el-Shennawy
LY|leader|1969-09-01|2011-08-23|Muammar Gaddafi||Muammar Qaddafi; Muammar el-Qaddafi; Moammar Gadhafi; Moammar Gaddafi; Muammar Gadhafi; Muammar al-Gaddafi; Qaddafi; Gadhafi; Khadafy
LY|leader|2011-08-23|2012-08-08|Mustafa Abdul Jalil|Abdul Jalil|Mustafa Abdel Jalil; Mustafa Abdel-Jalil; Abdel Jalil
LY|prime minister|2012-11-14|2014-03-11|Ali Zeidan||Ali Zidan
LY|prime minister|2014-03-11|2016-03-30|Abdullah al-Thani|Abdullah al-Thani|Abdullah al-Thinni; Abdullah al-Thinay|abdullahalthani
LY|prime minister|2016-03-30|2021-03-15|Fayez al-Sarraj|al-Sarraj|Fayez Sarraj; Fayez Serraj; Fayez al-Serraj; Fayyez al-Sarraj; Sarraj; Serraj
LY|president|2021-03-15||Mohamed al-Menfi|al-Menfi|Mohammed al-Menfi; Mohamed Menfi; Mohammed Menfi; Menfi
LY|prime minister|2021-03-15||Abdul Hamid Dbeibah||Abdulhamid Dbeibah; Abdul Hamid Dbeibeh; Abdul-Hamid Dbeibah; Abdulhamid al-Dbeibah; Abdul Hamid Dbaiba; Dbeibeh
LY|commander|2015-03-02||Khalifa Haftar||Khalifa Hifter; Khalifa Hafter; Hifter
TN|president|1987-11-07|2011-01-14|Zine El Abidine Ben Ali|Ben Ali|Zine el-Abidine Ben Ali; Zine al-Abidine Ben Ali
TN|interim president|2011-01-15|2011-12-13|Fouad Mebazaa
TN|president|2011-12-13|2014-12-31|Moncef Marzouki
TN|president|2014-12-31|2019-07-25|Beji Caid Essebsi||Béji Caïd Essebsi; Mohamed Beji Caid Essebsi
TN|prime minister|2011-02-27|2011-12-24|Beji Caid Essebsi
TN|interim president|2019-07-25|2019-10-23|Mohamed Ennaceur
TN|president|2019-10-23||Kais Saied||Kaïs Saïed; Qais Saied
TN|prime minister|2011-12-24|2013-03-14|Hamadi Jebali
TN|prime minister|2013-03-14|2014-01-29|Ali Laarayedh||Ali Larayedh
TN|prime minister|2014-01-29|2015-02-06|Mehdi Jomaa
TN|prime minister|2015-02-06|2016-08-27|Habib Essid
TN|prime minister|2016-08-27|2020-02-27|Youssef Chahed
TN|prime minister|2020-09-02|2021-07-25|Hichem Mechichi
TN|prime minister|2021-10-11|2023-08-01|Najla Bouden
DZ|president|1999-04-27|2019-04-02|Abdelaziz Bouteflika
DZ|interim president|2019-04-09|2019-12-19|Abdelkader Bensalah
DZ|president|2019-12-19||Abdelmadjid Tebboune
DZ|prime minister|2017-05-25|2017-08-15|Abdelmadjid Tebboune
DZ|prime minister|2012-09-03|2017-05-25|Abdelmalek Sellal
DZ|prime minister|2008-06-23|2012-09-03|Ahmed Ouyahia
DZ|prime minister|2017-08-16|2019-03-12|Ahmed Ouyahia
DZ|foreign minister|2013-09-11|2017-05-25|Ramtane Lamamra
DZ|foreign minister|2021-07-07|2023-03-18|Ramtane Lamamra
DZ|foreign minister|2019-04-01|2021-07-07|Sabri Boukadoum
DZ|foreign minister|2023-03-18||Ahmed Attaf
MA|king|1999-07-23||King Mohammed VI|Mohammed VI|King Mohamed VI; Mohamed VI
MA|prime minister|2011-11-29|2017-04-05|Abdelilah Benkirane
MA|prime minister|2017-04-05|2021-10-07|Saadeddine Othmani||Saad Eddine El Othmani; Saad-Eddine El Othmani; Saadeddine El Othmani
MA|prime minister|2021-10-07||Aziz Akhannouch
MA|foreign minister|2013-10-10|2017-04-05|Salaheddine Mezouar
MA|foreign minister|2017-04-05||Nasser Bourita
`;

/** South and Central Asia: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const SOUTH_ASIA = `
IN|prime minister|2004-05-22|2014-05-26|Manmohan Singh
IN|prime minister|2014-05-26||Narendra Modi
IN|president|2007-07-25|2012-07-25|Pratibha Patil
IN|president|2012-07-25|2017-07-25|Pranab Mukherjee
IN|external affairs minister|2006-10-24|2009-05-22|Pranab Mukherjee
IN|president|2017-07-25|2022-07-25|Ram Nath Kovind
IN|president|2022-07-25||Droupadi Murmu
IN|external affairs minister|2009-05-22|2012-10-26|S.M. Krishna||S. M. Krishna; SM Krishna
IN|external affairs minister|2012-10-28|2014-05-26|Salman Khurshid
IN|external affairs minister|2014-05-26|2019-05-30|Sushma Swaraj
IN|external affairs minister|2019-05-30||S. Jaishankar|Jaishankar|Subrahmanyam Jaishankar; S Jaishankar
IN|Indian foreign secretary|2015-01-29|2018-01-28|S. Jaishankar
IN|Indian foreign secretary|2018-01-29|2020-01-28|Vijay Gokhale
IN|Indian foreign secretary|2020-01-29|2022-04-30|Harsh Vardhan Shringla||Harsh Shringla
IN|Indian foreign secretary|2022-05-01|2024-07-14|Vinay Mohan Kwatra||Vinay Kwatra
IN|Indian foreign secretary|2024-07-15||Vikram Misri
IN|national security adviser|2005-01-25|2010-01-23|M.K. Narayanan||M. K. Narayanan; MK Narayanan
IN|national security adviser|2010-01-24|2014-05-26|Shivshankar Menon
IN|national security adviser|2014-05-30||Ajit Doval||Ajit Kumar Doval
IN|defence minister|2006-10-26|2014-05-26|A.K. Antony|A.K. Antony|A. K. Antony; AK Antony
IN|defence minister|2014-11-09|2017-03-14|Manohar Parrikar
IN|defence minister|2017-03-14|2017-09-03|Arun Jaitley
IN|defence minister|2017-09-03|2019-05-30|Nirmala Sitharaman
IN|defence minister|2019-05-30||Rajnath Singh|||rajnathsingh
IN|commerce minister|2019-05-31||Piyush Goyal
IN|foreign ministry spokesperson|2012-01-01|2015-04-18|Syed Akbaruddin
IN|foreign ministry spokesperson|2015-04-18|2017-02-28|Vikas Swarup
IN|foreign ministry spokesperson|2017-02-28|2017-07-31|Gopal Baglay
IN|foreign ministry spokesperson|2017-08-01|2020-04-06|Raveesh Kumar
IN|foreign ministry spokesperson|2020-04-06|2021-03-20|Anurag Srivastava
IN|foreign ministry spokesperson|2021-03-20|2024-01-03|Arindam Bagchi
IN|foreign ministry spokesperson|2024-01-03||Randhir Jaiswal
PK|president|2008-09-09|2013-09-09|Asif Ali Zardari
PK|president|2024-03-10||Asif Ali Zardari
PK|president|2013-09-09|2018-09-09|Mamnoon Hussain
PK|president|2018-09-09|2024-03-10|Arif Alvi
PK|prime minister|2008-03-25|2012-06-19|Yousaf Raza Gilani||Yusuf Raza Gilani
PK|prime minister|2012-06-22|2013-03-24|Raja Pervaiz Ashraf||Raja Pervez Ashraf
PK|prime minister|2013-06-05|2017-07-28|Nawaz Sharif||Muhammad Nawaz Sharif|nawazsharif
PK|prime minister|2017-08-01|2018-05-31|Shahid Khaqan Abbasi
PK|prime minister|2018-08-18|2022-04-10|Imran Khan
PK|prime minister|2022-04-11|2023-08-14|Shehbaz Sharif||Shahbaz Sharif; Muhammad Shehbaz Sharif
PK|prime minister|2024-03-04||Shehbaz Sharif
PK|prime minister|2023-08-14|2024-03-04|Anwaar-ul-Haq Kakar||Anwaar ul Haq Kakar; Anwaarul Haq Kakar
PK|foreign minister|2008-03-31|2011-02-09|Shah Mahmood Qureshi
PK|foreign minister|2018-08-20|2022-04-10|Shah Mahmood Qureshi
PK|foreign minister|2011-02-11|2013-03-16|Hina Rabbani Khar
PK|foreign affairs adviser|2013-06-07|2017-07-28|Sartaj Aziz
PK|foreign minister|2017-08-04|2018-04-26|Khawaja Asif||Khawaja Muhammad Asif
PK|defence minister|2013-11-27|2017-07-28|Khawaja Asif
PK|defence minister|2022-04-19|2023-08-10|Khawaja Asif
PK|defence minister|2024-03-11||Khawaja Asif
PK|foreign minister|2022-04-27|2023-08-10|Bilawal Bhutto Zardari|Bhutto Zardari|Bilawal Bhutto-Zardari; Bilawal Bhutto; Bhutto-Zardari
PK|foreign minister|2023-08-17|2024-03-04|Jalil Abbas Jilani
PK|foreign minister|2024-03-11||Ishaq Dar||Mohammad Ishaq Dar
PK|army chief|2007-11-29|2013-11-29|Ashfaq Parvez Kayani||Ashfaq Kayani
PK|army chief|2013-11-29|2016-11-29|Raheel Sharif|||raheelsharif
PK|army chief|2016-11-29|2022-11-29|Qamar Javed Bajwa
PK|army chief|2022-11-29||Asim Munir||Syed Asim Munir
PK|foreign ministry spokesperson|2013-12-01|2015-03-31|Tasnim Aslam
PK|foreign ministry spokesperson|2016-02-01|2017-11-30|Nafees Zakaria||Nafees Zakria
PK|foreign ministry spokesperson|2017-12-01|2019-12-12|Mohammad Faisal||Muhammad Faisal|mohammadfaisal
PK|foreign ministry spokesperson|2019-12-12|2020-08-31|Aisha Farooqui
PK|foreign ministry spokesperson|2020-08-31|2021-09-30|Zahid Hafeez Chaudhri
PK|foreign ministry spokesperson|2022-11-25|2024-12-31|Mumtaz Zahra Baloch
PK|foreign ministry spokesperson|2025-01-01|2025-09-30|Shafqat Ali Khan|||shafqatalikhan
PK|foreign ministry spokesperson|2025-10-01||Tahir Andrabi||Tahir Hussain Andrabi
PK|military spokesperson|2016-12-15|2020-01-16|Asif Ghafoor
PK|military spokesperson|2022-12-06||Ahmed Sharif Chaudhry
BD|prime minister|2009-01-06|2024-08-05|Sheikh Hasina||Sheikh Hasina Wazed
BD|chief adviser|2024-08-08|2026-02-17|Muhammad Yunus||Mohammad Yunus
BD|prime minister|2026-02-17||Tarique Rahman
BD|president|2009-02-12|2013-03-20|Zillur Rahman|||zillurrahman
BD|president|2013-03-20|2023-04-24|Abdul Hamid|Abdul Hamid||abdulhamid
BD|president|2023-04-24||Mohammed Shahabuddin
BD|foreign minister|2009-01-06|2013-11-20|Dipu Moni
BD|foreign minister|2014-02-26|2019-01-07|AH Mahmood Ali|AH Mahmood Ali|Abul Hassan Mahmood Ali; A.H. Mahmood Ali|mahmoodali
BD|foreign minister|2019-01-07|2024-01-11|AK Abdul Momen||A.K. Abdul Momen; Abdul Momen
BD|foreign minister|2024-01-11|2024-08-05|Hasan Mahmud
BD|foreign minister|2024-08-08|2026-02-17|Touhid Hossain||Md Touhid Hossain
BD|foreign minister|2026-02-17||Khalilur Rahman|||khalilurrahman
LK|president|2005-11-19|2015-01-09|Mahinda Rajapaksa||Mahinda Rajapakse
LK|prime minister|2019-11-21|2022-05-09|Mahinda Rajapaksa
LK|president|2015-01-09|2019-11-18|Maithripala Sirisena
LK|president|2019-11-18|2022-07-14|Gotabaya Rajapaksa|||gotabayarajapaksa
LK|president|2022-07-14|2024-09-23|Ranil Wickremesinghe
LK|prime minister|2015-01-09|2019-11-21|Ranil Wickremesinghe
LK|prime minister|2022-05-12|2022-07-14|Ranil Wickremesinghe
LK|president|2024-09-23||Anura Kumara Dissanayake||Anura Dissanayake
LK|prime minister|2022-07-22|2024-09-24|Dinesh Gunawardena
LK|foreign minister|2019-11-22|2021-08-16|Dinesh Gunawardena
LK|prime minister|2024-09-24||Harini Amarasuriya
LK|foreign minister|2010-04-23|2015-01-09|G.L. Peiris||GL Peiris; G. L. Peiris
LK|foreign minister|2021-08-16|2022-07-20|G.L. Peiris
LK|foreign minister|2015-01-12|2017-05-22|Mangala Samaraweera
LK|foreign minister|2022-07-22|2024-09-23|Ali Sabry
LK|foreign minister|2024-09-24||Vijitha Herath
NP|president|2008-07-23|2015-10-29|Ram Baran Yadav
NP|president|2015-10-29|2023-03-13|Bidya Devi Bhandari||Bidhya Devi Bhandari
NP|president|2023-03-13||Ram Chandra Poudel||Ramchandra Paudel; Ram Chandra Paudel
NP|prime minister|2008-08-18|2009-05-25|Pushpa Kamal Dahal||Prachanda
NP|prime minister|2016-08-04|2017-06-07|Pushpa Kamal Dahal
NP|prime minister|2022-12-26|2024-07-15|Pushpa Kamal Dahal
NP|prime minister|2009-05-25|2011-02-06|Madhav Kumar Nepal|Madhav Kumar Nepal|Madhav Nepal|madhavnepal
NP|prime minister|2011-02-06|2011-08-29|Jhala Nath Khanal
NP|prime minister|2011-08-29|2013-03-14|Baburam Bhattarai
NP|prime minister|2014-02-11|2015-10-12|Sushil Koirala
NP|prime minister|2015-10-12|2016-08-04|K.P. Sharma Oli||KP Sharma Oli; K. P. Sharma Oli; KP Oli; K.P. Oli; Khadga Prasad Oli
NP|prime minister|2018-02-15|2021-07-13|K.P. Sharma Oli
NP|prime minister|2024-07-15|2025-09-09|K.P. Sharma Oli
NP|prime minister|2017-06-07|2018-02-15|Sher Bahadur Deuba
NP|prime minister|2021-07-13|2022-12-26|Sher Bahadur Deuba
NP|prime minister|2025-09-12|2026-03-27|Sushila Karki
NP|prime minister|2026-03-27||Balendra Shah||Balen Shah
MV|president|2008-11-11|2012-02-07|Mohamed Nasheed
MV|president|2012-02-07|2013-11-17|Mohamed Waheed||Mohammed Waheed Hassan
MV|president|2013-11-17|2018-11-17|Abdulla Yameen
MV|president|2018-11-17|2023-11-17|Ibrahim Mohamed Solih||Ibrahim Solih
MV|president|2023-11-17||Mohamed Muizzu
BT|king|2006-12-09||Jigme Khesar Namgyel Wangchuck||King Jigme
BT|prime minister|2013-07-27|2018-08-09|Tshering Tobgay
BT|prime minister|2024-01-28||Tshering Tobgay
BT|prime minister|2018-11-07|2023-11-01|Lotay Tshering
AF|president|2001-12-22|2014-09-29|Hamid Karzai
AF|president|2014-09-29|2021-08-15|Ashraf Ghani
AF|chief executive|2014-09-29|2020-03-11|Abdullah Abdullah|||abdullahabdullah
AF|vice president|2020-02-19|2021-08-15|Amrullah Saleh|||amrullahsaleh
AF|foreign minister|2006-04-20|2010-01-18|Rangin Dadfar Spanta
AF|national security adviser|2010-02-01|2014-09-29|Rangin Dadfar Spanta
AF|foreign minister|2010-01-18|2013-10-31|Zalmai Rassoul
AF|foreign minister|2015-02-01|2019-10-23|Salahuddin Rabbani
AF|foreign minister|2020-04-04|2021-08-15|Mohammad Hanif Atmar||Hanif Atmar; Haneef Atmar
AF|national security adviser|2014-09-29|2018-08-25|Mohammad Hanif Atmar
AF|national security adviser|2018-08-25|2021-08-15|Hamdullah Mohib
AF|presidential spokesperson|2011-06-01|2014-09-29|Aimal Faizi
AF|presidential spokesperson|2017-12-01|2019-06-30|Haroon Chakhansuri
AF|presidential spokesperson|2019-06-30|2021-08-15|Sediq Sediqqi||Sediq Seddiqi
AF|supreme leader|2021-08-15||Hibatullah Akhundzada||Haibatullah Akhundzada
Taliban|leader|2016-05-25|2021-08-15|Hibatullah Akhundzada
Taliban|leader|1996-04-04|2013-04-23|Mullah Omar|Mullah Omar|Mullah Mohammad Omar; Mohammed Omar|mullahomar
Taliban|leader|2015-07-29|2016-05-21|Mullah Mansour|Mullah Mansour|Akhtar Mansour; Akhtar Mohammad Mansour; Mullah Akhtar Mansour|mullahmansour
AF|prime minister|2021-09-07||Hasan Akhund||Mohammad Hasan Akhund; Hassan Akhund
AF|foreign minister|2021-09-07||Amir Khan Muttaqi
AF|deputy prime minister|2021-09-07||Abdul Ghani Baradar||Mullah Baradar; Mullah Abdul Ghani Baradar
Taliban|political chief|2019-01-24|2021-09-07|Abdul Ghani Baradar
AF|government spokesperson|2021-08-15||Zabihullah Mujahid|Zabihullah Mujahid
Taliban|spokesperson|2007-01-01|2021-08-15|Zabihullah Mujahid
Taliban|spokesperson|2019-01-01|2021-08-15|Suhail Shaheen||Sohail Shaheen
KZ|president|1990-04-24|2019-03-20|Nursultan Nazarbayev||Nursultan Nazarbaev
KZ|president|2019-03-20||Kassym-Jomart Tokayev||Kasym-Zhomart Tokayev; Qasym-Jomart Toqayev
KZ|prime minister|2007-01-10|2012-09-24|Karim Massimov
KZ|prime minister|2014-04-02|2016-09-08|Karim Massimov
KZ|prime minister|2012-09-24|2014-04-02|Serik Akhmetov
KZ|prime minister|2016-09-09|2019-02-21|Bakytzhan Sagintayev
KZ|prime minister|2019-02-25|2022-01-05|Askar Mamin
KZ|prime minister|2022-01-11|2024-02-05|Alihan Smailov||Alikhan Smailov
KZ|prime minister|2024-02-06||Olzhas Bektenov
KZ|foreign minister|2009-09-04|2011-04-11|Kanat Saudabayev
KZ|foreign minister|2011-04-11|2012-09-28|Yerzhan Kazykhanov
KZ|foreign minister|2012-09-28|2016-12-28|Erlan Idrissov
KZ|foreign minister|2016-12-28|2018-12-26|Kairat Abdrakhmanov
KZ|foreign minister|2018-12-26|2019-09-18|Beibut Atamkulov
KZ|foreign minister|2019-09-18|2023-03-30|Mukhtar Tleuberdi
KZ|foreign minister|2023-04-03|2025-09-26|Murat Nurtleu
KZ|foreign minister|2025-09-26||Yermek Kosherbayev
UZ|president|1991-09-01|2016-09-02|Islam Karimov
UZ|president|2016-09-08||Shavkat Mirziyoyev||Shavkat Mirziyoev
UZ|prime minister|2003-12-12|2016-12-14|Shavkat Mirziyoyev
UZ|prime minister|2016-12-14||Abdulla Aripov
UZ|foreign minister|2012-01-13|2022-04-27|Abdulaziz Kamilov
UZ|foreign minister|2022-12-30||Bakhtiyor Saidov
KG|president|2005-03-25|2010-04-15|Kurmanbek Bakiyev
KG|president|2010-04-15|2011-12-01|Roza Otunbayeva
KG|president|2011-12-01|2017-11-24|Almazbek Atambayev
KG|president|2017-11-24|2020-10-15|Sooronbay Jeenbekov||Sooronbai Jeenbekov
KG|president|2021-01-28||Sadyr Japarov
KG|acting president|2020-10-15|2020-11-14|Sadyr Japarov
KG|prime minister|2021-10-12|2024-12-16|Akylbek Japarov|||akylbekjaparov
KG|prime minister|2024-12-18||Adylbek Kasymaliev
KG|foreign minister|2022-04-22||Jeenbek Kulubaev
TJ|president|1994-11-16||Emomali Rahmon||Emomali Rakhmon; Imomali Rahmon
TJ|prime minister|2013-11-23||Kokhir Rasulzoda||Qohir Rasulzoda
TJ|foreign minister|2006-12-01|2013-11-29|Hamrokhon Zarifi
TJ|foreign minister|2013-11-29||Sirojiddin Aslov||Sirodjidin Aslov
TM|president|2006-12-21|2022-03-19|Gurbanguly Berdimuhamedow||Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedov; Berdymukhamedov; Berdimuhamedov
TM|president|2022-03-19||Serdar Berdimuhamedow||Serdar Berdymukhamedov; Serdar Berdimuhamedov; Berdymukhamedov; Berdimuhamedov|serdarberdimuhamedow
TM|foreign minister|2001-07-07||Rashid Meredov
`;

/** The Middle East: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const MIDDLE_EAST = `
IL|prime minister|2006-01-04|2009-03-31|Ehud Olmert
IL|prime minister|2009-03-31|2021-06-13|Benjamin Netanyahu||Binyamin Netanyahu; Bibi Netanyahu
IL|prime minister|2022-12-29||Benjamin Netanyahu
IL|foreign minister|2015-05-14|2019-02-17|Benjamin Netanyahu
IL|prime minister|2021-06-13|2022-07-01|Naftali Bennett
IL|defence minister|2019-11-12|2020-05-17|Naftali Bennett
IL|prime minister|2022-07-01|2022-12-29|Yair Lapid
IL|foreign minister|2021-06-13|2022-12-29|Yair Lapid
IL|president|2007-07-15|2014-07-24|Shimon Peres
IL|president|2014-07-24|2021-07-07|Reuven Rivlin
IL|president|2021-07-07||Isaac Herzog
IL|foreign minister|2006-01-18|2009-03-31|Tzipi Livni
IL|foreign minister|2009-03-31|2012-12-18|Avigdor Lieberman||Avigdor Liberman; Liberman
IL|foreign minister|2013-11-11|2015-05-06|Avigdor Lieberman
IL|defence minister|2016-05-30|2018-11-18|Avigdor Lieberman
IL|foreign minister|2019-02-17|2020-05-17|Israel Katz||Yisrael Katz
IL|foreign minister|2024-01-01|2024-11-08|Israel Katz
IL|defence minister|2024-11-08||Israel Katz
IL|foreign minister|2020-05-17|2021-06-13|Gabi Ashkenazi
IL|foreign minister|2022-12-29|2024-01-01|Eli Cohen|||elicohen
IL|foreign minister|2024-11-08||Gideon Sa'ar|Sa'ar|Gideon Saar
IL|defence minister|2007-06-18|2013-03-18|Ehud Barak
IL|defence minister|2013-03-18|2016-05-22|Moshe Ya'alon|Ya'alon|Moshe Yaalon; Yaalon
IL|defence minister|2020-05-17|2022-12-29|Benny Gantz
IL|defence minister|2022-12-29|2024-11-08|Yoav Gallant
IL|strategic affairs minister|2022-12-29|2025-11-11|Ron Dermer
IL|ambassador to the US|2013-10-01|2021-01-24|Ron Dermer
IL|ambassador to the US|2009-07-01|2013-09-30|Michael Oren
IL|ambassador to the US|2021-11-01|2025-01-31|Michael Herzog|||michaelherzog
IL|national security adviser|2011-03-01|2013-11-03|Yaakov Amidror
IL|national security adviser|2013-11-03|2016-01-05|Yossi Cohen|||yossicohen
IL|national security adviser|2017-08-21|2021-08-23|Meir Ben-Shabbat|Ben-Shabbat
IL|national security adviser|2021-08-23|2023-01-01|Eyal Hulata
IL|national security adviser|2023-01-01|2025-10-21|Tzachi Hanegbi
IL|Mossad director|2021-06-01|2026-06-01|David Barnea
IL|government spokesperson|2007-01-01|2015-12-31|Mark Regev
IL|government spokesperson|2010-06-01|2022-12-31|Ofir Gendelman
IL|government spokesperson|2016-03-01|2018-12-31|David Keyes
IL|government spokesperson|2023-10-07|2024-03-31|Eylon Levy|||eylonlevy
IL|government spokesperson|2023-12-01||David Mencer
IL|government spokesperson|2024-08-01|2025-11-30|Omer Dostri
IL|government spokesperson|2025-04-01||Shosh Bedrosian
IL|military spokesperson|2023-03-01|2025-03-31|Daniel Hagari
IL|military spokesperson|2025-03-31||Effie Defrin
IL|foreign ministry spokesperson|2008-06-01|2014-06-30|Yigal Palmor
IL|foreign ministry spokesperson|2014-08-01|2019-08-31|Emmanuel Nahshon
IL|foreign ministry spokesperson|2024-01-01||Oren Marmorstein
PS|president|2005-01-15||Mahmoud Abbas||Mahmud Abbas; Abu Mazen
PS|prime minister|2007-06-15|2013-06-06|Salam Fayyad||Salam Fayad
PS|prime minister|2013-06-06|2019-04-13|Rami Hamdallah
PS|prime minister|2019-04-13|2024-03-31|Mohammad Shtayyeh||Mohammed Shtayyeh
PS|prime minister|2024-03-31||Mohammad Mustafa||Mohammed Mustafa|mohammadmustafa
PS|vice president|2025-04-26||Hussein al-Sheikh|al-Sheikh|Hussein al Sheikh; Hussein Al-Sheikh
PS|foreign minister|2007-06-15|2024-03-31|Riyad al-Malki|al-Malki|Riad al-Malki; Riad Malki; Malki
PS|chief negotiator|1995-01-01|2020-11-10|Saeb Erekat||Saeb Erakat
PS|presidential spokesperson|2005-01-15||Nabil Abu Rudeineh|Abu Rudeineh|Nabil Abu Rdeneh; Abu Rdeneh; Nabil Abu Rudeina; Abu Rudeina
Hamas|leader|2004-04-17|2017-05-06|Khaled Meshaal||Khaled Mashal; Khaled Meshal; Khaled Mashaal; Meshal; Mashaal
Hamas|leader|2017-05-06|2024-07-31|Ismail Haniyeh||Ismail Haniya
Hamas|leader|2024-08-06|2024-10-16|Yahya Sinwar||Yehya Sinwar; Yahya al-Sinwar
Hamas|chief negotiator|2024-10-16||Khalil al-Hayya|al-Hayya|Hayya
Hezbollah|secretary-general|1992-02-16|2024-09-27|Hassan Nasrallah
Hezbollah|secretary-general|2024-10-29||Naim Qassem|Qassem|Naim Kassem
IR|president|2005-08-03|2013-08-03|Mahmoud Ahmadinejad
IR|president|2013-08-03|2021-08-03|Hassan Rouhani||Hasan Rouhani; Hassan Rohani; Rohani
IR|president|2021-08-03|2024-05-19|Ebrahim Raisi||Ibrahim Raisi
IR|acting president|2024-05-19|2024-07-28|Mohammad Mokhber
IR|president|2024-07-28||Masoud Pezeshkian
IR|supreme leader|1989-06-04|2026-02-28|Ali Khamenei||Ayatollah Khamenei; Ayatollah Ali Khamenei; Seyyed Ali Khamenei
IR|supreme leader|2026-03-08||Mojtaba Khamenei|||mojtabakhamenei
IR|foreign minister|2005-08-24|2010-12-13|Manouchehr Mottaki
IR|foreign minister|2010-12-13|2013-08-15|Ali Akbar Salehi
IR|foreign minister|2013-08-15|2021-08-25|Mohammad Javad Zarif||Mohammed Javad Zarif; Javad Zarif
IR|foreign minister|2021-08-25|2024-05-19|Hossein Amir-Abdollahian|Amir-Abdollahian|Hossein Amirabdollahian; Amirabdollahian; Hossein Amir Abdollahian
IR|foreign minister|2024-05-20|2024-08-21|Ali Bagheri Kani|Bagheri Kani|Ali Bagheri; Ali Bagheri-Kani; Bagheri
IR|foreign minister|2024-08-21||Abbas Araghchi||Abbas Araqchi; Seyed Abbas Araghchi; Araqchi
IR|deputy foreign minister|2013-08-15|2021-09-14|Abbas Araghchi
IR|Security Council secretary|2007-10-20|2013-09-10|Saeed Jalili
IR|Security Council secretary|2013-09-10|2023-05-22|Ali Shamkhani
IR|Security Council secretary|2023-05-22|2025-08-05|Ali Akbar Ahmadian
IR|Security Council secretary|2025-08-05|2026-03-17|Ali Larijani
IR|parliament speaker|2008-06-12|2020-05-28|Ali Larijani
IR|parliament speaker|2020-05-28||Mohammad Bagher Ghalibaf||Mohammad Baqer Qalibaf; Mohammad Bagher Qalibaf; Qalibaf
IR|commander|1998-01-01|2020-01-03|Qassem Soleimani||Qasem Soleimani; Qassim Suleimani; Qasem Suleimani; Soleymani
IR|foreign ministry spokesperson|2009-08-01|2013-08-31|Ramin Mehmanparast
IR|foreign ministry spokesperson|2013-09-01|2015-11-30|Marzieh Afkham
IR|foreign ministry spokesperson|2016-06-20|2019-04-01|Bahram Ghasemi||Bahram Qassemi; Bahram Qasemi
IR|foreign ministry spokesperson|2019-04-01|2020-08-23|Abbas Mousavi
IR|foreign ministry spokesperson|2020-08-23|2022-06-30|Saeed Khatibzadeh
IR|foreign ministry spokesperson|2022-07-01|2024-09-30|Nasser Kanaani||Nasser Kanani; Kanani
IR|foreign ministry spokesperson|2024-10-05||Esmail Baghaei||Esmaeil Baghaei; Esmail Baqaei; Esmaeil Baqaei; Baqaei
IQ|prime minister|2006-05-20|2014-09-08|Nouri al-Maliki|al-Maliki|Nuri al-Maliki; Nouri Maliki; Maliki
IQ|prime minister|2014-09-08|2018-10-25|Haider al-Abadi|al-Abadi|Haidar al-Abadi; Haider Abadi; Abadi
IQ|prime minister|2018-10-25|2020-05-07|Adil Abdul-Mahdi|Abdul-Mahdi|Adel Abdul Mahdi; Adel Abdul-Mahdi; Adel Abdel Mahdi; Adel Abdel-Mahdi; Adil Abdul Mahdi
IQ|prime minister|2020-05-07|2022-10-27|Mustafa al-Kadhimi|al-Kadhimi|Mustafa Kadhimi; Mustafa al-Kadhemi; Kadhimi
IQ|prime minister|2022-10-27|2026-05-14|Mohammed Shia al-Sudani|al-Sudani|Mohammed Shia' al-Sudani; Mohammed al-Sudani; Mohamed Shia al-Sudani; Sudani
IQ|prime minister|2026-05-14||Ali al-Zaidi|al-Zaidi|Ali Zaidi; Zaidi
IQ|president|2005-04-07|2014-07-24|Jalal Talabani
IQ|president|2014-07-24|2018-10-02|Fuad Masum||Fouad Massoum; Fuad Masoum
IQ|president|2018-10-02|2022-10-17|Barham Salih||Barham Saleh
IQ|president|2022-10-17|2026-04-11|Abdul Latif Rashid|Abdul Latif Rashid|Abdullatif Rashid; Abdul Latif Jamal Rashid|rashid
IQ|president|2026-04-11||Nizar Amedi||Nizar Amidi; Nizar Amede
IQ|foreign minister|2003-09-03|2014-07-11|Hoshyar Zebari
IQ|foreign minister|2014-09-08|2018-10-25|Ibrahim al-Jaafari|al-Jaafari|Ibrahim Jaafari; Jaafari
IQ|foreign minister|2020-06-06||Fuad Hussein|Fuad Hussein|Fouad Hussein|fuadhussein
IQ|Kurdistan Region president|2005-06-14|2017-11-01|Masoud Barzani||Massoud Barzani
IQ|Kurdistan Region president|2019-06-10||Nechirvan Barzani|||nechirvanbarzani
IQ|Kurdistan Region prime minister|2019-07-10||Masrour Barzani|||masrourbarzani
SY|president|2000-07-17|2024-12-08|Bashar al-Assad|Assad|Bashar Assad; Bashar al Assad; Bashar Al Assad; al-Assad
SY|president|2025-01-29||Ahmed al-Sharaa|al-Sharaa|Ahmed al-Shara; Ahmad al-Sharaa; Ahmad al-Shara; Ahmed Al Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani; Sharaa; al-Shara; al-Golani; al-Jolani|sharaa
SY|leader|2024-12-08|2025-01-29|Ahmed al-Sharaa
SY|foreign minister|2006-02-11|2020-11-16|Walid Muallem||Walid al-Moallem; Walid Moallem; Walid al-Muallem; Moallem
SY|foreign minister|2020-11-22|2024-09-23|Faisal Mekdad||Faisal Mikdad; Faisal al-Mekdad
SY|foreign minister|2024-09-23|2024-12-08|Bassam Sabbagh||Bassam al-Sabbagh
SY|foreign minister|2024-12-21||Asaad al-Shaibani|al-Shaibani|Asaad Shaibani; Asaad Hassan al-Shaibani; Shaibani|shaibani
SY|commander|2015-10-10||Mazloum Abdi||Mazlum Abdi; Mazloum Kobani
LB|president|2008-05-25|2014-05-25|Michel Suleiman||Michel Sleiman; Sleiman
LB|president|2016-10-31|2022-10-30|Michel Aoun
LB|president|2025-01-09||Joseph Aoun|||josephaoun
LB|prime minister|2005-07-19|2009-11-09|Fouad Siniora||Fuad Siniora
LB|prime minister|2009-11-09|2011-06-13|Saad Hariri||Saad al-Hariri
LB|prime minister|2016-12-18|2020-01-21|Saad Hariri
LB|prime minister|2011-06-13|2014-02-15|Najib Mikati
LB|prime minister|2021-09-10|2025-02-08|Najib Mikati
LB|prime minister|2014-02-15|2016-12-18|Tammam Salam|||tammamsalam
LB|prime minister|2020-01-21|2021-09-10|Hassan Diab
LB|prime minister|2025-02-08||Nawaf Salam
LB|foreign minister|2014-02-15|2020-01-21|Gebran Bassil||Gibran Bassil
LB|foreign minister|2021-09-10|2025-02-08|Abdallah Bou Habib|Bou Habib|Abdallah Bouhabib; Bouhabib
LB|foreign minister|2025-02-08||Youssef Rajji||Joe Rajji; Youssef Raggi; Youssef Raji
LB|parliament speaker|1992-10-20||Nabih Berri
JO|king|1999-02-07||King Abdullah II|Abdullah|King Abdullah; Abdullah II; Jordan's King Abdullah; Jordanian King Abdullah; King Abdullah of Jordan
JO|foreign minister|2009-02-23|2017-01-15|Nasser Judeh
JO|foreign minister|2017-01-15||Ayman Safadi||Ayman al-Safadi
JO|prime minister|2009-12-14|2011-02-09|Samir Rifai||Samir al-Rifai
JO|prime minister|2011-02-09|2011-10-24|Marouf Bakhit||Marouf al-Bakhit
JO|prime minister|2011-10-24|2012-05-02|Awn Khasawneh||Awn al-Khasawneh|awnkhasawneh
JO|prime minister|2012-10-11|2016-06-01|Abdullah Ensour||Abdullah al-Nsur
JO|prime minister|2016-06-01|2018-06-14|Hani Mulki||Hani al-Mulki
JO|prime minister|2018-06-14|2020-10-12|Omar Razzaz||Omar al-Razzaz
JO|prime minister|2020-10-12|2024-09-15|Bisher Khasawneh||Bisher al-Khasawneh; Bishr al-Khasawneh
JO|prime minister|2024-09-15||Jafar Hassan|Jafar Hassan||jafarhassan
`;

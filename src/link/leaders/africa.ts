/** Africa south of the Sahara: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const AFRICA = `
ET|prime minister|1995-08-23|2012-08-20|Meles Zenawi|Meles
ET|prime minister|2012-08-20|2018-04-02|Hailemariam Desalegn|Hailemariam
ET|prime minister|2018-04-02||Abiy Ahmed|Abiy|Abiy Ahmed Ali; Ahmed
ET|president|2013-10-07|2018-10-25|Mulatu Teshome|Mulatu
ET|president|2018-10-25|2024-10-07|Sahle-Work Zewde|Sahle-Work
ET|president|2024-10-07||Taye Atske Selassie|Atske Selassie|Taye Atskeselassie; Taye Atske-Selassie
ET|foreign minister|2024-02-08|2024-10-07|Taye Atske Selassie
ET|foreign minister|2012-11-29|2016-11-01|Tedros Adhanom Ghebreyesus|Tedros|Tedros Adhanom; Ghebreyesus
ET|foreign minister|2016-11-01|2019-03-07|Workneh Gebeyehu|Workneh
ET|foreign minister|2019-04-18|2020-11-08|Gedu Andargachew|Gedu
ET|foreign minister|2020-11-08|2024-01-26|Demeke Mekonnen|Demeke
ET|foreign minister|2024-10-18||Gedion Timothewos|Gedion
ET|press secretary|2018-11-06||Billene Seyoum|Billene
ER|president|1993-05-24||Isaias Afwerki|Isaias|Isayas Afewerki; Isaias Afewerki; Afwerki
ER|foreign minister|2007-04-18||Osman Saleh|Osman Saleh||osmansaleh
ER|government spokesperson|2015-03-01||Yemane Gebremeskel|Yemane|Yemane Gebre Meskel
DJ|president|1999-05-08||Ismail Omar Guelleh||Ismaïl Omar Guelleh
SO|president|2009-01-31|2012-08-20|Sharif Sheikh Ahmed|Sharif Sheikh Ahmed|Sheikh Sharif Ahmed; Sheikh Sharif|sheikhsharif
SO|president|2012-09-16|2017-02-16|Hassan Sheikh Mohamud||Hassan Sheikh Mohamoud
SO|president|2022-05-23||Hassan Sheikh Mohamud
SO|president|2017-02-16|2022-05-23|Mohamed Abdullahi Mohamed|Farmajo|Mohamed Abdullahi Farmajo; Mohamed Farmajo; Farmaajo
SO|prime minister|2017-03-01|2020-07-25|Hassan Ali Khaire||Hassan Ali Khayre; Khayre
SO|prime minister|2020-09-23|2022-06-25|Mohamed Hussein Roble
SO|prime minister|2022-06-25||Hamza Abdi Barre
SD|president|1989-06-30|2019-04-11|Omar al-Bashir|al-Bashir|Omar Hassan al-Bashir; Omar Bashir; Omar el-Bashir; Bashir|bashir
SD|leader|2019-04-12||Abdel Fattah al-Burhan|al-Burhan|Abdel-Fattah al-Burhan; Abdel Fattah Burhan; Abdel-Fattah Burhan; Abdelfattah al-Burhan; Burhan|burhan
SD|prime minister|2019-08-21|2021-10-25|Abdalla Hamdok||Abdallah Hamdok
SD|prime minister|2021-11-21|2022-01-02|Abdalla Hamdok
SD|prime minister|2025-05-31||Kamil Idris|Kamil Idris|Kamil al-Tayeb Idris|kamilidris
SD|commander|2013-08-01||Mohamed Hamdan Dagalo|Dagalo|Mohammed Hamdan Dagalo; Hemedti; Hemeti
SD|foreign minister|2015-06-06|2018-04-19|Ibrahim Ghandour
SS|president|2011-07-09||Salva Kiir||Salva Kiir Mayardit
SS|vice president|2011-07-09|2013-07-23|Riek Machar
SS|vice president|2020-02-22|2025-09-11|Riek Machar
KE|president|2002-12-30|2013-04-09|Mwai Kibaki
KE|president|2013-04-09|2022-09-13|Uhuru Kenyatta||Uhuru
KE|president|2022-09-13||William Ruto
KE|vice president|2013-04-09|2022-09-13|William Ruto
KE|prime minister|2008-04-17|2013-04-09|Raila Odinga
KE|foreign minister|2013-05-20|2018-02-05|Amina Mohamed|Amina Mohamed||aminamohamed
KE|foreign minister|2018-02-05|2020-01-14|Monica Juma|||juma
KE|foreign minister|2020-01-14|2022-10-27|Raychelle Omamo
KE|foreign minister|2022-10-27|2023-10-05|Alfred Mutua
KE|foreign minister|2023-10-05||Musalia Mudavadi
UG|president|1986-01-29||Yoweri Museveni||Yoweri Kaguta Museveni
UG|foreign minister|2005-01-13|2021-06-08|Sam Kutesa
UG|foreign minister|2021-06-08||Jeje Odongo
UG|army chief|2024-03-21||Muhoozi Kainerugaba||Muhoozi
RW|president|2000-03-24||Paul Kagame
RW|foreign minister|2009-12-04|2018-10-18|Louise Mushikiwabo
RW|foreign minister|2018-10-18|2019-11-04|Richard Sezibera
RW|foreign minister|2019-11-04|2024-06-12|Vincent Biruta
RW|foreign minister|2024-06-12||Olivier Nduhungirehe
RW|government spokesperson|2021-07-01||Yolande Makolo
BI|president|2005-08-26|2020-06-08|Pierre Nkurunziza
BI|president|2020-06-18||Évariste Ndayishimiye
CD|president|2001-01-17|2019-01-24|Joseph Kabila
CD|president|2019-01-24||Félix Tshisekedi||Félix Antoine Tshisekedi
CD|prime minister|2021-02-15|2024-06-12|Jean-Michel Sama Lukonde|Sama Lukonde
CD|prime minister|2024-06-12||Judith Suminwa||Judith Suminwa Tuluka
CD|foreign minister|2021-04-12|2024-06-12|Christophe Lutundula
CD|foreign minister|2024-06-12||Thérèse Kayikwamba Wagner|Kayikwamba Wagner|Thérèse Wagner
CD|government spokesperson|2021-04-12||Patrick Muyaya
CG|president|1997-10-25||Denis Sassou Nguesso|Sassou Nguesso|Denis Sassou-Nguesso; Sassou-Nguesso
TZ|president|2005-12-21|2015-11-05|Jakaya Kikwete
TZ|president|2015-11-05|2021-03-17|John Magufuli
TZ|president|2021-03-19||Samia Suluhu Hassan|Samia|Samia Suluhu; Suluhu Hassan
NG|president|2007-05-29|2010-05-05|Umaru Yar'Adua|Yar'Adua|Umaru Musa Yar'Adua
NG|president|2010-05-06|2015-05-29|Goodluck Jonathan
NG|president|2015-05-29|2023-05-29|Muhammadu Buhari
NG|president|2023-05-29||Bola Tinubu||Bola Ahmed Tinubu
NG|vice president|2015-05-29|2023-05-29|Yemi Osinbajo
NG|foreign minister|2015-11-11|2023-05-29|Geoffrey Onyeama
NG|foreign minister|2023-08-21||Yusuf Tuggar
NG|presidential spokesperson|2015-06-01|2023-05-29|Garba Shehu
NG|presidential spokesperson|2015-06-01|2023-05-29|Femi Adesina
NG|presidential spokesperson|2023-10-01||Bayo Onanuga
GH|president|2009-01-07|2012-07-24|John Atta Mills|Atta Mills|John Evans Atta Mills
GH|president|2012-07-24|2017-01-07|John Mahama||John Dramani Mahama
GH|president|2025-01-07||John Mahama
GH|president|2017-01-07|2025-01-07|Nana Akufo-Addo|Akufo-Addo|Nana Addo Dankwa Akufo-Addo
GH|foreign minister|2017-01-28|2025-01-07|Shirley Ayorkor Botchwey||Shirley Botchwey
GH|foreign minister|2025-02-07||Samuel Okudzeto Ablakwa
SN|president|2000-04-01|2012-04-02|Abdoulaye Wade
SN|president|2012-04-02|2024-04-02|Macky Sall
SN|president|2024-04-02||Bassirou Diomaye Faye||Bassirou Faye; Diomaye Faye
SN|prime minister|2024-04-02||Ousmane Sonko
CI|president|2000-10-26|2011-04-11|Laurent Gbagbo
CI|president|2010-12-04||Alassane Ouattara
CI|prime minister|2007-04-04|2012-03-08|Guillaume Soro
CI|prime minister|2017-01-11|2020-07-08|Amadou Gon Coulibaly|Gon Coulibaly
CI|prime minister|2021-03-26|2023-10-06|Patrick Achi
CI|prime minister|2023-10-17||Robert Beugré Mambé|Beugré Mambé
ML|president|2002-06-08|2012-03-22|Amadou Toumani Touré
ML|interim president|2012-04-12|2013-09-04|Dioncounda Traoré|||dioncoundatraore
ML|president|2013-09-04|2020-08-18|Ibrahim Boubacar Keïta||Ibrahim Boubacar Keita; IBK
ML|interim president|2020-09-25|2021-05-24|Bah Ndaw||Bah N'Daw
ML|leader|2020-08-19|2020-09-25|Assimi Goïta
ML|president|2021-05-24||Assimi Goïta
ML|prime minister|2021-06-07|2024-11-20|Choguel Maïga||Choguel Kokalla Maïga
ML|prime minister|2024-11-21||Abdoulaye Maïga|||abdoulayemaiga
ML|foreign minister|2014-04-11|2017-12-31|Abdoulaye Diop
ML|foreign minister|2021-06-11||Abdoulaye Diop
NE|president|1999-12-22|2010-02-18|Mamadou Tandja
NE|president|2011-04-07|2021-04-02|Mahamadou Issoufou
NE|president|2021-04-02|2023-07-26|Mohamed Bazoum
NE|leader|2023-07-28|2025-03-26|Abdourahamane Tchiani||Abdourahmane Tchiani; Abdourahamane Tiani; Tiani
NE|president|2025-03-26||Abdourahamane Tchiani
BF|president|1987-10-15|2014-10-31|Blaise Compaoré
BF|interim president|2014-11-18|2015-12-29|Michel Kafando
BF|president|2015-12-29|2022-01-24|Roch Kaboré||Roch Marc Christian Kaboré; Roch Marc Kaboré
BF|president|2022-01-24|2022-09-30|Paul-Henri Damiba||Paul-Henri Sandaogo Damiba
BF|president|2022-09-30||Ibrahim Traoré
GN|president|2010-12-21|2021-09-05|Alpha Condé
GN|president|2021-09-05||Mamady Doumbouya||Mamadi Doumbouya
GW|president|2014-06-23|2020-02-27|José Mário Vaz
GW|president|2020-02-27|2025-11-26|Umaro Sissoco Embaló
GW|president|2025-11-27||Horta N'Tam|N'Tam|Horta Inta-A; Horta Nta Na Man; Horta N'Tam Na Man
GM|president|1994-07-22|2017-01-21|Yahya Jammeh
GM|president|2017-01-19||Adama Barrow|||adamabarrow
LR|president|2006-01-16|2018-01-22|Ellen Johnson Sirleaf||Ellen Johnson-Sirleaf; Johnson Sirleaf; Johnson-Sirleaf
LR|president|2018-01-22|2024-01-22|George Weah
LR|president|2024-01-22||Joseph Boakai||Joseph Nyuma Boakai
SL|president|2007-09-17|2018-04-04|Ernest Bai Koroma
SL|president|2018-04-04||Julius Maada Bio
TG|president|2005-05-04|2025-05-03|Faure Gnassingbé
TG|prime minister|2025-05-03||Faure Gnassingbé
BJ|president|2006-04-06|2016-04-06|Thomas Boni Yayi|Boni Yayi|Thomas Yayi Boni; Yayi Boni
BJ|president|2016-04-06|2026-05-24|Patrice Talon
BJ|president|2026-05-24||Romuald Wadagni
MR|president|2008-08-06|2019-08-01|Mohamed Ould Abdel Aziz|Abdel Aziz|Mohammed Ould Abdel Aziz
MR|president|2019-08-01||Mohamed Ould Ghazouani||Mohamed Ould Cheikh el-Ghazouani; Mohamed Ould Cheikh Ghazouani; Mohamed Ould Cheikh El Ghazouani
TD|president|1990-12-02|2021-04-20|Idriss Déby||Idriss Deby Itno
TD|president|2021-04-20||Mahamat Déby||Mahamat Idriss Déby; Mahamat Idriss Deby Itno|mahamatdeby
CF|president|2003-03-15|2013-03-24|François Bozizé
CF|president|2013-03-24|2014-01-10|Michel Djotodia
CF|interim president|2014-01-23|2016-03-30|Catherine Samba-Panza|Samba-Panza|Catherine Samba Panza
CF|president|2016-03-30||Faustin-Archange Touadéra||Faustin Archange Touadéra
CM|president|1982-11-06||Paul Biya
GA|president|2009-10-16|2023-08-30|Ali Bongo|Bongo|Ali Bongo Ondimba
GA|president|2023-08-30||Brice Oligui Nguema|Oligui Nguema|Brice Clotaire Oligui Nguema; Brice Clothaire Oligui Nguema
GQ|president|1979-08-03||Teodoro Obiang|Obiang|Teodoro Obiang Nguema; Teodoro Obiang Nguema Mbasogo
CV|president|2011-09-09|2021-11-09|Jorge Carlos Fonseca
CV|president|2021-11-09||José Maria Neves
CV|prime minister|2016-04-22||Ulisses Correia e Silva|Correia e Silva
ZA|president|2008-09-25|2009-05-09|Kgalema Motlanthe
ZA|president|2009-05-09|2018-02-14|Jacob Zuma
ZA|president|2018-02-15||Cyril Ramaphosa
ZA|foreign minister|2009-05-11|2018-02-26|Maite Nkoana-Mashabane|Nkoana-Mashabane
ZA|foreign minister|2018-02-27|2019-05-29|Lindiwe Sisulu
ZA|foreign minister|2019-05-30|2024-06-30|Naledi Pandor
ZA|foreign minister|2024-07-03||Ronald Lamola
ZA|presidential spokesperson|2018-12-01|2020-07-31|Khusela Diko
ZA|presidential spokesperson|2022-06-06||Vincent Magwenya
ZA|foreign ministry spokesperson|2009-08-01||Clayson Monyela
ZA|foreign ministry spokesperson|2024-07-15||Chrispin Phiri
ZW|president|1987-12-31|2017-11-21|Robert Mugabe
ZW|president|2017-11-24||Emmerson Mnangagwa
ZW|prime minister|2009-02-11|2013-09-11|Morgan Tsvangirai
ZW|foreign minister|2017-11-30|2021-01-20|Sibusiso Moyo
ZM|president|2008-06-29|2011-09-23|Rupiah Banda
ZM|president|2011-09-23|2014-10-28|Michael Sata
ZM|president|2015-01-25|2021-08-24|Edgar Lungu
ZM|president|2021-08-24||Hakainde Hichilema
AO|president|1979-09-10|2017-09-26|José Eduardo dos Santos|dos Santos
AO|president|2017-09-26||João Lourenço
AO|foreign minister|2020-04-08||Téte António
MZ|president|2005-02-02|2015-01-15|Armando Guebuza
MZ|president|2015-01-15|2025-01-15|Filipe Nyusi
MZ|president|2025-01-15||Daniel Chapo
BW|president|2008-04-01|2018-04-01|Ian Khama
BW|president|2018-04-01|2024-11-01|Mokgweetsi Masisi
BW|president|2024-11-01||Duma Boko
NA|president|2005-03-21|2015-03-21|Hifikepunye Pohamba
NA|president|2015-03-21|2024-02-04|Hage Geingob
NA|president|2024-02-04|2025-03-21|Nangolo Mbumba
NA|president|2025-03-21||Netumbo Nandi-Ndaitwah|Nandi-Ndaitwah
MW|president|2004-05-24|2012-04-05|Bingu wa Mutharika|||binguwamutharika
MW|president|2012-04-07|2014-05-31|Joyce Banda|||joycebanda
MW|president|2014-05-31|2020-06-28|Peter Mutharika
MW|president|2025-10-04||Peter Mutharika
MW|president|2020-06-28|2025-10-04|Lazarus Chakwera
MG|president|2002-05-06|2009-03-17|Marc Ravalomanana
MG|president|2009-03-17|2014-01-25|Andry Rajoelina
MG|president|2019-01-19|2025-10-14|Andry Rajoelina
MG|president|2014-01-25|2018-09-07|Hery Rajaonarimampianina
MG|president|2025-10-17||Michael Randrianirina
MU|prime minister|2005-07-05|2014-12-17|Navin Ramgoolam||Navinchandra Ramgoolam
MU|prime minister|2024-11-13||Navin Ramgoolam
MU|prime minister|2017-01-23|2024-11-13|Pravind Jugnauth
SC|president|2004-07-14|2016-10-16|James Michel|||jamesmichel
SC|president|2020-10-26|2025-10-26|Wavel Ramkalawan
SC|president|2025-10-26||Patrick Herminie
LS|prime minister|2022-10-28||Sam Matekane
SZ|king|1986-04-25||Mswati III|Mswati|King Mswati III; King Mswati
KM|president|2016-05-26||Azali Assoumani
`;

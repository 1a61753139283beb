/** Northern Europe: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const EUROPE_NORTH = `
EE|president|2006-10-09|2016-10-10|Toomas Hendrik Ilves||Toomas Ilves
EE|president|2016-10-10|2021-10-11|Kersti Kaljulaid
EE|president|2021-10-11||Alar Karis
EE|prime minister|2005-04-12|2014-03-26|Andrus Ansip
EE|prime minister|2014-03-26|2016-11-23|Taavi Rõivas
EE|prime minister|2016-11-23|2021-01-26|Jüri Ratas
EE|prime minister|2021-01-26|2024-07-23|Kaja Kallas
EE|prime minister|2024-07-23||Kristen Michal
EE|foreign minister|2005-04-13|2014-11-18|Urmas Paet
EE|foreign minister|2015-07-16|2016-09-12|Marina Kaljurand
EE|foreign minister|2016-11-23|2019-04-29|Sven Mikser
EE|foreign minister|2019-04-29|2021-01-26|Urmas Reinsalu
EE|foreign minister|2022-07-18|2023-04-17|Urmas Reinsalu
EE|foreign minister|2021-01-26|2022-06-03|Eva-Maria Liimets
EE|foreign minister|2023-04-17||Margus Tsahkna
EE|defence minister|2022-07-18||Hanno Pevkur
LV|president|2007-07-08|2011-07-08|Valdis Zatlers
LV|president|2011-07-08|2015-07-08|Andris Bērziņš
LV|president|2015-07-08|2019-07-08|Raimonds Vējonis
LV|president|2019-07-08|2023-07-08|Egils Levits
LV|president|2023-07-08||Edgars Rinkēvičs
LV|foreign minister|2011-10-25|2023-07-08|Edgars Rinkēvičs
LV|prime minister|2009-03-12|2014-01-22|Valdis Dombrovskis
LV|prime minister|2014-01-22|2016-02-11|Laimdota Straujuma
LV|prime minister|2016-02-11|2019-01-23|Māris Kučinskis
LV|prime minister|2019-01-23|2023-09-15|Krišjānis Kariņš||Arturs Krišjānis Kariņš
LV|foreign minister|2023-09-15|2024-04-10|Krišjānis Kariņš
LV|prime minister|2023-09-15||Evika Siliņa
LV|foreign minister|2024-04-19||Baiba Braže
LT|president|2004-07-12|2009-07-12|Valdas Adamkus
LT|president|2009-07-12|2019-07-12|Dalia Grybauskaitė
LT|president|2019-07-12||Gitanas Nausėda
LT|prime minister|2008-12-09|2012-12-13|Andrius Kubilius
LT|prime minister|2012-12-13|2016-12-13|Algirdas Butkevičius
LT|prime minister|2016-12-13|2020-12-11|Saulius Skvernelis
LT|prime minister|2020-12-11|2024-12-12|Ingrida Šimonytė
LT|prime minister|2024-12-12|2025-08-04|Gintautas Paluckas
LT|prime minister|2025-09-25||Inga Ruginienė
LT|foreign minister|2010-02-11|2012-12-13|Audronius Ažubalis
LT|foreign minister|2012-12-13|2020-12-11|Linas Linkevičius
LT|foreign minister|2020-12-11|2024-12-12|Gabrielius Landsbergis
LT|foreign minister|2024-12-12||Kęstutis Budrys
FI|president|2000-03-01|2012-03-01|Tarja Halonen
FI|president|2012-03-01|2024-03-01|Sauli Niinistö
FI|president|2024-03-01||Alexander Stubb||Alex Stubb
FI|prime minister|2014-06-24|2015-05-29|Alexander Stubb
FI|foreign minister|2008-04-04|2011-06-22|Alexander Stubb
FI|prime minister|2003-06-24|2010-06-22|Matti Vanhanen
FI|prime minister|2010-06-22|2011-06-22|Mari Kiviniemi
FI|prime minister|2011-06-22|2014-06-24|Jyrki Katainen
FI|prime minister|2015-05-29|2019-06-06|Juha Sipilä
FI|prime minister|2019-06-06|2019-12-10|Antti Rinne
FI|prime minister|2019-12-10|2023-06-20|Sanna Marin
FI|prime minister|2023-06-20||Petteri Orpo
FI|foreign minister|2011-06-22|2015-05-29|Erkki Tuomioja
FI|foreign minister|2015-05-29|2019-06-06|Timo Soini
FI|foreign minister|2019-06-06|2023-06-20|Pekka Haavisto
FI|foreign minister|2023-06-20||Elina Valtonen
FI|defence minister|2023-06-20||Antti Häkkänen
SE|king|1973-09-15||King Carl XVI Gustaf|Carl XVI Gustaf|King Carl Gustaf; Carl Gustaf|carlgustaf
SE|prime minister|2006-10-06|2014-10-03|Fredrik Reinfeldt
SE|prime minister|2014-10-03|2021-11-30|Stefan Löfven||Stefan Lofven
SE|prime minister|2021-11-30|2022-10-18|Magdalena Andersson
SE|prime minister|2022-10-18||Ulf Kristersson
SE|foreign minister|2006-10-06|2014-10-03|Carl Bildt
SE|foreign minister|2014-10-03|2019-09-10|Margot Wallström
SE|foreign minister|2019-09-10|2022-10-18|Ann Linde
SE|foreign minister|2022-10-18|2024-09-10|Tobias Billström
SE|foreign minister|2024-09-10||Maria Malmer Stenergard|Malmer Stenergard|Maria Stenergard; Stenergard
SE|defence minister|2022-10-18||Pål Jonson
NO|king|1991-01-17||King Harald V|Harald V|King Harald|harald
NO|prime minister|2005-10-17|2013-10-16|Jens Stoltenberg
NO|finance minister|2025-02-04||Jens Stoltenberg
NO|prime minister|2013-10-16|2021-10-14|Erna Solberg
NO|prime minister|2021-10-14||Jonas Gahr Støre||Jonas Gahr Stoere; Jonas Støre; Gahr Støre; Stoere
NO|foreign minister|2005-10-17|2012-09-21|Jonas Gahr Støre
NO|foreign minister|2012-09-21|2013-10-16|Espen Barth Eide||Barth Eide
NO|foreign minister|2023-10-16||Espen Barth Eide
NO|foreign minister|2013-10-16|2017-10-20|Børge Brende
NO|foreign minister|2017-10-20|2021-10-14|Ine Eriksen Søreide|Eriksen Søreide|Ine Søreide; Søreide
NO|foreign minister|2021-10-14|2023-10-16|Anniken Huitfeldt
DK|queen|1972-01-14|2024-01-14|Queen Margrethe II|Margrethe II|Queen Margrethe|margrethe
DK|king|2024-01-14||King Frederik X|Frederik X|King Frederik|frederik
DK|prime minister|2001-11-27|2009-04-05|Anders Fogh Rasmussen|Rasmussen|Fogh Rasmussen|foghrasmussen
DK|prime minister|2009-04-05|2011-10-03|Lars Løkke Rasmussen|Rasmussen|Lars Loekke Rasmussen; Løkke Rasmussen; Lars Rasmussen|lokkerasmussen
DK|prime minister|2015-06-28|2019-06-27|Lars Løkke Rasmussen
DK|foreign minister|2022-12-15||Lars Løkke Rasmussen
DK|prime minister|2011-10-03|2015-06-28|Helle Thorning-Schmidt|Thorning-Schmidt
DK|prime minister|2019-06-27||Mette Frederiksen
DK|foreign minister|2010-02-23|2011-10-03|Lene Espersen
DK|foreign minister|2011-10-03|2013-12-12|Villy Søvndal
DK|foreign minister|2014-02-03|2015-06-28|Martin Lidegaard
DK|foreign minister|2015-06-28|2016-11-28|Kristian Jensen
DK|foreign minister|2016-11-28|2019-06-27|Anders Samuelsen
DK|foreign minister|2019-06-27|2022-12-15|Jeppe Kofod
DK|defence minister|2023-08-22||Troels Lund Poulsen|Lund Poulsen
GL|premier|2021-04-23|2025-04-07|Múte Egede||Mute Bourup Egede; Múte B. Egede; Múte Bourup Egede
GL|premier|2025-04-07||Jens-Frederik Nielsen
GL|foreign minister|2022-04-04|2026-01-31|Vivian Motzfeldt
IS|president|1996-08-01|2016-08-01|Ólafur Ragnar Grímsson||Ólafur Grímsson
IS|president|2016-08-01|2024-08-01|Guðni Jóhannesson||Guðni Th. Jóhannesson; Gudni Thorlacius Johannesson
IS|president|2024-08-01||Halla Tómasdóttir
IS|prime minister|2009-02-01|2013-05-23|Jóhanna Sigurðardóttir
IS|prime minister|2013-05-23|2016-04-07|Sigmundur Davíð Gunnlaugsson||Sigmundur Gunnlaugsson
IS|prime minister|2016-04-07|2017-01-11|Sigurður Ingi Jóhannsson||Sigurður Jóhannsson
IS|prime minister|2017-01-11|2017-11-30|Bjarni Benediktsson
IS|prime minister|2024-04-09|2024-12-21|Bjarni Benediktsson
IS|foreign minister|2023-10-14|2024-04-09|Bjarni Benediktsson
IS|prime minister|2017-11-30|2024-04-09|Katrín Jakobsdóttir
IS|prime minister|2024-12-21||Kristrún Frostadóttir||Kristrun Mjoll Frostadottir
IS|foreign minister|2009-02-01|2013-05-23|Össur Skarphéðinsson
IS|foreign minister|2013-05-23|2016-04-07|Gunnar Bragi Sveinsson
IS|foreign minister|2017-01-11|2021-11-28|Guðlaugur Þór Þórðarson||Guðlaugur Þórðarson
IS|foreign minister|2021-11-28|2023-10-14|Þórdís Kolbrún Gylfadóttir||Þórdís Gylfadóttir; Thordis Kolbrun Reykfjord Gylfadottir
IS|foreign minister|2024-04-09|2024-12-21|Þórdís Kolbrún Gylfadóttir
IS|foreign minister|2024-12-21||Þorgerður Katrín Gunnarsdóttir||Þorgerður Gunnarsdóttir
`;

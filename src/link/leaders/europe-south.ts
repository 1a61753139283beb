/** Southern Europe, Turkey and the Vatican: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const EUROPE_SOUTH = `
TR|prime minister|2003-03-14|2014-08-28|Recep Tayyip Erdoğan||Tayyip Erdoğan; Recep Erdoğan
TR|president|2014-08-28||Recep Tayyip Erdoğan
TR|president|2007-08-28|2014-08-28|Abdullah Gül||Abdullah Guel
TR|prime minister|2014-08-28|2016-05-24|Ahmet Davutoğlu
TR|foreign minister|2009-05-01|2014-08-28|Ahmet Davutoğlu
TR|prime minister|2016-05-24|2018-07-09|Binali Yıldırım
TR|foreign minister|2007-08-29|2009-05-01|Ali Babacan
TR|foreign minister|2014-08-29|2015-08-28|Mevlüt Çavuşoğlu
TR|foreign minister|2015-11-24|2023-06-03|Mevlüt Çavuşoğlu
TR|foreign minister|2015-08-28|2015-11-24|Feridun Sinirlioğlu
TR|foreign minister|2023-06-03||Hakan Fidan
TR|intelligence chief|2010-05-25|2023-06-03|Hakan Fidan
TR|presidential spokesperson|2014-12-11|2023-06-05|İbrahim Kalın
TR|intelligence chief|2023-06-05||İbrahim Kalın
TR|communications director|2018-07-25|2025-07-10|Fahrettin Altun
TR|communications director|2025-07-10||Burhanettin Duran
TR|foreign ministry spokesperson|2018-03-01|2021-03-01|Hami Aksoy
TR|foreign ministry spokesperson|2023-08-01||Öncü Keçeli
TR|ruling party spokesperson|2018-05-01||Ömer Çelik
TR|vice president|2018-07-10|2023-06-03|Fuat Oktay
TR|vice president|2023-06-03||Cevdet Yılmaz
TR|defence minister|2002-11-19|2011-07-06|Vecdi Gönül
TR|defence minister|2011-07-06|2015-06-23|İsmet Yılmaz|İsmet Yılmaz||ismetyilmaz
TR|defence minister|2015-11-24|2016-05-24|İsmet Yılmaz
TR|defence minister|2016-05-24|2017-07-19|Fikri Işık
TR|defence minister|2017-07-19|2018-07-10|Nurettin Canikli
TR|defence minister|2018-07-10|2023-06-03|Hulusi Akar
TR|defence minister|2023-06-03||Yaşar Güler
TR|deputy prime minister|2009-05-01|2015-08-28|Bülent Arınç
TR|deputy prime minister|2014-08-29|2017-07-19|Numan Kurtulmuş
VA|pope|2005-04-19|2013-02-28|Pope Benedict XVI|Benedict XVI|Pope Benedict|benedict
VA|pope|2013-03-13|2025-04-21|Pope Francis|Francis
VA|pope|2025-05-08||Pope Leo XIV|Leo XIV|Pope Leo|leo
VA|cardinal secretary of state|2006-09-15|2013-10-15|Tarcisio Bertone||Cardinal Bertone
VA|cardinal secretary of state|2013-10-15||Pietro Parolin||Cardinal Parolin
VA|foreign minister|2014-11-08||Paul Gallagher|Paul Gallagher|Paul Richard Gallagher; Archbishop Gallagher|paulgallagher
VA|peace envoy|2023-05-20||Matteo Zuppi||Matteo Maria Zuppi; Cardinal Zuppi
VA|spokesperson|2006-07-11|2016-08-01|Federico Lombardi||Father Lombardi
VA|spokesperson|2016-08-01|2018-12-31|Greg Burke
VA|spokesperson|2019-01-01|2019-07-22|Alessandro Gisotti
VA|spokesperson|2019-07-22||Matteo Bruni
GR|president|2005-03-12|2015-03-13|Karolos Papoulias
GR|president|2015-03-13|2020-03-13|Prokopis Pavlopoulos
GR|president|2020-03-13|2025-03-13|Katerina Sakellaropoulou
GR|president|2025-03-13||Konstantinos Tasoulas||Constantine Tassoulas; Kostas Tasoulas; Konstantinos Tassoulas; Tassoulas
GR|prime minister|2004-03-10|2009-10-06|Kostas Karamanlis||Costas Karamanlis
GR|prime minister|2009-10-06|2011-11-11|George Papandreou||Giorgos Papandreou
GR|prime minister|2011-11-11|2012-05-16|Lucas Papademos||Loukas Papademos
GR|prime minister|2012-06-20|2015-01-26|Antonis Samaras
GR|prime minister|2015-01-26|2015-08-27|Alexis Tsipras
GR|prime minister|2015-09-21|2019-07-08|Alexis Tsipras
GR|prime minister|2019-07-08|2023-05-25|Kyriakos Mitsotakis
GR|prime minister|2023-06-26||Kyriakos Mitsotakis
GR|foreign minister|2006-02-15|2009-10-06|Dora Bakoyannis
GR|foreign minister|2010-09-07|2011-06-17|Dimitris Droutsas||Dimitrios Droutsas
GR|foreign minister|2011-06-17|2011-11-11|Stavros Lambrinidis
GR|foreign minister|2012-06-21|2013-06-25|Dimitris Avramopoulos
GR|foreign minister|2013-06-25|2015-01-27|Evangelos Venizelos
GR|foreign minister|2015-01-27|2018-10-20|Nikos Kotzias
GR|foreign minister|2019-02-15|2019-07-09|George Katrougalos
GR|foreign minister|2019-07-09|2023-05-26|Nikos Dendias
GR|defence minister|2023-06-27||Nikos Dendias
GR|foreign minister|2023-06-27||Giorgos Gerapetritis||George Gerapetritis
GR|defence minister|2015-01-27|2019-01-13|Panos Kammenos
CY|president|2008-02-28|2013-02-28|Demetris Christofias||Dimitris Christofias
CY|president|2013-02-28|2023-02-28|Nicos Anastasiades||Nikos Anastasiades
CY|president|2023-02-28||Nikos Christodoulides||Nicos Christodoulides
CY|foreign minister|2018-03-01|2022-01-11|Nikos Christodoulides
CY|foreign minister|2013-03-01|2018-03-01|Ioannis Kasoulides
CY|foreign minister|2022-01-11|2023-02-28|Ioannis Kasoulides
CY|foreign minister|2023-03-01||Constantinos Kombos
MT|prime minister|2013-03-11|2020-01-13|Joseph Muscat
MT|prime minister|2020-01-13||Robert Abela
RS|president|2004-07-11|2012-04-05|Boris Tadić
RS|president|2012-05-31|2017-05-31|Tomislav Nikolić
RS|president|2017-05-31||Aleksandar Vučić||Alexander Vucic
RS|prime minister|2014-04-27|2017-05-31|Aleksandar Vučić
RS|prime minister|2008-07-07|2012-07-27|Mirko Cvetković
RS|prime minister|2012-07-27|2014-04-27|Ivica Dačić
RS|foreign minister|2014-04-27|2020-10-28|Ivica Dačić
RS|foreign minister|2022-10-26|2024-05-02|Ivica Dačić
RS|prime minister|2017-06-29|2024-05-02|Ana Brnabić
RS|prime minister|2024-05-02|2025-04-16|Miloš Vučević
RS|prime minister|2025-04-16||Đuro Macut||Djuro Macut
RS|foreign minister|2007-05-15|2012-07-27|Vuk Jeremić
RS|foreign minister|2012-07-27|2014-04-27|Ivan Mrkić
RS|foreign minister|2020-10-28|2022-10-26|Nikola Selaković
RS|foreign minister|2024-05-02||Marko Đurić||Marko Djurić; Djurić|djuric
HR|president|2000-02-18|2010-02-18|Stjepan Mesić
HR|president|2010-02-18|2015-02-19|Ivo Josipović
HR|president|2015-02-19|2020-02-18|Kolinda Grabar-Kitarović|Grabar-Kitarović
HR|president|2020-02-18||Zoran Milanović
HR|prime minister|2011-12-23|2016-01-22|Zoran Milanović
HR|prime minister|2009-07-06|2011-12-23|Jadranka Kosor
HR|prime minister|2016-01-22|2016-10-19|Tihomir Orešković
HR|prime minister|2016-10-19||Andrej Plenković
HR|foreign minister|2011-12-23|2016-01-22|Vesna Pusić
HR|foreign minister|2017-06-19|2019-07-19|Marija Pejčinović Burić|Pejčinović Burić
HR|foreign minister|2019-07-19||Gordan Grlić-Radman|Grlić-Radman|Gordan Grlić Radman; Grlić Radman
SI|president|2007-12-22|2012-12-22|Danilo Türk
SI|president|2012-12-22|2022-12-23|Borut Pahor
SI|prime minister|2008-11-21|2012-02-10|Borut Pahor
SI|president|2022-12-23||Nataša Pirc Musar|Pirc Musar
SI|prime minister|2012-02-10|2013-03-20|Janez Janša
SI|prime minister|2020-03-13|2022-06-01|Janez Janša
SI|prime minister|2013-03-20|2014-09-18|Alenka Bratušek
SI|prime minister|2014-09-18|2018-09-13|Miro Cerar
SI|foreign minister|2018-09-13|2020-03-13|Miro Cerar
SI|prime minister|2018-09-13|2020-03-13|Marjan Šarec
SI|prime minister|2022-06-01||Robert Golob
SI|foreign minister|2008-11-21|2012-02-10|Samuel Žbogar
SI|foreign minister|2012-02-10|2018-09-13|Karl Erjavec
SI|foreign minister|2020-03-13|2022-06-01|Anže Logar
SI|foreign minister|2022-06-01||Tanja Fajon
BA|presidency member|2006-11-06|2014-11-17|Nebojša Radmanović
BA|presidency member|2006-11-06|2010-11-10|Željko Komšić
BA|presidency member|2018-11-20||Željko Komšić
BA|presidency member|2010-11-10|2018-11-20|Bakir Izetbegović
BA|presidency member|2014-11-17|2018-11-20|Mladen Ivanić
BA|presidency member|2014-11-17|2018-11-20|Dragan Čović
BA|presidency member|2018-11-20|2022-11-16|Milorad Dodik
BA|Republika Srpska president|2010-11-15|2018-11-19|Milorad Dodik
BA|Republika Srpska president|2022-11-15|2025-08-06|Milorad Dodik
BA|presidency member|2018-11-20|2022-11-16|Šefik Džaferović
BA|presidency member|2022-11-16||Denis Bećirović
BA|presidency member|2022-11-16||Željka Cvijanović
BA|prime minister|2015-03-31|2019-12-23|Denis Zvizdić
BA|prime minister|2019-12-23|2023-01-25|Zoran Tegeltija
BA|prime minister|2023-01-25||Borjana Krišto
BA|foreign minister|2015-03-31|2019-12-23|Igor Crnadak
BA|foreign minister|2019-12-23|2023-01-25|Bisera Turković
BA|foreign minister|2023-01-25||Elmedin Konaković
ME|president|2003-05-22|2018-05-20|Filip Vujanović
ME|president|2018-05-20|2023-05-20|Milo Đukanović||Milo Djukanović; Djukanović|djukanovic
ME|prime minister|2008-02-29|2010-12-29|Milo Đukanović
ME|prime minister|2012-12-04|2016-11-28|Milo Đukanović
ME|president|2023-05-20||Jakov Milatović
ME|prime minister|2010-12-29|2012-12-04|Igor Lukšić
ME|foreign minister|2012-12-04|2016-11-28|Igor Lukšić
ME|prime minister|2016-11-28|2020-12-04|Duško Marković
ME|prime minister|2020-12-04|2022-04-28|Zdravko Krivokapić
ME|prime minister|2022-04-28|2023-10-31|Dritan Abazović
ME|prime minister|2023-10-31||Milojko Spajić
ME|foreign minister|2023-10-31||Ervin Ibrahimović
MK|president|2009-05-12|2019-05-12|Gjorge Ivanov
MK|president|2019-05-12|2024-05-12|Stevo Pendarovski
MK|president|2024-05-12||Gordana Siljanovska-Davkova|Siljanovska-Davkova|Gordana Siljanovska; Siljanovska
MK|prime minister|2006-08-27|2016-01-18|Nikola Gruevski
MK|prime minister|2017-05-31|2020-01-03|Zoran Zaev
MK|prime minister|2020-08-30|2022-01-16|Zoran Zaev
MK|prime minister|2020-01-03|2020-08-30|Oliver Spasovski
MK|prime minister|2022-01-16|2024-01-28|Dimitar Kovačevski
MK|prime minister|2024-06-23||Hristijan Mickoski
MK|foreign minister|2011-07-28|2017-05-31|Nikola Poposki
MK|foreign minister|2017-05-31|2020-08-30|Nikola Dimitrov
MK|foreign minister|2020-08-30|2024-06-23|Bujar Osmani|Bujar Osmani||bujarosmani
MK|foreign minister|2024-06-23||Timčo Mucunski
AL|president|2007-07-24|2012-07-24|Bamir Topi
AL|president|2012-07-24|2017-07-24|Bujar Nishani
AL|president|2017-07-24|2022-07-24|Ilir Meta
AL|president|2022-07-24||Bajram Begaj
AL|prime minister|2005-09-11|2013-09-15|Sali Berisha
AL|prime minister|2013-09-15||Edi Rama
AL|foreign minister|2013-09-15|2019-01-21|Ditmir Bushati
AL|foreign minister|2020-12-31|2023-09-12|Olta Xhaçka
AL|foreign minister|2023-09-12|2025-09-19|Igli Hasani
AL|foreign minister|2025-09-19||Elisa Spiropali
XK|president|2006-02-10|2010-09-27|Fatmir Sejdiu
XK|president|2011-04-07|2016-04-07|Atifete Jahjaga
XK|president|2016-04-07|2020-11-05|Hashim Thaçi
XK|prime minister|2008-01-09|2014-12-09|Hashim Thaçi
XK|foreign minister|2014-12-09|2016-04-07|Hashim Thaçi
XK|acting president|2020-11-05|2021-03-22|Vjosa Osmani
XK|president|2021-04-06|2026-04-06|Vjosa Osmani
XK|prime minister|2014-12-09|2017-09-09|Isa Mustafa|||isamustafa
XK|prime minister|2017-09-09|2020-02-03|Ramush Haradinaj
XK|prime minister|2020-02-03|2020-06-03|Albin Kurti
XK|prime minister|2021-03-22||Albin Kurti
XK|prime minister|2020-06-03|2021-03-22|Avdullah Hoti
XK|foreign minister|2011-02-22|2014-12-09|Enver Hoxhaj
XK|foreign minister|2017-09-09|2020-02-03|Behgjet Pacolli
XK|foreign minister|2021-03-22||Donika Gërvalla||Donika Gërvalla-Schwarz
`;

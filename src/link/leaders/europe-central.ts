/** Central Europe, with Romania and Bulgaria: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const EUROPE_CENTRAL = `
AT|president|2004-07-08|2016-07-08|Heinz Fischer
AT|president|2017-01-26||Alexander Van der Bellen|Van der Bellen
AT|chancellor|2008-12-02|2016-05-09|Werner Faymann
AT|chancellor|2016-05-17|2017-12-18|Christian Kern
AT|chancellor|2017-12-18|2019-05-28|Sebastian Kurz
AT|chancellor|2020-01-07|2021-10-11|Sebastian Kurz
AT|foreign minister|2013-12-16|2017-12-18|Sebastian Kurz
AT|chancellor|2019-06-03|2020-01-07|Brigitte Bierlein
AT|chancellor|2021-10-11|2021-12-06|Alexander Schallenberg
AT|chancellor|2025-01-10|2025-03-03|Alexander Schallenberg
AT|foreign minister|2019-06-03|2021-10-11|Alexander Schallenberg
AT|foreign minister|2021-12-06|2025-03-03|Alexander Schallenberg
AT|chancellor|2021-12-06|2025-01-10|Karl Nehammer
AT|chancellor|2025-03-03||Christian Stocker
AT|foreign minister|2008-12-02|2013-12-16|Michael Spindelegger
AT|foreign minister|2017-12-18|2019-06-03|Karin Kneissl
AT|foreign minister|2021-10-11|2021-12-06|Michael Linhart
AT|foreign minister|2025-03-03||Beate Meinl-Reisinger|Meinl-Reisinger
CH|president|2009-01-01|2010-01-01|Hans-Rudolf Merz|Hans-Rudolf Merz||hansrudolfmerz
CH|president|2010-01-01|2011-01-01|Doris Leuthard
CH|president|2017-01-01|2018-01-01|Doris Leuthard
CH|president|2011-01-01|2012-01-01|Micheline Calmy-Rey|Calmy-Rey
CH|foreign minister|2003-01-01|2012-01-01|Micheline Calmy-Rey
CH|president|2012-01-01|2013-01-01|Eveline Widmer-Schlumpf|Widmer-Schlumpf
CH|president|2013-01-01|2014-01-01|Ueli Maurer
CH|president|2019-01-01|2020-01-01|Ueli Maurer
CH|president|2014-01-01|2015-01-01|Didier Burkhalter
CH|foreign minister|2012-01-01|2017-11-01|Didier Burkhalter
CH|president|2015-01-01|2016-01-01|Simonetta Sommaruga
CH|president|2020-01-01|2021-01-01|Simonetta Sommaruga
CH|president|2016-01-01|2017-01-01|Johann Schneider-Ammann|Schneider-Ammann
CH|president|2018-01-01|2019-01-01|Alain Berset
CH|president|2023-01-01|2024-01-01|Alain Berset
CH|president|2021-01-01|2022-01-01|Guy Parmelin
CH|president|2026-01-01|2027-01-01|Guy Parmelin
CH|president|2022-01-01|2023-01-01|Ignazio Cassis
CH|foreign minister|2017-11-01||Ignazio Cassis
CH|president|2024-01-01|2025-01-01|Viola Amherd
CH|president|2025-01-01|2026-01-01|Karin Keller-Sutter|Keller-Sutter
PL|president|2005-12-23|2010-04-10|Lech Kaczyński|||lechkaczynski
PL|president|2010-08-06|2015-08-06|Bronisław Komorowski
PL|president|2015-08-06|2025-08-06|Andrzej Duda
PL|president|2025-08-06||Karol Nawrocki
PL|prime minister|2007-11-16|2014-09-22|Donald Tusk
PL|prime minister|2023-12-13||Donald Tusk
PL|prime minister|2014-09-22|2015-11-16|Ewa Kopacz
PL|prime minister|2015-11-16|2017-12-11|Beata Szydło
PL|prime minister|2017-12-11|2023-12-13|Mateusz Morawiecki
PL|foreign minister|2007-11-16|2014-09-22|Radosław Sikorski||Radek Sikorski
PL|foreign minister|2023-12-13||Radosław Sikorski
PL|foreign minister|2014-09-22|2015-11-16|Grzegorz Schetyna
PL|foreign minister|2015-11-16|2018-01-09|Witold Waszczykowski
PL|foreign minister|2018-01-09|2020-08-26|Jacek Czaputowicz
PL|foreign minister|2020-08-26|2023-11-27|Zbigniew Rau
PL|defence minister|2015-11-16|2018-01-09|Antoni Macierewicz
PL|defence minister|2018-01-09|2023-11-27|Mariusz Błaszczak
PL|defence minister|2023-12-13||Władysław Kosiniak-Kamysz|Kosiniak-Kamysz
PL|presidential aide|2025-08-06||Marcin Przydacz
CZ|president|2003-03-07|2013-03-07|Václav Klaus
CZ|president|2013-03-08|2023-03-08|Miloš Zeman
CZ|president|2023-03-09||Petr Pavel
CZ|prime minister|2006-09-04|2009-05-08|Mirek Topolánek
CZ|prime minister|2009-05-08|2010-07-13|Jan Fischer|||janfischer
CZ|prime minister|2010-07-13|2013-07-10|Petr Nečas
CZ|prime minister|2013-07-10|2014-01-29|Jiří Rusnok
CZ|prime minister|2014-01-29|2017-12-13|Bohuslav Sobotka
CZ|prime minister|2017-12-13|2021-12-17|Andrej Babiš
CZ|prime minister|2025-12-09||Andrej Babiš
CZ|prime minister|2021-12-17|2025-12-09|Petr Fiala
CZ|foreign minister|2010-07-13|2013-07-10|Karel Schwarzenberg
CZ|foreign minister|2009-05-08|2010-07-13|Jan Kohout
CZ|foreign minister|2013-07-10|2014-01-29|Jan Kohout
CZ|foreign minister|2014-01-29|2017-12-13|Lubomír Zaorálek
CZ|foreign minister|2017-12-13|2018-06-27|Martin Stropnický
CZ|foreign minister|2018-10-16|2021-04-12|Tomáš Petříček
CZ|foreign minister|2021-04-21|2021-12-17|Jakub Kulhánek
CZ|foreign minister|2021-12-17|2025-12-15|Jan Lipavský
CZ|foreign minister|2025-12-15||Petr Macinka
SK|president|2004-06-15|2014-06-15|Ivan Gašparovič
SK|president|2014-06-15|2019-06-15|Andrej Kiska
SK|president|2019-06-15|2024-06-15|Zuzana Čaputová
SK|president|2024-06-15||Peter Pellegrini
SK|prime minister|2018-03-22|2020-03-21|Peter Pellegrini
SK|prime minister|2006-07-04|2010-07-09|Robert Fico
SK|prime minister|2012-04-04|2018-03-22|Robert Fico
SK|prime minister|2023-10-25||Robert Fico
SK|prime minister|2010-07-09|2012-04-04|Iveta Radičová
SK|prime minister|2020-03-21|2021-04-01|Igor Matovič
SK|prime minister|2021-04-01|2023-05-15|Eduard Heger
SK|prime minister|2023-05-15|2023-10-25|Ľudovít Ódor
SK|foreign minister|2009-01-26|2010-07-09|Miroslav Lajčák
SK|foreign minister|2012-04-04|2020-03-21|Miroslav Lajčák
SK|foreign minister|2010-07-09|2012-04-04|Mikuláš Dzurinda
SK|foreign minister|2020-04-08|2022-09-13|Ivan Korčok
SK|foreign minister|2022-09-13|2023-05-15|Rastislav Káčer
SK|foreign minister|2023-10-25||Juraj Blanár
HU|president|2005-08-05|2010-08-06|László Sólyom
HU|president|2010-08-06|2012-04-02|Pál Schmitt
HU|president|2012-05-10|2022-05-10|János Áder
HU|president|2022-05-10|2024-02-26|Katalin Novák
HU|president|2024-03-05||Tamás Sulyok
HU|prime minister|2009-04-14|2010-05-29|Gordon Bajnai
HU|prime minister|2010-05-29|2026-05-09|Viktor Orbán
HU|prime minister|2026-05-09||Péter Magyar||Peter Magyar
HU|foreign minister|2010-05-29|2014-06-06|János Martonyi
HU|foreign minister|2014-09-23|2026-05-09|Péter Szijjártó
HU|government spokesperson|2010-06-01|2026-05-09|Zoltán Kovács
RO|president|2004-12-20|2014-12-21|Traian Băsescu
RO|president|2014-12-21|2025-02-12|Klaus Iohannis||Klaus Johannis
RO|president|2025-05-26||Nicușor Dan
RO|acting president|2025-02-12|2025-05-26|Ilie Bolojan
RO|prime minister|2025-06-23||Ilie Bolojan
RO|prime minister|2008-12-22|2012-02-09|Emil Boc
RO|prime minister|2012-02-09|2012-05-07|Mihai Răzvan Ungureanu||Mihai Ungureanu
RO|prime minister|2012-05-07|2015-11-17|Victor Ponta
RO|prime minister|2015-11-17|2017-01-04|Dacian Cioloș
RO|prime minister|2017-01-04|2017-06-29|Sorin Grindeanu
RO|prime minister|2017-06-29|2018-01-16|Mihai Tudose
RO|prime minister|2018-01-29|2019-11-04|Viorica Dăncilă
RO|prime minister|2019-11-04|2020-12-07|Ludovic Orban|Ludovic Orban||ludovicorban
RO|prime minister|2020-12-23|2021-11-25|Florin Cîțu
RO|prime minister|2021-11-25|2023-06-12|Nicolae Ciucă
RO|prime minister|2023-06-15|2025-05-06|Marcel Ciolacu
RO|foreign minister|2009-12-23|2012-01-23|Teodor Baconschi
RO|foreign minister|2012-08-06|2014-11-10|Titus Corlățean
RO|foreign minister|2014-11-24|2015-11-17|Bogdan Aurescu
RO|foreign minister|2019-11-04|2023-06-15|Bogdan Aurescu
RO|foreign minister|2015-11-17|2017-01-04|Lazăr Comănescu
RO|foreign minister|2017-01-04|2019-07-24|Teodor Meleșcanu
RO|foreign minister|2023-06-15|2024-12-23|Luminița Odobescu
RO|foreign minister|2024-12-23|2025-06-23|Emil Hurezeanu
RO|foreign minister|2025-06-23||Oana Țoiu
BG|president|2002-01-22|2012-01-22|Georgi Parvanov
BG|president|2012-01-22|2017-01-22|Rosen Plevneliev
BG|president|2017-01-22|2026-01-23|Rumen Radev
BG|president|2026-01-23||Iliana Iotova
BG|prime minister|2005-08-17|2009-07-27|Sergei Stanishev
BG|prime minister|2009-07-27|2013-03-13|Boyko Borisov||Boyko Borissov; Boiko Borisov; Borissov
BG|prime minister|2014-11-07|2017-01-27|Boyko Borisov
BG|prime minister|2017-05-04|2021-05-12|Boyko Borisov
BG|prime minister|2013-05-29|2014-08-06|Plamen Oresharski
BG|prime minister|2014-08-06|2014-11-07|Georgi Bliznashki
BG|prime minister|2017-01-27|2017-05-04|Ognyan Gerdzhikov
BG|prime minister|2021-05-12|2021-12-13|Stefan Yanev
BG|prime minister|2021-12-13|2022-08-02|Kiril Petkov
BG|prime minister|2022-08-02|2023-06-06|Galab Donev
BG|prime minister|2023-06-06|2024-04-09|Nikolai Denkov||Nikolay Denkov
BG|prime minister|2024-04-09|2025-01-16|Dimitar Glavchev
BG|prime minister|2025-01-16|2026-02-19|Rosen Zhelyazkov
BG|foreign minister|2010-01-27|2013-03-13|Nickolay Mladenov||Nikolay Mladenov
BG|foreign minister|2013-05-29|2014-08-06|Kristian Vigenin
BG|foreign minister|2014-08-06|2017-01-27|Daniel Mitov
BG|foreign minister|2017-05-04|2021-05-12|Ekaterina Zaharieva
BG|foreign minister|2022-08-02|2023-06-06|Nikolay Milkov
BG|foreign minister|2023-06-06|2024-04-09|Mariya Gabriel|Mariya Gabriel||mariyagabriel
BG|foreign minister|2025-01-16|2026-02-19|Georg Georgiev
`;

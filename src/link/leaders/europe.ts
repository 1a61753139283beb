/** Western Europe: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const EUROPE = `
GB|queen|1952-02-06|2022-09-08|Queen Elizabeth II|Elizabeth II|Queen Elizabeth|elizabeth
GB|king|2022-09-08||King Charles III|Charles III|King Charles|charles
GB|prime minister|1997-05-02|2007-06-27|Tony Blair|||tonyblair
GB|prime minister|2007-06-27|2010-05-11|Gordon Brown
GB|prime minister|2010-05-11|2016-07-13|David Cameron||Lord Cameron
GB|foreign secretary|2023-11-13|2024-07-05|David Cameron
GB|prime minister|2016-07-13|2019-07-24|Theresa May
GB|prime minister|2019-07-24|2022-09-06|Boris Johnson
GB|foreign secretary|2016-07-13|2018-07-09|Boris Johnson
GB|prime minister|2022-09-06|2022-10-25|Liz Truss||Elizabeth Truss
GB|foreign secretary|2021-09-15|2022-09-06|Liz Truss
GB|prime minister|2022-10-25|2024-07-05|Rishi Sunak
GB|prime minister|2024-07-05||Keir Starmer||Sir Keir Starmer; Sir Keir
GB|foreign secretary|2007-06-28|2010-05-11|David Miliband
GB|foreign secretary|2010-05-12|2014-07-14|William Hague
GB|foreign secretary|2014-07-15|2016-07-13|Philip Hammond
GB|defence secretary|2011-10-14|2014-07-15|Philip Hammond
GB|foreign secretary|2018-07-09|2019-07-24|Jeremy Hunt
GB|foreign secretary|2019-07-24|2021-09-15|Dominic Raab
GB|foreign secretary|2022-09-06|2023-11-13|James Cleverly
GB|foreign secretary|2024-07-05|2025-09-05|David Lammy
GB|foreign secretary|2025-09-05||Yvette Cooper
GB|defence secretary|2010-05-12|2011-10-14|Liam Fox
GB|defence secretary|2014-07-15|2017-11-01|Michael Fallon
GB|defence secretary|2017-11-02|2019-05-01|Gavin Williamson
GB|defence secretary|2019-05-01|2019-07-24|Penny Mordaunt
GB|defence secretary|2019-07-24|2023-08-31|Ben Wallace
GB|defence secretary|2023-08-31|2024-07-05|Grant Shapps
GB|defence secretary|2024-07-05||John Healey
GB|national security adviser|2017-04-10|2020-09-15|Mark Sedwill
GB|national security adviser|2022-09-14|2024-11-30|Tim Barrow|||timbarrow
GB|national security adviser|2024-12-02||Jonathan Powell|||jonathanpowell
GB|ambassador to the US|2016-01-28|2019-12-31|Kim Darroch
GB|ambassador to the US|2020-03-23|2025-02-10|Karen Pierce
GB|ambassador to the US|2025-02-10|2025-09-11|Peter Mandelson||Lord Mandelson
GB|government spokesperson|2017-02-10|2021-01-01|James Slack
GB|government spokesperson|2021-01-01|2023-12-31|Max Blain
FR|president|2007-05-16|2012-05-15|Nicolas Sarkozy
FR|president|2012-05-15|2017-05-14|François Hollande
FR|president|2017-05-14||Emmanuel Macron
FR|prime minister|2007-05-17|2012-05-15|François Fillon
FR|prime minister|2012-05-15|2014-03-31|Jean-Marc Ayrault
FR|foreign minister|2016-02-11|2017-05-17|Jean-Marc Ayrault
FR|prime minister|2014-03-31|2016-12-06|Manuel Valls
FR|prime minister|2016-12-06|2017-05-15|Bernard Cazeneuve
FR|prime minister|2017-05-15|2020-07-03|Édouard Philippe
FR|prime minister|2020-07-03|2022-05-16|Jean Castex
FR|prime minister|2022-05-16|2024-01-09|Élisabeth Borne
FR|prime minister|2024-01-09|2024-09-05|Gabriel Attal
FR|government spokesperson|2020-07-06|2022-05-20|Gabriel Attal
FR|prime minister|2024-09-05|2024-12-13|Michel Barnier
FR|prime minister|2024-12-13|2025-09-09|François Bayrou
FR|prime minister|2025-09-09||Sébastien Lecornu
FR|defence minister|2022-05-20|2025-09-09|Sébastien Lecornu
FR|foreign minister|2007-05-18|2010-11-14|Bernard Kouchner
FR|foreign minister|2010-11-14|2011-02-27|Michèle Alliot-Marie
FR|foreign minister|2011-02-27|2012-05-16|Alain Juppé
FR|defence minister|2010-11-14|2011-02-27|Alain Juppé
FR|foreign minister|2012-05-16|2016-02-11|Laurent Fabius
FR|foreign minister|2017-05-17|2022-05-20|Jean-Yves Le Drian|Le Drian
FR|defence minister|2012-05-16|2017-05-17|Jean-Yves Le Drian
FR|foreign minister|2022-05-20|2024-01-11|Catherine Colonna
FR|foreign minister|2024-01-11|2024-09-21|Stéphane Séjourné
FR|foreign minister|2024-09-21||Jean-Noël Barrot
FR|defence minister|2007-05-18|2010-11-14|Hervé Morin
FR|defence minister|2011-02-27|2012-05-16|Gérard Longuet
FR|defence minister|2017-06-21|2022-05-20|Florence Parly
FR|defence minister|2025-10-12||Catherine Vautrin
FR|diplomatic adviser|2007-05-16|2012-05-15|Jean-David Levitte
FR|diplomatic adviser|2017-05-15|2019-05-20|Philippe Étienne
FR|diplomatic adviser|2019-05-20||Emmanuel Bonne
FR|finance minister|2017-05-17|2024-09-21|Bruno Le Maire|Le Maire
FR|government spokesperson|2014-04-02|2017-05-10|Stéphane Le Foll|Le Foll
FR|government spokesperson|2017-11-24|2019-03-27|Benjamin Griveaux
FR|government spokesperson|2019-03-31|2020-07-06|Sibeth Ndiaye
FR|government spokesperson|2022-07-04|2024-01-11|Olivier Véran
DE|president|2004-07-01|2010-05-31|Horst Köhler
DE|president|2010-06-30|2012-02-17|Christian Wulff
DE|president|2012-03-18|2017-03-19|Joachim Gauck
DE|president|2017-03-19||Frank-Walter Steinmeier||Walter Steinmeier
DE|foreign minister|2005-11-22|2009-10-28|Frank-Walter Steinmeier
DE|foreign minister|2013-12-17|2017-01-27|Frank-Walter Steinmeier
DE|chancellor|2005-11-22|2021-12-08|Angela Merkel
DE|chancellor|2021-12-08|2025-05-06|Olaf Scholz
DE|finance minister|2018-03-14|2021-12-08|Olaf Scholz
DE|chancellor|2025-05-06||Friedrich Merz
DE|foreign minister|2009-10-28|2013-12-17|Guido Westerwelle
DE|foreign minister|2017-01-27|2018-03-14|Sigmar Gabriel
DE|foreign minister|2018-03-14|2021-12-08|Heiko Maas
DE|foreign minister|2021-12-08|2025-05-06|Annalena Baerbock
DE|foreign minister|2025-05-06||Johann Wadephul
DE|defence minister|2009-10-28|2011-03-03|Karl-Theodor zu Guttenberg
DE|defence minister|2011-03-03|2013-12-17|Thomas de Maizière|de Maizière
DE|defence minister|2013-12-17|2019-07-17|Ursula von der Leyen|von der Leyen
DE|defence minister|2019-07-17|2021-12-08|Annegret Kramp-Karrenbauer|Kramp-Karrenbauer
DE|defence minister|2021-12-08|2023-01-19|Christine Lambrecht
DE|defence minister|2023-01-19||Boris Pistorius
DE|vice chancellor|2021-12-08|2025-05-06|Robert Habeck
DE|vice chancellor|2025-05-06||Lars Klingbeil
DE|finance minister|2009-10-28|2017-10-24|Wolfgang Schäuble||Wolfgang Schaeuble; Schaeuble
DE|foreign policy adviser|2005-11-22|2017-06-30|Christoph Heusgen
DE|foreign policy adviser|2017-09-01|2021-08-23|Jan Hecker
DE|foreign policy adviser|2021-12-08|2025-05-06|Jens Plötner||Jens Ploetner
DE|foreign policy adviser|2025-05-06||Günter Sautter
DE|government spokesperson|2005-11-22|2010-08-11|Ulrich Wilhelm
DE|government spokesperson|2010-08-11|2021-12-08|Steffen Seibert
DE|government spokesperson|2021-12-08|2025-05-06|Steffen Hebestreit
DE|government spokesperson|2025-05-06||Stefan Kornelius
DE|deputy government spokesperson|2016-06-13|2021-12-08|Ulrike Demmer
DE|deputy government spokesperson|2011-05-16|2018-03-31|Georg Streiter
IT|president|2006-05-15|2015-01-14|Giorgio Napolitano
IT|president|2015-02-03||Sergio Mattarella
IT|prime minister|2008-05-08|2011-11-16|Silvio Berlusconi
IT|prime minister|2011-11-16|2013-04-28|Mario Monti
IT|prime minister|2013-04-28|2014-02-22|Enrico Letta
IT|prime minister|2014-02-22|2016-12-12|Matteo Renzi
IT|prime minister|2016-12-12|2018-06-01|Paolo Gentiloni
IT|foreign minister|2014-10-31|2016-12-12|Paolo Gentiloni
IT|prime minister|2018-06-01|2021-02-13|Giuseppe Conte
IT|prime minister|2021-02-13|2022-10-22|Mario Draghi
IT|prime minister|2022-10-22||Giorgia Meloni
IT|foreign minister|2008-05-08|2011-11-16|Franco Frattini
IT|foreign minister|2011-11-16|2013-03-26|Giulio Terzi||Giulio Terzi di Sant'Agata
IT|foreign minister|2013-04-28|2014-02-22|Emma Bonino
IT|foreign minister|2014-02-22|2014-10-31|Federica Mogherini
IT|foreign minister|2016-12-12|2018-06-01|Angelino Alfano
IT|foreign minister|2018-06-01|2019-09-05|Enzo Moavero Milanesi|Moavero Milanesi
IT|foreign minister|2019-09-05|2022-10-22|Luigi Di Maio|Di Maio
IT|foreign minister|2022-10-22||Antonio Tajani
IT|deputy prime minister|2018-06-01|2019-09-05|Matteo Salvini
IT|deputy prime minister|2022-10-22||Matteo Salvini
IT|defence minister|2008-05-08|2011-11-16|Ignazio La Russa|La Russa
IT|defence minister|2014-02-22|2018-06-01|Roberta Pinotti
IT|defence minister|2019-09-05|2022-10-22|Lorenzo Guerini
IT|defence minister|2022-10-22||Guido Crosetto
ES|king|1975-11-22|2014-06-19|King Juan Carlos I|Juan Carlos I|King Juan Carlos; Juan Carlos|juancarlos
ES|king|2014-06-19||King Felipe VI|Felipe VI|King Felipe|felipe
ES|prime minister|2004-04-17|2011-12-21|José Luis Rodríguez Zapatero||José Luis Zapatero; Rodríguez Zapatero
ES|prime minister|2011-12-21|2018-06-02|Mariano Rajoy
ES|prime minister|2018-06-02||Pedro Sánchez
ES|foreign minister|2004-04-18|2010-10-21|Miguel Ángel Moratinos
ES|foreign minister|2010-10-21|2011-12-22|Trinidad Jiménez
ES|foreign minister|2011-12-22|2016-11-04|José Manuel García-Margallo|García-Margallo
ES|foreign minister|2016-11-04|2018-06-07|Alfonso Dastis
ES|foreign minister|2018-06-07|2019-11-30|Josep Borrell
ES|foreign minister|2020-01-13|2021-07-12|Arancha González Laya|González Laya
ES|foreign minister|2021-07-12||José Manuel Albares
ES|defence minister|2018-06-07||Margarita Robles
PT|president|2006-03-09|2016-03-09|Aníbal Cavaco Silva|Cavaco Silva
PT|president|2016-03-09|2026-03-09|Marcelo Rebelo de Sousa|Rebelo de Sousa
PT|president|2026-03-09||António José Seguro
PT|prime minister|1995-10-28|2002-04-06|António Guterres
PT|prime minister|2005-03-12|2011-06-21|José Sócrates
PT|prime minister|2011-06-21|2015-11-26|Pedro Passos Coelho|Passos Coelho
PT|prime minister|2015-11-26|2024-04-02|António Costa
PT|prime minister|2024-04-02||Luís Montenegro
PT|foreign minister|2006-07-03|2011-06-21|Luís Amado
PT|foreign minister|2011-06-21|2013-07-24|Paulo Portas
PT|foreign minister|2013-07-24|2015-10-30|Rui Machete
PT|foreign minister|2015-11-26|2022-03-30|Augusto Santos Silva|Santos Silva
PT|foreign minister|2022-03-30|2024-04-02|João Gomes Cravinho|Gomes Cravinho|João Cravinho
PT|foreign minister|2024-04-02||Paulo Rangel
NL|queen|1980-04-30|2013-04-30|Queen Beatrix|Queen Beatrix
NL|king|2013-04-30||King Willem-Alexander|Willem-Alexander
NL|prime minister|2002-07-22|2010-10-14|Jan Peter Balkenende
NL|prime minister|2010-10-14|2024-07-02|Mark Rutte
NL|prime minister|2024-07-02|2026-02-23|Dick Schoof
NL|prime minister|2026-02-23||Rob Jetten
NL|foreign minister|2007-02-22|2010-10-14|Maxime Verhagen
NL|foreign minister|2010-10-14|2012-11-05|Uri Rosenthal
NL|foreign minister|2012-11-05|2014-10-17|Frans Timmermans
NL|foreign minister|2014-10-17|2017-10-26|Bert Koenders
NL|foreign minister|2017-10-26|2018-02-13|Halbe Zijlstra
NL|foreign minister|2018-03-07|2021-05-25|Stef Blok
NL|foreign minister|2021-05-25|2021-09-17|Sigrid Kaag
NL|foreign minister|2021-09-24|2022-01-10|Ben Knapen
NL|foreign minister|2022-01-10|2023-09-01|Wopke Hoekstra
NL|foreign minister|2023-09-05|2024-07-02|Hanke Bruins Slot|Bruins Slot
NL|foreign minister|2024-07-02|2025-08-22|Caspar Veldkamp
NL|foreign minister|2025-09-05|2026-02-23|David van Weel|van Weel
NL|foreign minister|2026-02-23||Tom Berendsen
NL|defence minister|2022-01-10|2024-07-02|Kajsa Ollongren
NL|defence minister|2024-07-02|2026-02-23|Ruben Brekelmans
BE|king|1993-08-09|2013-07-21|King Albert II|Albert II|King Albert|albert
BE|king|2013-07-21||King Philippe|King Philippe
BE|prime minister|2008-12-30|2009-11-25|Herman Van Rompuy|Van Rompuy
BE|prime minister|2009-11-25|2011-12-06|Yves Leterme
BE|foreign minister|2009-07-17|2009-11-25|Yves Leterme
BE|prime minister|2011-12-06|2014-10-11|Elio Di Rupo|Di Rupo
BE|prime minister|2014-10-11|2019-10-27|Charles Michel
BE|prime minister|2019-10-27|2020-10-01|Sophie Wilmès
BE|foreign minister|2020-10-01|2022-07-14|Sophie Wilmès
BE|prime minister|2020-10-01|2025-02-03|Alexander De Croo|De Croo
BE|prime minister|2025-02-03||Bart De Wever|De Wever
BE|foreign minister|2009-11-25|2011-12-06|Steven Vanackere
BE|foreign minister|2011-12-06|2019-11-30|Didier Reynders
BE|foreign minister|2019-11-30|2020-10-01|Philippe Goffin
BE|foreign minister|2022-07-15|2024-12-01|Hadja Lahbib
BE|foreign minister|2024-12-02|2025-02-03|Bernard Quintin
BE|foreign minister|2025-02-03||Maxime Prévot
LU|prime minister|1995-01-20|2013-12-04|Jean-Claude Juncker
LU|prime minister|2013-12-04|2023-11-17|Xavier Bettel
LU|prime minister|2023-11-17||Luc Frieden
LU|foreign minister|2004-07-31|2023-11-17|Jean Asselborn
LU|foreign minister|2023-11-17||Xavier Bettel
IE|president|1997-11-11|2011-11-11|Mary McAleese
IE|president|2011-11-11|2025-11-11|Michael D. Higgins||Michael Higgins
IE|president|2025-11-11||Catherine Connolly
IE|taoiseach|2008-05-07|2011-03-09|Brian Cowen
IE|taoiseach|2011-03-09|2017-06-14|Enda Kenny
IE|taoiseach|2017-06-14|2020-06-27|Leo Varadkar
IE|taoiseach|2022-12-17|2024-04-09|Leo Varadkar
IE|taoiseach|2020-06-27|2022-12-17|Micheál Martin|||michealmartin
IE|taoiseach|2025-01-23||Micheál Martin
IE|foreign minister|2008-05-07|2011-01-19|Micheál Martin
IE|foreign minister|2022-12-17|2025-01-23|Micheál Martin
IE|taoiseach|2024-04-09|2025-01-23|Simon Harris|||simonharris
IE|foreign minister|2025-01-23|2025-11-18|Simon Harris
IE|foreign minister|2011-03-09|2014-07-11|Eamon Gilmore
IE|foreign minister|2014-07-11|2017-06-14|Charlie Flanagan
IE|foreign minister|2017-06-14|2022-12-17|Simon Coveney
IE|foreign minister|2025-11-18||Helen McEntee
`;

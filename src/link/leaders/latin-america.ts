/** Latin America and the Caribbean: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const LATIN_AMERICA = `
MX|president|2006-12-01|2012-12-01|Felipe Calderón
MX|president|2012-12-01|2018-12-01|Enrique Peña Nieto|Peña Nieto|Mr. Peña
MX|president|2018-12-01|2024-10-01|Andrés Manuel López Obrador|López Obrador|AMLO
MX|president|2024-10-01||Claudia Sheinbaum
MX|foreign minister|2006-12-01|2012-12-01|Patricia Espinosa
MX|foreign minister|2012-12-01|2015-08-27|José Antonio Meade
MX|foreign minister|2015-08-27|2017-01-04|Claudia Ruiz Massieu|Ruiz Massieu
MX|presidential spokesperson|2013-01-01|2018-12-01|Eduardo Sánchez|||eduardosanchez
MX|presidential spokesperson|2018-12-01|2024-10-01|Jesús Ramírez Cuevas|Ramírez Cuevas|Jesús Ramírez
MX|foreign minister|2017-01-04|2018-12-01|Luis Videgaray
MX|foreign minister|2018-12-01|2023-06-12|Marcelo Ebrard
MX|foreign minister|2023-07-05|2024-10-01|Alicia Bárcena
MX|foreign minister|2024-10-01||Juan Ramón de la Fuente|de la Fuente
CU|president|2008-02-24|2018-04-19|Raúl Castro||Raúl Castro Ruz
CU|president|1976-12-02|2008-02-24|Fidel Castro|||fidelcastro
CU|president|2018-04-19||Miguel Díaz-Canel|Díaz-Canel
CU|prime minister|2019-12-21||Manuel Marrero
CU|foreign minister|2009-03-02||Bruno Rodríguez||Bruno Rodríguez Parrilla
CU|foreign ministry official|2013-01-01|2017-12-31|Josefina Vidal
CU|deputy foreign minister|2019-01-01||Carlos Fernández de Cossío|Fernández de Cossío|Carlos Fernandez de Cossio
VE|president|1999-02-02|2013-03-05|Hugo Chávez
VE|president|2013-03-05|2026-01-03|Nicolás Maduro||Nicholas Maduro
VE|vice president|2012-10-13|2013-03-08|Nicolás Maduro
VE|foreign minister|2006-08-09|2013-01-15|Nicolás Maduro
VE|interim president|2019-01-23|2023-01-05|Juan Guaidó
VE|acting president|2026-01-03||Delcy Rodríguez|||delcyrodriguez
VE|vice president|2018-06-14|2026-01-03|Delcy Rodríguez
VE|foreign minister|2014-12-26|2017-06-21|Delcy Rodríguez
VE|National Assembly president|2021-01-05||Jorge Rodríguez|||jorgerodriguez
VE|opposition leader|2024-07-28||Edmundo González|Edmundo González|Edmundo González Urrutia; González Urrutia|edmundogonzalez
VE|opposition leader|2023-10-22||María Corina Machado||Maria Corina Machado
VE|interior minister|2024-08-27||Diosdado Cabello
VE|defence minister|2014-10-24|2026-03-18|Vladimir Padrino López|Padrino López|Vladimir Padrino; Padrino
VE|foreign minister|2013-01-15|2014-09-02|Elías Jaua
VE|foreign minister|2021-08-19|2022-05-16|Félix Plasencia
VE|foreign minister|2022-05-16|2023-01-06|Carlos Faría
VE|foreign minister|2017-08-02|2021-08-19|Jorge Arreaza
VE|foreign minister|2023-01-06||Yván Gil
BR|president|2003-01-01|2011-01-01|Luiz Inácio Lula da Silva|Lula|Lula da Silva; Luiz Inacio Lula
BR|president|2023-01-01||Luiz Inácio Lula da Silva
BR|president|2011-01-01|2016-08-31|Dilma Rousseff||Dilma
BR|president|2016-08-31|2019-01-01|Michel Temer
BR|acting president|2016-05-12|2016-08-31|Michel Temer
BR|vice president|2011-01-01|2016-08-31|Michel Temer
BR|president|2019-01-01|2023-01-01|Jair Bolsonaro
BR|foreign minister|2003-01-01|2011-01-01|Celso Amorim
BR|presidential adviser|2023-01-01||Celso Amorim
BR|foreign minister|2011-01-01|2013-08-26|Antonio Patriota
BR|foreign minister|2013-08-26|2015-01-01|Luiz Alberto Figueiredo
BR|foreign minister|2016-05-12|2017-02-22|José Serra
BR|foreign minister|2017-03-07|2019-01-01|Aloysio Nunes
BR|foreign minister|2021-03-29|2023-01-01|Carlos França||Carlos Alberto França
BR|vice president|2023-01-01||Geraldo Alckmin
BR|presidential spokesperson|2019-01-14|2020-10-07|Otávio Rêgo Barros|Rêgo Barros
BR|foreign minister|2019-01-01|2021-03-29|Ernesto Araújo
BR|foreign minister|2023-01-01||Mauro Vieira
BR|foreign minister|2015-01-01|2016-05-12|Mauro Vieira
AR|president|2007-12-10|2015-12-10|Cristina Fernández de Kirchner|Fernández de Kirchner|Cristina Kirchner; Cristina Fernández; Kirchner|kirchner
AR|president|2015-12-10|2019-12-10|Mauricio Macri
AR|president|2019-12-10|2023-12-10|Alberto Fernández
AR|president|2023-12-10||Javier Milei
AR|foreign minister|2005-12-01|2010-06-18|Jorge Taiana
AR|foreign minister|2010-06-22|2015-12-10|Héctor Timerman
AR|foreign minister|2015-12-10|2017-06-12|Susana Malcorra
AR|foreign minister|2017-06-12|2019-12-10|Jorge Faurie
AR|foreign minister|2019-12-10|2021-09-20|Felipe Solá
AR|foreign minister|2021-09-20|2023-12-10|Santiago Cafiero
AR|foreign minister|2023-12-10|2024-10-30|Diana Mondino
AR|presidential spokesperson|2023-12-10|2025-11-03|Manuel Adorni
AR|foreign minister|2024-10-30|2025-10-27|Gerardo Werthein
AR|foreign minister|2025-10-28||Pablo Quirno
CL|president|2006-03-11|2010-03-11|Michelle Bachelet
CL|president|2014-03-11|2018-03-11|Michelle Bachelet
CL|president|2010-03-11|2014-03-11|Sebastián Piñera
CL|president|2018-03-11|2022-03-11|Sebastián Piñera
CL|president|2022-03-11|2026-03-11|Gabriel Boric
CL|president|2026-03-11||José Antonio Kast
CL|foreign minister|2010-03-11|2014-03-11|Alfredo Moreno|||alfredomoreno
CL|foreign minister|2014-03-11|2018-03-11|Heraldo Muñoz
CL|foreign minister|2018-03-11|2019-06-13|Roberto Ampuero
CL|foreign minister|2019-06-13|2020-07-28|Teodoro Ribera
CL|foreign minister|2020-07-28|2022-02-06|Andrés Allamand
CL|foreign minister|2022-03-11|2023-03-10|Antonia Urrejola
CL|foreign minister|2023-03-10|2026-03-11|Alberto van Klaveren|van Klaveren
CL|foreign minister|2026-03-11||Francisco Pérez Mackenna|Pérez Mackenna
CO|president|2002-08-07|2010-08-07|Álvaro Uribe
CO|president|2010-08-07|2018-08-07|Juan Manuel Santos
CO|president|2018-08-07|2022-08-07|Iván Duque
CO|president|2022-08-07|2026-08-07|Gustavo Petro
CO|foreign minister|2010-08-07|2018-08-07|María Ángela Holguín||Maria Angela Holguin; María Ángela Holguín Cuéllar
CO|foreign minister|2018-08-07|2019-11-26|Carlos Holmes Trujillo|Holmes Trujillo
CO|foreign minister|2019-11-26|2021-05-13|Claudia Blum
CO|vice president|2018-08-07|2022-08-07|Marta Lucía Ramírez
CO|foreign minister|2021-05-19|2022-08-07|Marta Lucía Ramírez
CO|foreign minister|2022-08-07|2024-05-21|Álvaro Leyva
CO|foreign minister|2024-05-21|2025-01-29|Luis Gilberto Murillo
CO|foreign minister|2025-01-29|2025-07-03|Laura Sarabia
CO|foreign minister|2025-07-04|2026-08-07|Rosa Villavicencio||Rosa Yolanda Villavicencio
PE|president|2006-07-28|2011-07-28|Alan García
PE|president|2011-07-28|2016-07-28|Ollanta Humala
PE|president|2016-07-28|2018-03-23|Pedro Pablo Kuczynski
PE|president|2018-03-23|2020-11-10|Martín Vizcarra
PE|president|2020-11-17|2021-07-28|Francisco Sagasti
PE|president|2021-07-28|2022-12-07|Pedro Castillo
PE|president|2022-12-07|2025-10-10|Dina Boluarte
PE|president|2025-10-10|2026-02-17|José Jerí
PE|president|2026-02-18|2026-07-28|José María Balcázar
PE|interim president|2020-11-10|2020-11-15|Manuel Merino
PE|foreign minister|2024-09-03|2025-10-14|Elmer Schialer
PE|foreign minister|2025-10-14|2026-07-28|Hugo de Zela|de Zela
EC|president|2007-01-15|2017-05-24|Rafael Correa
EC|president|2017-05-24|2021-05-24|Lenín Moreno||Lenin Moreno
EC|president|2021-05-24|2023-11-23|Guillermo Lasso
EC|president|2023-11-23||Daniel Noboa
EC|foreign minister|2010-01-22|2016-03-03|Ricardo Patiño
EC|foreign minister|2016-03-03|2017-05-24|Guillaume Long|Guillaume Long
EC|foreign minister|2017-05-24|2018-06-12|María Fernanda Espinosa|||mariafernandaespinosa
EC|foreign minister|2018-06-12|2020-07-07|José Valencia|José Valencia
EC|foreign minister|2023-11-23||Gabriela Sommerfeld
BO|president|2006-01-22|2019-11-10|Evo Morales
BO|president|2019-11-12|2020-11-08|Jeanine Áñez
BO|president|2020-11-08|2025-11-08|Luis Arce
BO|president|2025-11-08||Rodrigo Paz
BO|foreign minister|2006-01-23|2017-01-23|David Choquehuanca
BO|foreign minister|2020-11-09|2023-11-14|Rogelio Mayta
BO|foreign minister|2025-11-09||Fernando Aramayo
PA|president|2009-07-01|2014-07-01|Ricardo Martinelli
PA|president|2014-07-01|2019-07-01|Juan Carlos Varela
PA|president|2019-07-01|2024-07-01|Laurentino Cortizo
PA|president|2024-07-01||José Raúl Mulino
SV|president|2014-06-01|2019-06-01|Salvador Sánchez Cerén|Sánchez Cerén
SV|president|2019-06-01||Nayib Bukele
SV|president|2009-06-01|2014-06-01|Mauricio Funes
SV|foreign minister|2019-06-01||Alexandra Hill Tinoco|Hill Tinoco|Alexandra Hill
HN|president|2010-01-27|2014-01-27|Porfirio Lobo
HN|president|2014-01-27|2022-01-27|Juan Orlando Hernández
HN|president|2022-01-27|2026-01-27|Xiomara Castro|||xiomaracastro
HN|president|2026-01-27||Nasry Asfura
HN|president|2006-01-27|2009-06-28|Manuel Zelaya
HN|interim president|2009-06-28|2010-01-27|Roberto Micheletti
GT|president|2012-01-14|2015-09-03|Otto Pérez Molina|Pérez Molina
GT|president|2016-01-14|2020-01-14|Jimmy Morales|||jimmymorales
GT|president|2020-01-14|2024-01-14|Alejandro Giammattei
GT|president|2024-01-15||Bernardo Arévalo
GT|president|2008-01-14|2012-01-14|Álvaro Colom
GT|interim president|2015-09-03|2016-01-14|Alejandro Maldonado
NI|president|2007-01-10||Daniel Ortega
NI|vice president|2017-01-10||Rosario Murillo|||rosariomurillo
CR|president|2010-05-08|2014-05-08|Laura Chinchilla
CR|president|2014-05-08|2018-05-08|Luis Guillermo Solís
CR|president|2018-05-08|2022-05-08|Carlos Alvarado
CR|president|2022-05-08|2026-05-08|Rodrigo Chaves
CR|president|2006-05-08|2010-05-08|Óscar Arias
CR|president|2026-05-08||Laura Fernández||Laura Fernández Delgado|laurafernandez
DO|president|2012-08-16|2020-08-16|Danilo Medina
DO|president|2020-08-16||Luis Abinader
DO|president|2004-08-16|2012-08-16|Leonel Fernández|||leonelfernandez
HT|president|2011-05-14|2016-02-07|Michel Martelly
HT|president|2017-02-07|2021-07-07|Jovenel Moïse
HT|prime minister|2021-07-20|2024-04-24|Ariel Henry
HT|president|2006-05-14|2011-05-14|René Préval
HT|interim president|2016-02-14|2017-02-07|Jocelerme Privert
HT|prime minister|2012-05-16|2014-12-14|Laurent Lamothe
HT|prime minister|2021-04-14|2021-07-20|Claude Joseph|Claude Joseph||claudejoseph
HT|prime minister|2024-06-03|2024-11-11|Garry Conille
HT|prime minister|2024-11-11||Alix Didier Fils-Aimé|Fils-Aimé
PY|president|2013-08-15|2018-08-15|Horacio Cartes
PY|president|2018-08-15|2023-08-15|Mario Abdo Benítez|Abdo Benítez
PY|president|2023-08-15||Santiago Peña
PY|president|2008-08-15|2012-06-22|Fernando Lugo
PY|president|2012-06-22|2013-08-15|Federico Franco
UY|president|2010-03-01|2015-03-01|José Mujica
UY|president|2015-03-01|2020-03-01|Tabaré Vázquez
UY|president|2005-03-01|2010-03-01|Tabaré Vázquez
UY|president|2020-03-01|2025-03-01|Luis Lacalle Pou|Lacalle Pou
UY|president|2025-03-01||Yamandú Orsi
JM|prime minister|2016-03-03||Andrew Holness
JM|prime minister|2007-09-11|2011-10-23|Bruce Golding
JM|prime minister|2012-01-05|2016-03-03|Portia Simpson-Miller|Simpson-Miller|Portia Simpson Miller
TT|prime minister|2015-09-09|2025-03-17|Keith Rowley
TT|prime minister|2010-05-26|2015-09-09|Kamla Persad-Bissessar|Persad-Bissessar
TT|prime minister|2025-05-01||Kamla Persad-Bissessar
GY|president|2020-08-02||Irfaan Ali
GY|president|2015-05-16|2020-08-02|David Granger
SR|president|2010-08-12|2020-07-16|Desi Bouterse||Dési Bouterse
SR|president|2020-07-16|2025-07-16|Chan Santokhi||Chandrikapersad Santokhi
SR|president|2025-07-16||Jennifer Geerlings-Simons|Geerlings-Simons|Jennifer Simons
BS|prime minister|2017-05-11|2021-09-17|Hubert Minnis
BS|prime minister|2021-09-17||Philip Davis|Philip Davis||philipdavis
BZ|prime minister|2020-11-12||Johnny Briceño
BB|prime minister|2018-05-25||Mia Mottley
`;

/** The Americas: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const AMERICAS = `
US|president|2001-01-20|2009-01-20|George W. Bush||George Bush
US|president|2009-01-20|2017-01-20|Barack Obama||Barack H. Obama; Barack Hussein Obama
US|president|2017-01-20|2021-01-20|Donald Trump||Donald J. Trump; Donald John Trump
US|president|2025-01-20||Donald Trump
US|president|2021-01-20|2025-01-20|Joe Biden||Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr.; Joseph R. Biden, Jr.; Joe R. Biden
US|vice president|2009-01-20|2017-01-20|Joe Biden
US|vice president|2017-01-20|2021-01-20|Mike Pence||Michael Pence
US|vice president|2021-01-20|2025-01-20|Kamala Harris
US|vice president|2025-01-20||JD Vance||J.D. Vance; J. D. Vance
US|president|1993-01-20|2001-01-20|Bill Clinton|||billclinton
US|secretary of state|2005-01-26|2009-01-20|Condoleezza Rice|||condoleezzarice
US|secretary of state|2009-01-21|2013-02-01|Hillary Clinton||Hillary Rodham Clinton
US|secretary of state|2013-02-01|2017-01-20|John Kerry||John F. Kerry
US|secretary of state|2017-02-01|2018-03-31|Rex Tillerson||Rex W. Tillerson
US|secretary of state|2018-04-26|2021-01-20|Mike Pompeo||Michael Pompeo; Michael R. Pompeo
US|secretary of state|2021-01-26|2025-01-20|Antony Blinken||Tony Blinken; Antony J. Blinken; Anthony Blinken
US|secretary of state|2025-01-21||Marco Rubio
US|secretary of defense|2006-12-18|2011-07-01|Robert Gates||Robert M. Gates; Bob Gates
US|secretary of defense|2011-07-01|2013-02-27|Leon Panetta||Leon E. Panetta
US|secretary of defense|2013-02-27|2015-02-17|Chuck Hagel
US|secretary of defense|2015-02-17|2017-01-20|Ashton Carter||Ash Carter; Ashton B. Carter
US|secretary of defense|2017-01-20|2019-01-01|James Mattis||Jim Mattis; James N. Mattis
US|secretary of defense|2019-07-23|2020-11-09|Mark Esper||Mark T. Esper
US|secretary of defense|2021-01-22|2025-01-20|Lloyd Austin||Lloyd J. Austin; Lloyd J. Austin III
US|secretary of defense|2025-01-25||Pete Hegseth
US|national security adviser|2009-01-20|2010-10-08|James Jones||Jim Jones; James L. Jones
US|national security adviser|2010-10-08|2013-07-01|Tom Donilon||Thomas Donilon; Thomas E. Donilon
US|national security adviser|2013-07-01|2017-01-20|Susan Rice||Susan E. Rice
US|ambassador to the UN|2009-01-26|2013-06-30|Susan Rice
US|national security adviser|2017-01-20|2017-02-13|Michael Flynn||Mike Flynn; Michael T. Flynn
US|national security adviser|2017-02-20|2018-04-09|H.R. McMaster||HR McMaster; H. R. McMaster
US|national security adviser|2018-04-09|2019-09-10|John Bolton||John R. Bolton
US|national security adviser|2019-09-18|2021-01-20|Robert O'Brien|O'Brien|Robert C. O'Brien
US|national security adviser|2021-01-20|2025-01-20|Jake Sullivan
US|national security adviser|2025-01-20|2025-05-01|Mike Waltz||Michael Waltz
US|national security adviser|2025-05-01||Marco Rubio
US|deputy national security adviser|2009-01-20|2017-01-20|Ben Rhodes||Benjamin Rhodes; Benjamin J. Rhodes
US|deputy national security adviser|2021-01-20|2025-01-20|Jon Finer||Jonathan Finer
US|press secretary|2009-01-20|2011-02-11|Robert Gibbs
US|press secretary|2011-02-11|2014-06-20|Jay Carney|||jaycarney
US|press secretary|2014-06-20|2017-01-20|Josh Earnest
US|press secretary|2017-01-20|2017-07-21|Sean Spicer
US|press secretary|2017-07-26|2019-07-01|Sarah Sanders||Sarah Huckabee Sanders; Huckabee Sanders
US|press secretary|2019-07-01|2020-04-07|Stephanie Grisham
US|press secretary|2020-04-07|2021-01-20|Kayleigh McEnany
US|press secretary|2021-01-20|2022-05-13|Jen Psaki||Jennifer Psaki
US|State Department spokesperson|2013-02-11|2015-03-31|Jen Psaki
US|press secretary|2022-05-13|2025-01-20|Karine Jean-Pierre|Jean-Pierre
US|press secretary|2025-01-20||Karoline Leavitt
US|deputy press secretary|2019-07-01|2021-01-20|Hogan Gidley||J. Hogan Gidley
US|National Security Council spokesperson|2011-01-01|2013-12-31|Tommy Vietor
US|National Security Council spokesperson|2013-01-01|2014-12-31|Caitlin Hayden
US|National Security Council spokesperson|2015-01-01|2017-01-20|Ned Price
US|State Department spokesperson|2021-01-20|2023-03-17|Ned Price
US|National Security Council spokesperson|2018-04-01|2019-11-30|Garrett Marquis
US|National Security Council spokesperson|2021-01-20|2022-06-01|Emily Horne
US|National Security Council spokesperson|2022-05-27|2025-01-20|John Kirby
US|State Department spokesperson|2015-05-13|2017-01-20|John Kirby
US|National Security Council spokesperson|2025-01-20|2025-05-31|Brian Hughes
US|State Department spokesperson|2009-05-26|2011-03-13|P.J. Crowley||Philip Crowley; P. J. Crowley
US|State Department spokesperson|2011-06-06|2013-02-11|Victoria Nuland
US|State Department spokesperson|2015-03-31|2017-06-02|Mark Toner
US|State Department spokesperson|2017-04-24|2019-04-03|Heather Nauert
US|State Department spokesperson|2019-04-03|2021-01-20|Morgan Ortagus
US|State Department spokesperson|2023-04-24|2025-01-20|Matthew Miller||Matt Miller
US|State Department spokesperson|2025-01-21|2025-08-08|Tammy Bruce
US|State Department spokesperson|2025-08-08||Tommy Pigott||Thomas Pigott
US|ambassador to the UN|2013-08-02|2017-01-20|Samantha Power
US|ambassador to the UN|2017-01-27|2018-12-31|Nikki Haley
US|ambassador to the UN|2019-09-10|2021-01-20|Kelly Craft
US|ambassador to the UN|2021-02-25|2025-01-20|Linda Thomas-Greenfield|Thomas-Greenfield
US|ambassador to the UN|2025-09-19||Mike Waltz
US|chief of staff|2017-07-31|2019-01-02|John Kelly||John F. Kelly
US|chief of staff|2019-01-02|2020-03-31|Mick Mulvaney
US|chief of staff|2020-03-31|2021-01-20|Mark Meadows
US|chief of staff|2025-01-20||Susie Wiles
US|senior adviser|2017-01-20|2021-01-20|Jared Kushner
US|special envoy|2025-01-20||Jared Kushner
US|special envoy|2025-01-20||Steve Witkoff||Steven Witkoff
US|special envoy|2025-01-20|2026-01-01|Keith Kellogg
US|special envoy|2017-08-24|2019-09-27|Kurt Volker
US|special envoy|2018-09-05|2021-10-19|Zalmay Khalilzad
US|special envoy|2018-08-23|2020-12-23|Stephen Biegun||Steve Biegun
US|counselor to the president|2017-01-20|2020-08-31|Kellyanne Conway
US|counselor|2017-01-20|2021-01-20|Stephen Miller|||stephenmiller
US|CIA director|2021-03-19|2025-01-20|William Burns||Bill Burns; William J. Burns
US|ambassador to Russia|2012-01-10|2014-02-26|Michael McFaul
US|ambassador to Russia|2017-10-03|2019-10-10|Jon Huntsman
US|treasury secretary|2017-02-13|2021-01-20|Steven Mnuchin||Steve Mnuchin
US|treasury secretary|2021-01-26|2025-01-20|Janet Yellen
US|treasury secretary|2025-01-28||Scott Bessent
US|trade representative|2017-05-15|2021-01-20|Robert Lighthizer
US|economic adviser|2018-04-02|2021-01-20|Larry Kudlow
CA|prime minister|2006-02-06|2015-11-04|Stephen Harper
CA|prime minister|2015-11-04|2025-03-14|Justin Trudeau
CA|prime minister|2025-03-14||Mark Carney
CA|foreign minister|2011-05-18|2015-02-03|John Baird
CA|foreign minister|2015-11-04|2017-01-10|Stéphane Dion
CA|foreign minister|2017-01-10|2019-11-20|Chrystia Freeland
CA|foreign minister|2019-11-20|2021-01-12|François-Philippe Champagne
CA|foreign minister|2021-01-12|2021-10-26|Marc Garneau
CA|foreign minister|2021-10-26|2025-05-13|Mélanie Joly
CA|foreign minister|2025-05-13||Anita Anand
MX|president|2006-12-01|2012-12-01|Felipe Calderón
MX|president|2012-12-01|2018-12-01|Enrique Peña Nieto|Peña Nieto|Mr. Peña
MX|president|2018-12-01|2024-10-01|Andrés Manuel López Obrador|López Obrador|AMLO
MX|president|2024-10-01||Claudia Sheinbaum
MX|foreign minister|2017-01-04|2018-12-01|Luis Videgaray
MX|foreign minister|2018-12-01|2023-06-12|Marcelo Ebrard
MX|foreign minister|2023-07-05|2024-10-01|Alicia Bárcena
MX|foreign minister|2024-10-01||Juan Ramón de la Fuente|de la Fuente
CU|president|2008-02-24|2018-04-19|Raúl Castro||Raúl Castro Ruz
CU|president|1976-12-02|2008-02-24|Fidel Castro|||fidelcastro
CU|president|2018-04-19||Miguel Díaz-Canel|Díaz-Canel
CU|prime minister|2019-12-21||Manuel Marrero
CU|foreign minister|2009-03-02||Bruno Rodríguez||Bruno Rodríguez Parrilla
VE|president|1999-02-02|2013-03-05|Hugo Chávez
VE|president|2013-03-05|2026-01-03|Nicolás Maduro||Nicholas Maduro
VE|interim president|2019-01-23|2023-01-05|Juan Guaidó
VE|acting president|2026-01-03||Delcy Rodríguez|||delcyrodriguez
VE|vice president|2018-06-14|2026-01-03|Delcy Rodríguez
VE|foreign minister|2017-08-02|2021-08-19|Jorge Arreaza
VE|foreign minister|2023-01-06||Yván Gil
BR|president|2003-01-01|2011-01-01|Luiz Inácio Lula da Silva|Lula|Lula da Silva; Luiz Inacio Lula
BR|president|2023-01-01||Luiz Inácio Lula da Silva
BR|president|2011-01-01|2016-08-31|Dilma Rousseff||Dilma
BR|president|2016-08-31|2019-01-01|Michel Temer
BR|president|2019-01-01|2023-01-01|Jair Bolsonaro
BR|foreign minister|2003-01-01|2011-01-01|Celso Amorim
BR|foreign minister|2019-01-01|2021-03-29|Ernesto Araújo
BR|foreign minister|2023-01-01||Mauro Vieira
AR|president|2007-12-10|2015-12-10|Cristina Fernández de Kirchner|Fernández de Kirchner|Cristina Kirchner; Cristina Fernández; Kirchner|kirchner
AR|president|2015-12-10|2019-12-10|Mauricio Macri
AR|president|2019-12-10|2023-12-10|Alberto Fernández
AR|president|2023-12-10||Javier Milei
AR|foreign minister|2024-10-30|2025-10-27|Gerardo Werthein
AR|foreign minister|2025-10-28||Pablo Quirno
CL|president|2006-03-11|2010-03-11|Michelle Bachelet
CL|president|2014-03-11|2018-03-11|Michelle Bachelet
CL|president|2010-03-11|2014-03-11|Sebastián Piñera
CL|president|2018-03-11|2022-03-11|Sebastián Piñera
CL|president|2022-03-11|2026-03-11|Gabriel Boric
CL|president|2026-03-11||José Antonio Kast
CO|president|2002-08-07|2010-08-07|Álvaro Uribe
CO|president|2010-08-07|2018-08-07|Juan Manuel Santos
CO|president|2018-08-07|2022-08-07|Iván Duque
CO|president|2022-08-07|2026-08-07|Gustavo Petro
PE|president|2006-07-28|2011-07-28|Alan García
PE|president|2011-07-28|2016-07-28|Ollanta Humala
PE|president|2016-07-28|2018-03-23|Pedro Pablo Kuczynski
PE|president|2018-03-23|2020-11-10|Martín Vizcarra
PE|president|2020-11-17|2021-07-28|Francisco Sagasti
PE|president|2021-07-28|2022-12-07|Pedro Castillo
PE|president|2022-12-07|2025-10-10|Dina Boluarte
PE|president|2025-10-10|2026-02-17|José Jerí
EC|president|2007-01-15|2017-05-24|Rafael Correa
EC|president|2017-05-24|2021-05-24|Lenín Moreno||Lenin Moreno
EC|president|2021-05-24|2023-11-23|Guillermo Lasso
EC|president|2023-11-23||Daniel Noboa
BO|president|2006-01-22|2019-11-10|Evo Morales
BO|president|2019-11-12|2020-11-08|Jeanine Áñez
BO|president|2020-11-08|2025-11-08|Luis Arce
BO|president|2025-11-08||Rodrigo Paz
PA|president|2009-07-01|2014-07-01|Ricardo Martinelli
PA|president|2014-07-01|2019-07-01|Juan Carlos Varela
PA|president|2019-07-01|2024-07-01|Laurentino Cortizo
PA|president|2024-07-01||José Raúl Mulino
SV|president|2014-06-01|2019-06-01|Salvador Sánchez Cerén|Sánchez Cerén
SV|president|2019-06-01||Nayib Bukele
HN|president|2010-01-27|2014-01-27|Porfirio Lobo
HN|president|2014-01-27|2022-01-27|Juan Orlando Hernández
HN|president|2022-01-27|2026-01-27|Xiomara Castro|||xiomaracastro
HN|president|2026-01-27||Nasry Asfura
GT|president|2012-01-14|2015-09-03|Otto Pérez Molina|Pérez Molina
GT|president|2016-01-14|2020-01-14|Jimmy Morales|||jimmymorales
GT|president|2020-01-14|2024-01-14|Alejandro Giammattei
GT|president|2024-01-15||Bernardo Arévalo
NI|president|2007-01-10||Daniel Ortega
CR|president|2010-05-08|2014-05-08|Laura Chinchilla
CR|president|2014-05-08|2018-05-08|Luis Guillermo Solís
CR|president|2018-05-08|2022-05-08|Carlos Alvarado
CR|president|2022-05-08|2026-05-08|Rodrigo Chaves
DO|president|2012-08-16|2020-08-16|Danilo Medina
DO|president|2020-08-16||Luis Abinader
HT|president|2011-05-14|2016-02-07|Michel Martelly
HT|president|2017-02-07|2021-07-07|Jovenel Moïse
HT|prime minister|2021-07-20|2024-04-24|Ariel Henry
PY|president|2013-08-15|2018-08-15|Horacio Cartes
PY|president|2018-08-15|2023-08-15|Mario Abdo Benítez|Abdo Benítez
PY|president|2023-08-15||Santiago Peña
UY|president|2010-03-01|2015-03-01|José Mujica
UY|president|2015-03-01|2020-03-01|Tabaré Vázquez
UY|president|2020-03-01|2025-03-01|Luis Lacalle Pou|Lacalle Pou
UY|president|2025-03-01||Yamandú Orsi
JM|prime minister|2016-03-03||Andrew Holness
TT|prime minister|2015-09-09|2025-03-17|Keith Rowley
GY|president|2020-08-02||Irfaan Ali
BB|prime minister|2018-05-25||Mia Mottley
`;

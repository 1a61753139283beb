/** The United States and Canada: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
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
CA|foreign minister|2008-10-30|2011-05-18|Lawrence Cannon
CA|foreign minister|2011-05-18|2015-02-03|John Baird
CA|foreign minister|2015-02-09|2015-11-04|Rob Nicholson
CA|foreign minister|2015-11-04|2017-01-10|Stéphane Dion
CA|foreign minister|2017-01-10|2019-11-20|Chrystia Freeland
CA|foreign minister|2019-11-20|2021-01-12|François-Philippe Champagne
CA|foreign minister|2021-01-12|2021-10-26|Marc Garneau
CA|foreign minister|2021-10-26|2025-05-13|Mélanie Joly
CA|foreign minister|2025-05-13||Anita Anand
CA|defence minister|2015-11-04|2021-10-26|Harjit Sajjan
CA|defence minister|2021-10-26|2023-07-26|Anita Anand
CA|defence minister|2023-07-26|2025-03-14|Bill Blair|||billblair
CA|defence minister|2025-05-13||David McGuinty
`;

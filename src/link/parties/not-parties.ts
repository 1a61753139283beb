/** Names with a party's name inside that are not that party: newspapers, companies, people, places. */
export const NOT_PARTIES = `
Washington Post; Washington Times; Washington Examiner; Washington Free Beacon; Washington Monthly; Washington Institute; Washington state;
Washington State; Washington Street; Washington Monument; Washington Nationals; Washington Redskins; Washington Capitals; Washington University;
George Washington; George Washington University; Denzel Washington; Booker T. Washington; Mount Washington; Fort Washington; Kerry Washington;
Wall Street Journal; New York Times; USA Today; U.S. News; US Weekly; Us Weekly; US Airways; US Open; U.S. Open; US Steel; U.S. Steel; USA Network;
American Airlines; American Express; American Samoa; American Idol; American Spectator; American Conservative; American Enterprise Institute;
American Prospect; American Banker; American Media; Latin American; Latin Americans; South American; South Americans; North American; North Americans;
Central American; Central Americans; African American; African Americans; African-American; African-Americans; Native American; Native Americans;
Asian American; Asian Americans; Asian-American; Asian-Americans; Latin America; South America; North America; Central America;
Bank of America; Voice of America; One America News; America First; Americas; Pan American; All-American; Mid-America; Captain America;
Moscow Times; Tehran Times; Pyongyang Times; Budapest Times; Prague Post; Moscow Mitch; Moscow State University; Russia Today; Radio Free Europe; BBC Russian; BBC Persian; BBC Arabic; White Russian;
Russian roulette; Russian doll; South China Morning Post; South China Sea; East China Sea; China Daily; China Central Television; China Global Television;
China Global Television Network; China Radio International; China Mobile; China Telecom; China Unicom; China News Service; China Post; China Airlines;
China Eastern; China Southern; Air China; Bank of China; Beijing Review; Beijing News; Beijing Capital International Airport;
Peking University; Beijing Olympics; CNN Turk; CNN Türk; CNN Philippines; CNN Brasil; CNN Indonesia; CNN Chile; TRT World; Turkish Airlines; Turkish Delight;
Hürriyet Daily News; Korea Herald; Korea Times; Korea JoongAng Daily; Korea Society; Jerusalem Post; Times of Israel; Israel Hayom; Israel Today;
Times of India; Indian Express; India Today; Air India; Hindustan Times; Indian Ocean; West Indian; West Indies; American Indian; American Indians;
Indian National Congress; Cleveland Indians; East India; Economic Times of India; Press Trust of India; India Gate; Japan Times; Japan Airlines; Sea of Japan;
NHK World-Japan; Tokyo Olympics; Tokyo Stock Exchange; Global Times; New Mexico; New Mexican; Gulf of Mexico; Athens, Georgia; Rome, Georgia; Cairo, Illinois; Lima, Ohio; Whitehall, Pa;
London Bridge; London School of Economics; New London; London Stock Exchange; Jack London; London Breed; British Columbia; British Virgin Islands;
British Airways; British Petroleum; British Council; British Museum; British Broadcasting Corporation; New Britain; Battle of Britain;
Northern Ireland; New England; French Open; French Polynesia; French Guiana; French fries; French toast; French Quarter; Agence France-Presse;
Agence France Presse; Air France; Radio France; Radio France Internationale; Tour de France; France 24; France Info; Le Monde; Paris Agreement; Paris agreement;
Paris climate agreement; Paris Agreement on climate change; Paris climate accord; Paris climate accords; Paris climate deal; Paris Accord; Paris accord;
Paris Accords; Paris climate change agreement; Paris climate pact; Paris pact; Paris deal; Paris Hilton; Paris Match; Paris Saint-Germain; Paris Club;
Deutsche Welle; German shepherd; German Shepherd; German Marshall Fund; East German; West German; East Germany; West Germany;
Berlin Wall; Irving Berlin; Isaiah Berlin; Berlin Airlift; Vienna Convention; Vienna Conventions; Vienna Philharmonic; Oslo Accords; Oslo accords;
Oslo Process; Camp David Accords; Rome Statute; Rome Treaty; Treaty of Rome; Treaty of Lisbon; Lisbon Treaty; Helsinki Accords; Helsinki Final Act;
Warsaw Pact; Minsk agreement; Minsk agreements; Minsk accord; Minsk accords; Minsk Agreement; Minsk Agreements; Minsk II; Minsk Group; Minsk process; Minsk deal;
Astana process; Doha agreement; Doha Agreement; Doha deal; Kyoto Protocol; Budapest Memorandum; Budapest memorandum; Madrid Protocol; Bern Convention;
Brussels sprouts; Brussels Airlines; Brussels Airport; Stockholm syndrome; Stockholm International Peace Research Institute;
Prague Spring; Copenhagen Accord; Amsterdam News; Dutch Schultz; Ottawa Citizen; Ottawa Senators; Air Canada; Toronto Star; Bank of Canada; Canada goose;
Canberra Times; Sydney Morning Herald; Bank of England; Havana syndrome; Havana Syndrome; Cuban missile crisis; Cuban Missile Crisis;
Bay of Pigs; Mark Cuban; Little Havana; Cuba Gooding; Cuba Gooding Jr.; Michael Jordan; Jim Jordan; Vernon Jordan; Hamilton Jordan; Mary Jordan; Jordan River;
Jordan Valley; Jordan Peterson; Jordan Peele; Jordan Spieth; River Jordan; Barbara Jordan; Chad Wolf; Chad Johnson; Chad Smith; Lake Chad; Guinea pig; guinea pig;
Guinea pigs; Gulf of Guinea; Papua New Guinea; Sofia Coppola; Sofia Vergara; Georgia O'Keeffe; Georgia Tech; Mali Obama; New Zealand Herald; South Georgia;
Niger Delta; Niger River; Amman Message; Tripoli Street; Santiago Calatrava; San Salvador de Jujuy; Kingston University; Baghdad Bob; New Delhi Television;
Kyiv Post; Kyiv Independent; Kiev Post; Chicken Kiev; chicken Kiev; Kievan Rus; Polish joke; Spanish-language; English-language; Spanish flu; Spanish Flu;
Swiss Air; Swiss cheese; Swiss Army; Credit Suisse; Greek Orthodox; Ukrainian Orthodox; Russian Orthodox; Romanian Orthodox; Bulgarian Orthodox; Serbian Orthodox;
Greek yogurt; Persian Gulf; Arabian Gulf; Singapore Airlines; Singapore Sling; Malaysia Airlines; Kuala Lumpur International Airport; Korean Air; Korean War;
Korean Peninsula; Korean peninsula; Vietnam War; Vietnam-era; Iraq War; Gulf War; Cuban cigar; Cuban cigars; Cuban sandwich; Iran-Contra; Iran Contra;
Irish Times; Irish Independent; Irish Americans; Irish American; Irish-American; Cuban American; Cuban Americans; Cuban-American; Cuban-Americans;
Mexican American; Mexican Americans; Mexican-American; Mexican-Americans; Chinese American; Chinese-American; Korean American; Korean Americans; Korean-American;
Korean-Americans; Indian American; Indian Americans; Indian-American; Indian-Americans; Arab American; Arab-American; Iranian-American; Iranian American;
Palestinian-American; Vietnamese-American; Japanese American; Japanese-American; Muslim-American; Italian-American; Italian American;
Danish pastry; Norwegian Cruise Line; Norwegian Air; Thai Airways; Ethiopian Airlines; Kenya Airways; Kenyan-born; Panama Papers; Panama Canal; Panama hat;
Suez Canal; Fox News; Nobel Peace Prize; UN Women; Egypt Air; EgyptAir; Emirates Airlines;
Emirates airline; Emirates Stadium; Qatar Airways; Qatar World Cup; Saudi Aramco; Saudi Gazette; Arab News; Israeli-American; Colombo crime family;
Number 10 seed; Number 10 shirt; No. 10 seed; White House Correspondents; White House Correspondents' Association;
White House Correspondents' Dinner; White House correspondent; White House Correspondent; White House reporter; White House reporters; State Department correspondent;
Pentagon Papers; Pentagon correspondent; Pentagon reporter; Foreign Office Street; Blue House Hotel; Vatican News; Vatican Insider; Radio Vatican; Vatican Radio
`;

/** Capitals that are more often something else: a US town, a given name, another country's word, the country's own name. */
export const NOT_CAPITALS = `
Victoria; Kingston; Kingstown; Georgetown; Wellington; Nassau; Hamilton; Santiago; San José; Sofia; Malé; Praia; Roseau; Castries; Freetown; Muscat;
Singapore; Djibouti; Luxembourg; Monaco; Vatican City; Washington D.C.; Saint John's; St. George's; Santo Domingo; Dili; Victoria; City of Victoria; Lima; Nuuk
`;

/**
 * What news English calls a party besides the names in countries.ts. One row a party, cells divided by |, words by ;:
 * code | names | demonyms (plurals with -s are made) | capitals | institutions that stand for it.
 */
export const WORDS = `
US|United States of America; United States; U.S.; U.S.A.; US; USA; America|American; U.S. American|Washington; Washington, D.C.; Washington, DC; Washington DC|White House; West Wing; Oval Office; State Department; US Department of State; Department of State; State Dept; State Dept.; Foggy Bottom; Pentagon; National Security Council; US National Security Council; NSC
RU|Russian Federation|||Kremlin
CN|People's Republic of China; Mainland China; PRC|||Zhongnanhai
GB|Great Britain; Britain; United Kingdom; UK; U.K.|Briton; Brit||Downing Street; 10 Downing Street; No. 10 Downing Street; Number 10 Downing Street; No 10 Downing Street; Number 10; Number Ten; No. 10; No 10; Whitehall; Foreign Office; Foreign & Commonwealth Office; Foreign and Commonwealth Office; Buckingham Palace
FR||Frenchman||Élysée; Élysée Palace; Élysée palace; Elysée; Elysée Palace; Elysée palace; Quai d'Orsay; Matignon
DE|Federal Republic of Germany|||Chancellery; Federal Chancellery; Bundeskanzleramt; Auswärtiges Amt
IT||||Palazzo Chigi; Quirinale; Quirinal; Farnesina
JP||||Kantei; Gaimusho
IN||Indians|Delhi|Rashtrapati Bhavan; South Block; PMO India
BR||||Planalto; Planalto Palace; Itamaraty
MX||||Los Pinos
CA||||Rideau Hall; Prime Minister's Office of Canada
AU||Aussie||Kirribilli House
KR|Republic of Korea; ROK; S. Korea; S Korea|||Blue House; Cheong Wa Dae
KP|Democratic People's Republic of Korea; DPRK; D.P.R.K.; N. Korea; N Korea|||Korean Central News Agency; KCNA
UA||||Bankova
TR|Turkey; Turkiye|Turk|
AR||Argentinian; Argentinean||Casa Rosada
CL||||La Moneda
PH|The Philippines|Philippine||Malacañang; Malacañang Palace
SA|Kingdom of Saudi Arabia; KSA|Saudi||Saudi Royal Court
AE|UAE; U.A.E.; Emirates|
IR|Islamic Republic of Iran; Islamic Republic|
PK|Islamic Republic of Pakistan
MR|Islamic Republic of Mauritania
IL|||Tel Aviv|
PS|Palestinian Authority; Palestinian territories; State of Palestine||
VA|Vatican; Holy See|||Apostolic Palace
TW|Republic of China||
EG|
SY||
AF|Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan|Afghani
PL||Pole||Belweder
ES||Spaniard||Moncloa; Moncloa Palace; Zarzuela
SE||Swede
DK||Dane
FI||Finn
NL|Holland; the Netherlands|||Binnenhof
BE|||Laeken|
CZ|Czech Republic|||Prague Castle
SK||Slovakian
HU|||
RS||Serb
RO|||Cotroceni|Cotroceni Palace
HR||Croat
BA|Bosnia||
MK|Macedonia|North Macedonian
UZ||Uzbek
KZ||Kazakh|Nur-Sultan|Akorda
KG||Kyrgyz
TJ||Tajik
TM||Turkmenistani
BY||Belarussian
MD|||Chisinau
GE||||
AZ||Azeri
IS||Icelandic
LU||Luxembourgish
NZ||New Zealand; Kiwi||Beehive
ZA|||Union Buildings|Union Buildings
KE||||State House Nairobi
NG||||Aso Rock
MM|Burma||Nay Pyi Taw; Yangon
VN|Viet Nam|
LK||
TL|East Timor|Timorese
SZ|Swaziland|Swazi
CI|Côte d'Ivoire; Cote d'Ivoire|
CD|Democratic Republic of Congo; Democratic Republic of the Congo; DRC; D.R.C.|
CV|Cabo Verde|Cape Verdean
EC||Ecuadorian
HN||
NI||
SV||Salvadorean
DM||
TT|Trinidad||
MN||Mongol|Ulaanbaatar
MV||Maldivian
YE||
KW||
IQ||
UY||
CH|||Berne|
UG||
SG|||
XK||Kosovan
`;

/** Organisations, by their short names: code | names | adjectives | seats | parts that stand for it. */
export const ORGANISATIONS = `
EU|European Union; EU; E.U.||Brussels|European Commission; European Council; European Parliament; Berlaymont; European External Action Service; EEAS
NATO|NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation||
UN|United Nations; UN; U.N.||Turtle Bay|UN Secretariat; UN General Assembly; U.N. General Assembly; United Nations General Assembly
African Union|African Union||
Arab League|Arab League||
ASEAN|ASEAN; Asean||
IAEA|IAEA; I.A.E.A.; International Atomic Energy Agency||
IMF|IMF; I.M.F.; International Monetary Fund||
OSCE|OSCE; O.S.C.E.||
WHO|World Health Organization; World Health Organisation; W.H.O.||
World Bank|World Bank||
Taliban|Taliban||
Hamas|Hamas||
Hezbollah|Hezbollah||
`;

/** What makes a place or people before it an institution: "Russian Embassy", "China's Foreign Ministry". */
export const INSTITUTION_NOUNS =
	"Embassy; embassy; Consulate; consulate; Foreign Ministry; foreign ministry; Ministry of Foreign Affairs; ministry of foreign affairs; " +
	"Foreign Office; foreign office; Defense Ministry; defense ministry; Defence Ministry; defence ministry; Ministry of Defense; Ministry of Defence; " +
	"State Department; Department of State; Treasury; Mission; mission; delegation; Delegation; Government; government; Cabinet; cabinet; " +
	"Administration; administration; Presidency; presidency; Presidential Administration; presidential administration; Presidential Office; " +
	"presidential office; President's Office; president's office; Presidential Palace; presidential palace; Prime Minister's Office; " +
	"prime minister's office; PMO; Chancellery; chancellery; Security Council; security council; National Security Council; State Council; " +
	"Royal Court; royal court; royal palace; Royal Palace; Foreign Affairs Ministry; Department of Foreign Affairs; Global Affairs";

/**
 * Code, English name, demonym and capital of every state, and of five territories that news names as a side.
 *
 * Taken from the package world-countries, whose own file is 1.4 MB and has no place in a Worker: a test compares
 * this table with it. What news English says otherwise ("Britain", "Kazakh", "Kremlin") is in the files beside this one.
 */
export const COUNTRIES = `
AD|Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates|Emirati|Abu Dhabi
AF|Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda|Antiguan, Barbudan|Saint John's
AL|Albania|Albanian|Tirana
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AR|Argentina|Argentine|Buenos Aires
AT|Austria|Austrian|Vienna
AU|Australia|Australian|Canberra
AZ|Azerbaijan|Azerbaijani|Baku
BA|Bosnia and Herzegovina|Bosnian, Herzegovinian|Sarajevo
BB|Barbados|Barbadian|Bridgetown
BD|Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Belgian|Brussels
BF|Burkina Faso|Burkinabe|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Gitega
BJ|Benin|Beninese|Porto-Novo
BN|Brunei|Bruneian|Bandar Seri Begawan
BO|Bolivia|Bolivian|Sucre
BR|Brazil|Brazilian|Brasília
BS|Bahamas|Bahamian|Nassau
BT|Bhutan|Bhutanese|Thimphu
BW|Botswana|Motswana|Gaborone
BY|Belarus|Belarusian|Minsk
BZ|Belize|Belizean|Belmopan
CA|Canada|Canadian|Ottawa
CD|DR Congo|Congolese|Kinshasa
CF|Central African Republic|Central African|Bangui
CG|Republic of the Congo|Congolese|Brazzaville
CH|Switzerland|Swiss|Bern
CI|Ivory Coast|Ivorian|Yamoussoukro
CL|Chile|Chilean|Santiago
CM|Cameroon|Cameroonian|Yaoundé
CN|China|Chinese|Beijing
CO|Colombia|Colombian|Bogotá
CR|Costa Rica|Costa Rican|San José
CU|Cuba|Cuban|Havana
CV|Cape Verde|Cape Verdian|Praia
CY|Cyprus|Cypriot|Nicosia
CZ|Czechia|Czech|Prague
DE|Germany|German|Berlin
DJ|Djibouti|Djibouti|Djibouti
DK|Denmark|Danish|Copenhagen
DM|Dominica|Dominican|Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorean|Quito
EE|Estonia|Estonian|Tallinn
EG|Egypt|Egyptian|Cairo
ER|Eritrea|Eritrean|Asmara
ES|Spain|Spanish|Madrid
ET|Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Finnish|Helsinki
FJ|Fiji|Fijian|Suva
FM|Micronesia|Micronesian|Palikir
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GB|United Kingdom|British|London
GD|Grenada|Grenadian|St. George's
GE|Georgia|Georgian|Tbilisi
GH|Ghana|Ghanaian|Accra
GL|Greenland|Greenlandic|Nuuk
GM|Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GQ|Equatorial Guinea|Equatorial Guinean|Malabo
GR|Greece|Greek|Athens
GT|Guatemala|Guatemalan|Guatemala City
GW|Guinea-Bissau|Guinea-Bissauan|Bissau
GY|Guyana|Guyanese|Georgetown
HK|Hong Kong|Hong Konger|City of Victoria
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia|Indonesian|Jakarta
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem
IN|India|Indian|New Delhi
IQ|Iraq|Iraqi|Baghdad
IR|Iran|Iranian|Tehran
IS|Iceland|Icelander|Reykjavik
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|Kingston
JO|Jordan|Jordanian|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan|Nairobi
KG|Kyrgyzstan|Kirghiz|Bishkek
KH|Cambodia|Cambodian|Phnom Penh
KI|Kiribati|I-Kiribati|South Tarawa
KM|Comoros|Comoran|Moroni
KN|Saint Kitts and Nevis|Kittitian or Nevisian|Basseterre
KP|North Korea|North Korean|Pyongyang
KR|South Korea|South Korean|Seoul
KW|Kuwait|Kuwaiti|Kuwait City
KZ|Kazakhstan|Kazakhstani|Astana
LA|Laos|Laotian|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia|Saint Lucian|Castries
LI|Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka|Sri Lankan|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho|Mosotho|Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourger|Luxembourg
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco|Monegasque|Monaco
MD|Moldova|Moldovan|Chișinău
ME|Montenegro|Montenegrin|Podgorica
MG|Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia|Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar|Burmese|Naypyidaw
MN|Mongolia|Mongolian|Ulan Bator
MR|Mauritania|Mauritanian|Nouakchott
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives|Maldivan|Malé
MW|Malawi|Malawian|Lilongwe
MX|Mexico|Mexican|Mexico City
MY|Malaysia|Malaysian|Kuala Lumpur
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands|Dutch|Amsterdam
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepalese|Kathmandu
NR|Nauru|Nauruan|Yaren
NZ|New Zealand|New Zealander|Wellington
OM|Oman|Omani|Muscat
PA|Panama|Panamanian|Panama City
PE|Peru|Peruvian|Lima
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PH|Philippines|Filipino|Manila
PK|Pakistan|Pakistani|Islamabad
PL|Poland|Polish|Warsaw
PS|Palestine|Palestinian|Ramallah
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan|Ngerulmud
PY|Paraguay|Paraguayan|Asunción
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RS|Serbia|Serbian|Belgrade
RU|Russia|Russian|Moscow
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Saudi Arabian|Riyadh
SB|Solomon Islands|Solomon Islander|Honiara
SC|Seychelles|Seychellois|Victoria
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish|Stockholm
SG|Singapore|Singaporean|Singapore
SI|Slovenia|Slovene|Ljubljana
SK|Slovakia|Slovak|Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|Sammarinese|City of San Marino
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali|Mogadishu
SR|Suriname|Surinamer|Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|São Tomé and Príncipe|Sao Tomean|São Tomé
SV|El Salvador|Salvadoran|San Salvador
SY|Syria|Syrian|Damascus
SZ|Eswatini|Swazi|Lobamba
TD|Chad|Chadian|N'Djamena
TG|Togo|Togolese|Lomé
TH|Thailand|Thai|Bangkok
TJ|Tajikistan|Tadzhik|Dushanbe
TL|Timor-Leste|East Timorese|Dili
TM|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|Tunisian|Tunis
TO|Tonga|Tongan|Nuku'alofa
TR|Türkiye|Turkish|Ankara
TT|Trinidad and Tobago|Trinidadian|Port of Spain
TV|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan|Taiwanese|Taipei
TZ|Tanzania|Tanzanian|Dodoma
UA|Ukraine|Ukrainian|Kyiv
UG|Uganda|Ugandan|Kampala
US|United States|American|Washington D.C.
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbekistani|Tashkent
VA|Vatican City|Vatican|Vatican City
VC|Saint Vincent and the Grenadines|Saint Vincentian|Kingstown
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam|Vietnamese|Hanoi
VU|Vanuatu|Ni-Vanuatu|Port Vila
WS|Samoa|Samoan|Apia
XK|Kosovo|Kosovar|Pristina
YE|Yemen|Yemeni|Sana'a
ZA|South Africa|South African|Pretoria
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
`;

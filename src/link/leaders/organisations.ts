/** Organisations: party | title | from | to | name | surname where it is not the last word | other spellings | id where the surname's is taken. */
export const ORGANISATION_HEADS = `
UN|secretary-general|1997-01-01|2007-01-01|Kofi Annan||Kofi A. Annan
UN|special envoy|2012-02-23|2012-08-31|Kofi Annan
UN|secretary-general|2007-01-01|2017-01-01|Ban Ki-moon|Ban|Ban Ki Moon
UN|secretary-general|2017-01-01|2027-01-01|António Guterres
UN|high commissioner for refugees|2005-06-15|2015-12-31|António Guterres
UN|deputy secretary-general|2012-07-01|2016-12-31|Jan Eliasson
UN|deputy secretary-general|2017-02-28||Amina Mohammed|Amina Mohammed|Amina J. Mohammed|aminamohammed
UN|spokesperson|2009-12-01|2014-03-10|Martin Nesirky
UN|spokesperson|2014-03-10||Stéphane Dujarric||Stephane Dujarric de la Rivière
UN|deputy spokesperson|2007-05-01||Farhan Haq
UN|special envoy|2012-09-01|2014-05-31|Lakhdar Brahimi
UN|special envoy|2014-07-10|2018-12-31|Staffan de Mistura|de Mistura
UN|special envoy|2019-01-07|2025-09-30|Geir Pedersen||Geir O. Pedersen
UN|humanitarian chief|2017-05-12|2021-06-18|Mark Lowcock
UN|humanitarian chief|2021-07-19|2024-06-30|Martin Griffiths
UN|humanitarian chief|2024-11-18||Tom Fletcher
UN|high commissioner for human rights|2014-09-01|2018-08-31|Zeid Ra'ad al-Hussein||Zeid Ra'ad Al Hussein; Zeid bin Ra'ad; Zeid Raad al-Hussein|zeidhussein
UN|high commissioner for human rights|2018-09-01|2022-08-31|Michelle Bachelet
UN|high commissioner for human rights|2022-10-17||Volker Türk|Volker Türk|Volker Turk|volkerturk
UN|high commissioner for refugees|2016-01-01|2025-12-31|Filippo Grandi
UN|General Assembly president|2025-09-09|2026-09-08|Annalena Baerbock
NATO|secretary-general|2004-01-05|2009-08-01|Jaap de Hoop Scheffer|de Hoop Scheffer
NATO|secretary-general|2009-08-01|2014-10-01|Anders Fogh Rasmussen
NATO|secretary-general|2014-10-01|2024-10-01|Jens Stoltenberg
NATO|secretary-general|2024-10-01||Mark Rutte
NATO|spokesperson|2010-12-01|2023-09-01|Oana Lungescu
NATO|spokesperson|2024-01-01|2025-04-30|Farah Dakhlallah
NATO|spokesperson|2025-05-01||Allison Hart
NATO|deputy secretary-general|2012-02-17|2016-10-16|Alexander Vershbow
NATO|deputy secretary-general|2016-10-17|2019-10-16|Rose Gottemoeller
NATO|deputy secretary-general|2019-10-17|2024-09-16|Mircea Geoană
EU|Commission president|2004-11-22|2014-11-01|José Manuel Barroso||José Manuel Durão Barroso; Jose Barroso
EU|Commission president|2014-11-01|2019-12-01|Jean-Claude Juncker
EU|Commission president|2019-12-01||Ursula von der Leyen
EU|Council president|2009-12-01|2014-12-01|Herman Van Rompuy
EU|Council president|2014-12-01|2019-12-01|Donald Tusk
EU|Council president|2019-12-01|2024-12-01|Charles Michel
EU|Council president|2024-12-01||António Costa
EU|high representative|1999-10-18|2009-12-01|Javier Solana
EU|high representative|2009-12-01|2014-11-01|Catherine Ashton||Cathy Ashton; Lady Ashton; Baroness Ashton
EU|high representative|2014-11-01|2019-12-01|Federica Mogherini
EU|high representative|2019-12-01|2024-12-01|Josep Borrell||Josep Borrell Fontelles
EU|high representative|2024-12-01||Kaja Kallas
EU|Parliament president|2012-01-17|2017-01-17|Martin Schulz
EU|Parliament president|2017-01-17|2019-07-03|Antonio Tajani
EU|Parliament president|2019-07-03|2022-01-11|David Sassoli
EU|Parliament president|2022-01-18||Roberta Metsola
EU|trade commissioner|2014-11-01|2019-12-01|Cecilia Malmström
EU|trade commissioner|2024-12-01||Maroš Šefčovič
EU|trade commissioner|2020-10-12|2024-12-01|Valdis Dombrovskis
EU|enlargement commissioner|2019-12-01|2024-12-01|Olivér Várhelyi
EU|enlargement commissioner|2014-11-01|2019-12-01|Johannes Hahn
EU|enlargement commissioner|2024-12-01||Marta Kos
EU|defence commissioner|2024-12-01||Andrius Kubilius
EU|Brexit negotiator|2016-10-01|2021-03-31|Michel Barnier
EU|special envoy|2020-04-02|2025-01-31|Miroslav Lajčák
EU|deputy foreign policy chief|2011-01-01|2015-09-07|Helga Schmid
EU|deputy foreign policy chief|2021-01-01||Enrique Mora
EU|spokesperson|2014-11-01|2019-12-01|Margaritis Schinas
EU|spokesperson|2019-12-01|2024-12-01|Eric Mamer
EU|spokesperson|2024-12-01||Paula Pinho
EU|foreign policy spokesperson|2009-12-01|2019-12-01|Maja Kocijančič
EU|foreign policy spokesperson|2019-12-01|2024-12-01|Peter Stano
EU|foreign policy spokesperson|2024-12-01||Anouar El Anouni|El Anouni
EU|foreign policy spokesperson|2009-12-01|2014-11-01|Michael Mann|Michael Mann||michaelmann
IAEA|director general|1997-12-01|2009-12-01|Mohamed ElBaradei||Mohamed El Baradei; Mohammed ElBaradei; Mohamed el-Baradei
IAEA|director general|2009-12-01|2019-07-18|Yukiya Amano
IAEA|director general|2019-12-03||Rafael Grossi||Rafael Mariano Grossi
IMF|managing director|2007-11-01|2011-05-18|Dominique Strauss-Kahn|Strauss-Kahn
IMF|managing director|2011-07-05|2019-09-12|Christine Lagarde
IMF|managing director|2019-10-01||Kristalina Georgieva
World Bank|bank president|2007-07-01|2012-07-01|Robert Zoellick||Robert B. Zoellick
World Bank|bank president|2012-07-01|2019-02-01|Jim Yong Kim|Jim Yong Kim||jimyongkim
World Bank|bank president|2019-04-09|2023-06-01|David Malpass
World Bank|bank president|2023-06-02||Ajay Banga
WHO|director general|2007-01-04|2017-07-01|Margaret Chan|||margaretchan
WHO|director general|2017-07-01||Tedros Adhanom Ghebreyesus||Tedros Adhanom; Tedros
OSCE|secretary-general|2011-07-01|2017-06-30|Lamberto Zannier
OSCE|secretary-general|2017-07-18|2020-07-18|Thomas Greminger
OSCE|secretary-general|2020-12-04|2024-09-03|Helga Schmid
OSCE|secretary-general|2024-12-06||Feridun Sinirlioğlu
African Union|Commission chairperson|2008-04-28|2012-10-15|Jean Ping
African Union|Commission chairperson|2012-10-15|2017-03-14|Nkosazana Dlamini-Zuma|Dlamini-Zuma|Nkosazana Dlamini Zuma
African Union|Commission chairperson|2017-03-14|2025-03-13|Moussa Faki Mahamat|Faki|Moussa Faki; Faki Mahamat
African Union|Commission chairperson|2025-03-13||Mahmoud Ali Youssouf|Youssouf
Arab League|secretary-general|2001-05-15|2011-07-03|Amr Moussa
Arab League|secretary-general|2011-07-03|2016-07-03|Nabil Elaraby||Nabil al-Arabi; Nabil al-Araby; Nabil el-Araby
Arab League|secretary-general|2016-07-03|2026-07-01|Ahmed Aboul Gheit|Aboul Gheit|Ahmed Abul Gheit
ASEAN|secretary-general|2008-01-01|2013-01-01|Surin Pitsuwan|Surin
ASEAN|secretary-general|2013-01-01|2018-01-01|Le Luong Minh|Le Luong Minh
ASEAN|secretary-general|2018-01-01|2023-01-01|Lim Jock Hoi|Lim Jock Hoi
ASEAN|secretary-general|2023-01-01||Kao Kim Hourn|Kao Kim Hourn
`;

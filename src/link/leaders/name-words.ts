/** Words around a surname, and surnames that are words. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Before a surname they are a title: "President Trump", "Mr. Xi". */
export const TITLES_BEFORE = set(
	"president presidents mr mrs ms miss dr sir lord lady dame minister ministers secretary chancellor premier leader chairman chairwoman " +
		"king queen pope prince princess emir emperor sultan sheikh ayatollah imam mullah ambassador general gen lt col marshal sen senator rep " +
		"congressman gov governor mayor pm potus vp spokesman spokeswoman spokesperson adviser advisor envoy counterpart commander strongman " +
		"dictator professor prof justice judge speaker director chief candidate comrade taoiseach counselor counsellor commissioner pontiff cardinal father baroness baron pres sec fm",
);

/** Titles of offices that no table lists: "Senator Johnson" is not the prime minister. */
export const OTHER_OFFICES = set(
	"senator sen rep congressman gov governor mayor judge justice prof professor speaker gen general col lt candidate father",
);

/** Capitalised words that stand before a surname without being a given name: "On Friday Trump", "But Putin". */
export const NOT_GIVEN_NAMES = set(
	"Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December " +
		"The A An And But Or If When While As At By For From In Into Of On That Then This To Was Were What Why How Who Did Does Do Is Are Has Had Have " +
		"With Without After Before Since Until Although Though Because So Yet Also Both Between Team House Administration Meanwhile However Later " +
		"Yesterday Today Tomorrow Earlier Instead Still Even Once Only Not No Yes Like Unlike Despite During Under Over Against About Says Said Tells " +
		"Told Calls Called Meets Met Asks Asked Urges Warns Thanks Phones Thus Indeed Perhaps Maybe Asking Calling Meeting Telling Photo Image Read Video " +
		"Watch Here There Where Which Whether Would Could Should Will Can Might Must May Just Now Again First Second Breaking Update Related More New",
);

/** Given names of the relatives and namesakes that news puts before a leader's surname, and common ones. */
export const GIVEN_NAMES = set(
	"Melania Ivanka Eric Lara Tiffany Barron Ivana Mary Fred Maryanne Hunter Jill Beau Ashley Naomi Michelle Malia Sasha Laura Barbara Jenna Jeb Neil " +
		"Prescott Chelsea Roger Bernie Bernard Larry Deion Colonel Stormy Hillary Bill Brigitte Carla Cecilia Samantha Philip Carrie Stanley Rachel " +
		"Jeremy Emine Bilal Sümeyye Sumeyye Burak Berat Olena Lyudmila Katerina Maria Sara Yair Yonatan Benzion Peng Ri Sophie Margaret Pierre Alexandre " +
		"Jacques Akie Aung Jashodaben Lucy Jenny Janette Tim Asma Maher Hafez Basil Rifaat Fidel Ramón Ramon Mariela Alejandro Juanita Julian Joaquin " +
		"Joaquín Vilma Cilia Rula Zeenat Jim Jimmy James John Jack Joe Joseph George Thomas Tom Tim Timothy David Daniel Dan Don Donald Dick Richard " +
		"Robert Bob Bobby Rob Ron Ronald Ryan Sam Samuel Scott Sean Simon Stephen Steven Steve Stuart Ted Tony Victor Walter William Will Paul Peter " +
		"Pat Patrick Nick Nicholas Nathan Mike Michael Mitch Mark Martin Matt Matthew Luke Louis Leon Lee Larry Kevin Ken Kenneth Keith Karl Justin Jon " +
		"Jonathan Josh Joshua Jeff Jeffrey Jason Jared Jake Ian Howard Henry Harry Harold Gregory Greg Gordon Glenn Gerald Gary Frank Francis Fred Franklin " +
		"Evan Ernest Edward Ed Douglas Doug Dean Craig Colin Christopher Chris Christian Charles Charlie Carl Bruce Brian Brandon Brad Boris Ben Benjamin " +
		"Arthur Art Anthony Andrew Andy Allen Alan Albert Al Alex Alexander Adam Aaron Abigail Alice Alison Amanda Amy Andrea Angela Ann Anna Anne Annie " +
		"Beth Betty Carol Caroline Catherine Charlotte Christina Christine Claire Clara Cynthia Deborah Debbie Diana Diane Donna Dorothy Elizabeth Ellen " +
		"Emily Emma Eva Frances Grace Hannah Heather Helen Jane Janet Jean Jennifer Jessica Joan Joanna Judy Julia Julie Karen Kate Katherine Kathleen Kelly " +
		"Kim Kimberly Kirsten Linda Lisa Liz Louise Margaret Marie Martha Megan Meghan Melissa Molly Nancy Natalie Nicole Olivia Pamela Patricia Rebecca " +
		"Rosa Rose Ruth Sally Sandra Sarah Sharon Sheila Sophia Stacey Stella Stephanie Sue Susan Tara Teresa Theresa Tina Vanessa Victoria Virginia Wendy " +
		"Condoleezza Condi Ming Jay Rand Rex Chuck Ash Jerry Terry Ray Ralph Randy Phil Oliver Oscar Owen Max Marcus Lawrence Jesse Isaac Hugh Gabriel " +
		"Felix Eugene Eddie Dylan Dustin Derek Dennis Darren Curtis Corey Clive Clayton Cameron Calvin Blake Bernard Barry Austin Antonio Angus Alistair",
);

/** Surnames that are words, months, given names or just common: they count only beside a title, or where the text has the full name. */
export const NEED_FULL_NAME = set(
	"May Ahmed Park Moon Rice Brown Price Miller Carter Bush Kirby Carney Power Gates Bruce Earnest Hunt Bolton Lee Li Hu Ban Ma Su Lai Key English Rudd Ford " +
		"Jones Johnson Cameron Clinton Michel Francis Leo Costa Day King Young Powell Sanders Sullivan Kelly Austin Harris Marin Hughes Horne Burns Craft " +
		"Singh Sharif Khan Ghani Morales García Garcia Castillo Santos Duque Moreno Lobo Paz Peña Pena Santo Noda Fox Truss Frost Hammond Raab " +
		"Cook Grant Wang Yang Lam Tang Tsai Chen Jordan Gil Solís Solis Chaves Medina Henry Rowley Ali Bennett Gantz Katz Barak Peres " +
		"Monti Conte Gül Gul Simms Ortega Rodríguez Rodriguez Fernández Fernandez Hernández Hernandez Alvarado " +
		"Baird Dion Joly Anand Champagne Volker Toner Conway Mulino Meadows Wiles Panetta Waltz Flynn Gibbs Correa Lasso Arce Tom " +
		"Hague Fallon Williamson Wallace Healey Cooper Cleverly Slack Pierce Philippe Gabriel Morin Wilhelm Schulz Fischer Kern Berset Maurer " +
		"Martin Kenny Higgins Gilmore Flanagan Connolly Socrates Montenegro Sanchez Jimenez Amado " +
		"Pistorius Kohler Store Eide Linde Bildt Jensen Nielsen Andersson Rasmussen Michal Pavel Klaus Boc Dan " +
		"Filip Magyar Kovacs Novak Odor Chan Grandi Fletcher Griffiths Pedersen Hart Mora Kos Hahn Mann Banga " +
		"Popescu Mitov Dimitrov Ivanov Meta Mustafa Osmani " +
		"Golob Turk Duran Guler Celik Isik Yilmaz Burke Lombardi Muscat Abela Barrow Colonna Bonne " +
		"Albert Beatrix Harald Fedorov Danilov Voronin Lupu Kozak Martynov Benedict Stocker Haq " +
		"Hong Hua Lu Geng Zhao Mao Lin Guo Wen Wei Dong Qin Liu Chang Liang Han Jiang Dai Xie Cui Cho Wu Koo Ou Huang Kan Aso " +
		"Ri Pak Choe Hwang Choi Chung Jung Yu Yun Kang Suh Shin Wi Song Jeong Ahn Min Ko Abbott Bishop Carr Smith Payne " +
		"Reynolds Peters Wong Tan Ng Yeo Dung Sang Hung Trung Minh Marcos Raka Maris Kasit Kumar Dar Khar Asif Faisal Aziz " +
		"Rahman Shah Mohib Omar Abdullah Salman Hamad Tamim Haitham Cohen Levy Oren Salam Mansour Rashid Hadi Jonathan Wade " +
		"Sall Faye Bio Talon Mohamed Juma Banda Moyo Sata Neves Vaz Diop Meles Samia Barre Idris Bashir Keita Toure Traore " +
		"Osman Long Serra Espinosa Valencia Murillo Franco Arias Davis Granger Cannon Blair Nicholson Machado Gonzalez Ramirez " +
		"Trujillo Leyva Munoz Kato Hamada Fahmy Hayashi Matsumoto Kitamura Ismail Anwar Yadav Patil Menon Antony Krishna " +
		"Fonseca " +
		"Ano Antonio Kuo Hockey Boko Chapo Nunes Vidal Meade Keyes Gallant Qassem Zaidi Suleiman Saleh Salih Mahmud Hussain " +
		"Hossain Kamel Waheed Masum Abdulmalik Aman Bongo Golding Ping Finer",
);

/** After a surname they make it a thing or place: "Trump Tower", "Foundation". */
export const THINGS_AFTER = set(
	"Tower Towers Organization Organisation Foundation Hotel Hotels International Plaza University Institute Library Center Centre Street Avenue Road " +
		"Airport Square School College Stadium Park Museum Bridge Club Jr Junior Vineyard Winery Casino Global Initiative Presidential Media Sr",
);

/** After a surname that is a word, these show that somebody of that name talks. */
export const TALKS_AFTER = set(
	"phoned called rang telephoned spoke spoken talked met told said says warned pressed urged raised discussed asked thanked congratulated complained brought mentioned agreed pushed replied answered dialed dialled hosted received " +
		"confronted insisted refused declined stressed expressed noted meets speaks tells says warns presses urges raises discusses asks thanks congratulates hosts receives confronts phones vows",
);

/** Before it, that somebody talks to them. */
export const TALKED_TO = set(
	"with told met phoned called rang telephoned warned pressed urged asked thanked congratulated nor confronted meets tells phones rings warns presses urges hosts hosted received receives congratulates confronts",
);

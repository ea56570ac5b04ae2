/**
 * Places beside countries: US states with their postal and press abbreviations, large or often reported cities,
 * regions, seas and other areas. General knowledge, written for this project; Apache-2.0 like the rest.
 */

/** Name, then press abbreviation, then postal code. */
export const US_STATES: readonly (readonly [name: string, press: string, postal: string])[] = `
Alabama|Ala.|AL
Alaska|Alaska|AK
Arizona|Ariz.|AZ
Arkansas|Ark.|AR
California|Calif.|CA
Colorado|Colo.|CO
Connecticut|Conn.|CT
Delaware|Del.|DE
Florida|Fla.|FL
Georgia|Ga.|GA
Hawaii|Hawaii|HI
Idaho|Idaho|ID
Illinois|Ill.|IL
Indiana|Ind.|IN
Iowa|Iowa|IA
Kansas|Kan.|KS
Kentucky|Ky.|KY
Louisiana|La.|LA
Maine|Maine|ME
Maryland|Md.|MD
Massachusetts|Mass.|MA
Michigan|Mich.|MI
Minnesota|Minn.|MN
Mississippi|Miss.|MS
Missouri|Mo.|MO
Montana|Mont.|MT
Nebraska|Neb.|NE
Nevada|Nev.|NV
New Hampshire|N.H.|NH
New Jersey|N.J.|NJ
New Mexico|N.M.|NM
New York|N.Y.|NY
North Carolina|N.C.|NC
North Dakota|N.D.|ND
Ohio|Ohio|OH
Oklahoma|Okla.|OK
Oregon|Ore.|OR
Pennsylvania|Pa.|PA
Rhode Island|R.I.|RI
South Carolina|S.C.|SC
South Dakota|S.D.|SD
Tennessee|Tenn.|TN
Texas|Texas|TX
Utah|Utah|UT
Vermont|Vt.|VT
Virginia|Va.|VA
Washington|Wash.|WA
West Virginia|W.Va.|WV
Wisconsin|Wis.|WI
Wyoming|Wyo.|WY
District of Columbia|D.C.|DC
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', press = '', postal = ''] = line.split('|');
    return [name, press, postal];
  });

export const CITIES: readonly string[] = `
Aachen;Aarhus;Aberdeen;Addis Ababa;Adelaide;Aden;Agra;Ahmedabad;Akron;Albany;Albuquerque;Aleppo;Alexandria;Amarillo;
Anaheim;Anchorage;Ann Arbor;Antwerp;Arlington;Asheville;Astana;Atlanta;Atlantic City;Auckland;Augusta;Aurora;Austin;
Bakersfield;Bali;Baltimore;Bangalore;Bangor;Barcelona;Basel;Basra;Bath;Baton Rouge;Bavaria;Belfast;Benghazi;Bergen;
Birmingham;Bismarck;Boca Raton;Boise;Bologna;Bombay;Bonn;Bordeaux;Boston;Boulder;Bradford;Bremen;Brisbane;Bristol;
Brighton;Brooklyn;Buffalo;Burlington;Busan;Calais;Calcutta;Calgary;Cambridge;Cannes;Canterbury;Cape Town;Cardiff;
Casablanca;Cedar Rapids;Charleston;Charlotte;Charlottesville;Chattanooga;Chelsea;Chengdu;Chennai;Cheyenne;Chicago;
Cincinnati;Cleveland;Cologne;Colorado Springs;Columbus;Concord;Coral Gables;Cork;Coventry;Cracow;Dallas;Danang;Davos;
Davenport;Dayton;Daytona Beach;Denver;Derby;Des Moines;Detroit;Donetsk;Dortmund;Dresden;Dubai;Dubuque;Duluth;Dundee;
Durban;Durham;Düsseldorf;Dusseldorf;Edinburgh;Edmonton;Eindhoven;El Paso;Erie;Essen;Eugene;Exeter;Fallujah;Fargo;
Fayetteville;Ferguson;Flint;Florence;Fort Lauderdale;Fort Worth;Frankfurt;Fresno;Fukushima;Galway;Gaza;Gaza City;
Gdansk;Geneva;Genoa;Gettysburg;Ghent;Glasgow;Gothenburg;Granada;Grand Rapids;Green Bay;Greensboro;Greenville;
Grozny;Guadalajara;Guangzhou;Guantanamo;Guantanamo Bay;Halifax;Hamburg;Hanover;Harlem;Harrisburg;Hartford;Havana;
Hebron;Heidelberg;Herat;Hiroshima;Ho Chi Minh City;Hollywood;Homs;Honolulu;Houston;Hull;Hyderabad;Indianapolis;
Innsbruck;Iowa City;Irvine;Istanbul;Izmir;Jackson;Jacksonville;Jeddah;Jersey City;Johannesburg;Juneau;Kaliningrad;
Kandahar;Kansas City;Karachi;Kazan;Kerbala;Kharkiv;Kharkov;Kherson;Knoxville;Kobani;Kobe;Kolkata;Krakow;Kunduz;Kyoto;
Lagos;Lahore;Lancaster;Lansing;Laredo;Las Vegas;Lausanne;Leeds;Leicester;Leipzig;Lexington;Lille;Lincoln;Little Rock;
Liverpool;Long Beach;Long Island;Los Angeles;Louisville;Lugansk;Luhansk;Lviv;Lyon;Madison;Malmo;Malmö;Manchester;
Mandalay;Manhattan;Mar-a-Lago;Mariupol;Marrakesh;Marseille;Mecca;Medina;Melbourne;Memphis;Miami;Miami Beach;Milan;
Milwaukee;Minneapolis;Mobile;Mombasa;Montreal;Mosul;Mumbai;Munich;Nagasaki;Nagoya;Naples;Nashville;New Delhi;
New Haven;New Orleans;New York City;Newark;Newcastle;Newport;Newtown;Norfolk;Nottingham;Novosibirsk;Nuremberg;
Oakland;Odessa;Oklahoma City;Omaha;Orlando;Osaka;Oxford;Palm Beach;Palmyra;Palo Alto;Pasadena;Perth;Peshawar;
Philadelphia;Phoenix;Pittsburgh;Plymouth;Port Harcourt;Portsmouth;Princeton;Providence;Provo;Pueblo;Quebec;
Quebec City;Queens;Quetta;Raleigh;Ramadi;Ramallah;Rapid City;Raqqa;Reading;Reno;Richmond;Rio de Janeiro;Roanoke;
Rochester;Rostov;Rotterdam;Sacramento;Salt Lake City;Salzburg;Samara;San Antonio;San Bernardino;San Diego;
San Francisco;San Jose;San Juan;Santa Barbara;Santa Fe;Santa Monica;Sao Paulo;São Paulo;Sapporo;Sarasota;Savannah;
Scranton;Seattle;Sevastopol;Seville;Shanghai;Sheffield;Shenzhen;Shreveport;Sioux City;Sioux Falls;Sirte;Sochi;
Southampton;Spokane;Springfield;Srebrenica;St. Louis;St. Paul;St. Petersburg;Stalingrad;Stamford;Staten Island;
Strasbourg;Stuttgart;Surabaya;Sydney;Syracuse;Tacoma;Tallahassee;Tampa;Tampa Bay;Tel Aviv;Tijuana;Tikrit;Toledo;
Topeka;Toronto;Trenton;Trieste;Tucson;Tulsa;Turin;Utrecht;Valencia;Vancouver;Venice;Verona;Virginia Beach;Vladivostok;
Volgograd;Waco;Warwick;Waterloo;Wichita;Wilmington;Winnipeg;Winston-Salem;Wolverhampton;Worcester;Wuhan;Yokohama;York;
Youngstown;Zaporizhzhia;Zurich;Zürich;Washington D.C.;Washington, D.C.
`
  .trim()
  .replaceAll('\n', '')
  .split(';');

export const REGIONS: readonly string[] = `
Africa;Antarctica;Arctic;Asia;Europe;Oceania;North America;South America;Latin America;Central America;Middle East;
Far East;Southeast Asia;South Asia;Central Asia;East Asia;Western Europe;Eastern Europe;Central Europe;North Africa;
West Africa;East Africa;Sub-Saharan Africa;Sahel;Maghreb;Caribbean;Balkans;Caucasus;Scandinavia;Siberia;Crimea;Donbas;
Donbass;Kashmir;Punjab;Sinai;West Bank;Gaza Strip;Golan Heights;Transnistria;Abkhazia;South Ossetia;Darfur;Kurdistan;
Anbar;Helmand;Idlib;Alberta;Ontario;Manitoba;Saskatchewan;Nova Scotia;British Columbia;New Brunswick;Newfoundland;
New South Wales;Queensland;Tasmania;Normandy;Brittany;Provence;Tuscany;Sicily;Sardinia;Lombardy;Bavaria;Saxony;
Andalusia;Basque Country;Flanders;Wallonia;Yorkshire;Lancashire;Cornwall;Devon;Kent;Essex;Surrey;Sussex;Norfolk;Suffolk;
Xinjiang;Hokkaido;Okinawa;Mindanao;Java;Sumatra;Bali;Aceh;New England;Midwest;Deep South;Rust Belt;Bible Belt;
Silicon Valley;Wall Street;Capitol Hill;Downing Street;Fleet Street;Pearl Harbor;Persian Gulf;Gulf of Mexico;Red Sea;
Black Sea;Baltic Sea;Dead Sea;North Sea;South China Sea;East China Sea;Mediterranean;Mediterranean Sea;Atlantic;Pacific;
Atlantic Ocean;Pacific Ocean;Indian Ocean;English Channel;Suez Canal;Panama Canal;Strait of Hormuz;Korean Peninsula;
Korea;Guam;Bermuda;Gibraltar;Falkland Islands;Falklands;Virgin Islands;Channel Islands;Hebrides;Canary Islands;Alps;
Himalayas;Andes;Rockies;Sahara;Amazon River;Nile;Danube;Rhine;Thames;Mississippi River;Hudson River;Rio Grande;
Potomac;Great Lakes;Great Plains;Everglades;Appalachia;Tiananmen Square;Times Square;Red Square;Trafalgar Square;
Tahrir Square;Ground Zero;Camp David;Green Zone;West Coast;East Coast;Gulf Coast;Bay Area;the West;Benelux;Levant;
Holy Land;Temple Mount;Kosovo;Macau;Macao;Nagorno-Karabakh;Chechnya;Dagestan;Tatarstan;Galilee;East Jerusalem
`
  .trim()
  .replaceAll('\n', '')
  .split(';')
  .filter((name) => !name.startsWith('the '));

/** A last word that makes the whole a place: `Harrow County`, `Alder Street`. */
export const PLACE_ENDINGS: readonly string[] =
  `avenue;atoll;archipelago;bay;beach;boulevard;bridge;canyon;cathedral;monument;stadium;arena;tower;palace;building;gardens;hotel;mansion;city;coast;county;creek;desert;forest;gulf;harbor;harbour;heights;hill;
hills;island;islands;lake;lakes;mountain;mountains;ocean;parish;park;peninsula;plaza;port;province;river;road;sea;square;
strait;street;territory;town;township;valley;village;airport;castle;cemetery;falls;district;oblast;border`
    .replaceAll('\n', '')
    .split(';');

/** A first word that makes the whole a place: `Mount Alder`, `Lake Orrin`. */
export const PLACE_OPENINGS: readonly string[] =
  'mount;lake;cape;fort;port;mt.;camp;isle;gulf;strait;bay;san;santa;saint;st.;el;los;las'.split(';');

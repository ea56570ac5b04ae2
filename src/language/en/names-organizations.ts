/**
 * Words that make a name an organization, and organizations, outlets and seats of power that any newspaper names
 * without explaining. General knowledge, written for this project; Apache-2.0 like the rest.
 */

/** A last word, or the word before `of`, that makes the whole an organization. Lower case. */
export const ORGANIZATION_ENDINGS: readonly string[] = `
academy;administration;agency;airlines;airways;alliance;army;assembly;association;associates;authority;bank;bancorp;board;
brigade;broadcasting;brotherhood;bureau;cabinet;caucus;center;centre;chamber;chronicle;church;club;coalition;college;
command;commission;committee;commons;communications;community;companies;company;confederation;conference;congress;
consortium;consulting;convention;co;co.;cooperative;corp;corp.;corporation;corps;council;court;daily;department;
directorate;division;electric;embassy;energy;enterprises;executive;exchange;federation;fleet;force;forces;forum;foundation;
front;fund;gazette;government;group;guard;guards;guardian;healthcare;herald;holdings;hospital;house;industries;inc;inc.;
initiative;institute;institution;insurance;intelligence;international;investments;journal;justice;labs;laboratory;league;
legislature;limited;llc;llp;lords;ltd;ltd.;magazine;media;militia;ministry;mission;mosque;motors;movement;museum;nations;
navy;network;news;newspaper;newspapers;observer;office;organisation;organization;outlet;panel;parliament;party;
partners;partnership;pharmaceuticals;pharma;plc;police;post;press;productions;project;publications;radio;railways;
records;regiment;registry;reserve;resources;review;school;secretariat;securities;senate;service;services;society;
solutions;squad;standard;star;steel;store;stores;studios;sun;synagogue;syndicate;system;systems;task force;
taskforce;technologies;telegraph;television;telecom;temple;theater;theatre;times;treasury;tribunal;tribune;trust;tv;union;
unit;university;watch;weekly;wire;works;zoo;airline;bloc;faction;firm;fc;united;rovers;wanderers
`
  .trim()
  .replaceAll('\n', '')
  .split(';');

/**
 * Head nouns with which `the` can stand for the one organization whose name ends in them. Without those that names
 * seldom show (agency, company, network, party): another organization of the article could be meant.
 */
export const ORGANIZATION_NOMINALS: readonly string[] =
  'association commission committee council court department foundation institute ministry tribunal university'.split(
    ' ',
  );

/** Known without explanation; the last column holds other names for the same, separated by `;`. */
export const WELL_KNOWN_ORGANIZATIONS: readonly (readonly [name: string, ...otherNames: string[]])[] = `
Kremlin
White House
Congress
U.S. Congress
Senate|U.S. Senate|US Senate
House of Representatives|House|U.S. House
House of Commons
House of Lords
Supreme Court
Pentagon
State Department|U.S. State Department
Justice Department|Department of Justice|DOJ
Treasury
Foreign Office
Home Office
Whitehall
Scotland Yard
Downing Street
Capitol
Bundestag
Duma|State Duma
Knesset
Politburo
Parliament
European Parliament
European Commission
European Central Bank|ECB
United Nations|UN|U.N.
European Union|EU|E.U.
European Council
Brexit Party
North American Free Trade Agreement|NAFTA|Nafta
Security Council|UN Security Council|U.N. Security Council
North Atlantic Treaty Organization|NATO|Nato
World Health Organization|WHO
World Trade Organization|WTO
World Bank
International Monetary Fund|IMF
International Criminal Court|ICC
International Atomic Energy Agency|IAEA
Organization of the Petroleum Exporting Countries|OPEC
African Union
Arab League
Group of Seven|G7|G-7
Group of Eight|G8|G-8
Group of 20|G20|G-20
Central Intelligence Agency|CIA
Federal Bureau of Investigation|FBI
National Security Agency|NSA
National Security Council|NSC
Department of Homeland Security|DHS|Homeland Security
Drug Enforcement Administration|DEA
Internal Revenue Service|IRS
Environmental Protection Agency|EPA
Food and Drug Administration|FDA
Federal Reserve|Fed
Securities and Exchange Commission|SEC
Federal Election Commission|FEC
Interpol
MI5
MI6
GCHQ
KGB
FSB
GRU
Mossad
Republican Party
Democratic Party
Republican National Committee|RNC
Democratic National Committee|DNC
GOP
Labour Party|Labour
Conservative Party
Liberal Democrats|Lib Dems
Tea Party
NRA|National Rifle Association
ACLU|American Civil Liberties Union
NAACP
Planned Parenthood
Red Cross
Amnesty International
Human Rights Watch
Greenpeace
Oxfam
Unicef|UNICEF
Unesco|UNESCO
Taliban
Islamic State|ISIS|ISIL|IS|Daesh
al-Qaeda|al-Qaida|Al Qaeda|Al-Qaeda|al Qaeda
Hamas
Hezbollah|Hizbollah
Boko Haram
Muslim Brotherhood
Ku Klux Klan|KKK
WikiLeaks|Wikileaks
Black Lives Matter
FIFA|Fifa
UEFA|Uefa
IOC
NFL
NBA
Facebook
Twitter
Google
Apple
Amazon
Microsoft
YouTube
Exxon|ExxonMobil|Exxon Mobil
Boeing
Airbus
Gazprom
Rosneft
Goldman Sachs
Wells Fargo
JPMorgan|JPMorgan Chase|JP Morgan
Morgan Stanley
Merrill Lynch
Bank of America
Citigroup|Citibank
Deutsche Bank
Barclays
HSBC
Credit Suisse
UBS
Lehman Brothers
Berkshire Hathaway
General Motors|GM
General Electric|GE
Ford Motor|Ford Motor Company
Toyota
Volkswagen|VW
Tesla
Netflix
Uber
Airbnb
Lyft
Instagram
WhatsApp
Snapchat
Reddit
TikTok
LinkedIn
PayPal
Intel
IBM
Oracle
Samsung
Sony
Huawei
Nokia
Verizon
AT&T
Comcast
Disney|Walt Disney
Time Warner
Walmart|Wal-Mart
Costco
Starbucks
McDonald's|McDonald’s
Coca-Cola
Pepsi|PepsiCo
Nike
Adidas
Pfizer
Moderna
AstraZeneca
Johnson & Johnson
Procter & Gamble
Chevron
BP
Shell|Royal Dutch Shell
Halliburton
Lockheed Martin
Raytheon
Enron
Lukoil
Alibaba
Tencent
Aeroflot
Lufthansa
Medicare
Medicaid
Associated Press|AP
Agence France-Presse|AFP
Reuters
Bloomberg|Bloomberg News
Interfax
TASS|Tass
RIA Novosti
Xinhua
Sputnik|Sputnik News
RT|Russia Today
BBC|BBC News
CNN
NBC|NBC News
ABC|ABC News
CBS|CBS News
PBS
NPR
MSNBC
CNBC
ITV
Sky News
Fox News
Fox
Fox Business
C-SPAN
HBO
Al Jazeera|Al-Jazeera|al-Jazeera
Univision
Telemundo
The New York Times|New York Times|NYT
The Washington Post|Washington Post|WaPo
The Wall Street Journal|Wall Street Journal|WSJ
USA Today
Los Angeles Times|LA Times
Chicago Tribune
Boston Globe
Miami Herald
New York Post
New York Daily News
The Guardian
Daily Telegraph|The Telegraph
Financial Times|FT
The Economist
Daily Mail
The Independent
Politico|POLITICO
Slate
Salon
Vox
BuzzFeed|BuzzFeed News
HuffPost|Huffington Post
Breitbart|Breitbart News
Axios
Newsweek
Time|Time magazine
The Atlantic
The New Yorker
The Hill
Daily Beast|The Daily Beast
Der Spiegel|Spiegel
Le Monde
Die Zeit
El Pais|El País
Le Figaro
Wall Street
`
  .trim()
  .split('\n')
  .map((line) => line.split('|') as [string, ...string[]]);

/** Known organizations that are common English words as well: only written with `The`, or in a citation. */
export const AMBIGUOUS_ORGANIZATIONS: readonly string[] = [
  'Time',
  'Slate',
  'Salon',
  'Fox',
  'Fed',
  'Apple',
  'Amazon',
  'Capitol',
  'Treasury',
  'IS',
  'Labour',
  'Parliament',
  'AP',
  'RT',
  'WHO',
  'House',
  'Shell',
  'Intel',
  'Oracle',
  'Tesla',
  'Nike',
  'Disney',
  'GE',
  'GM',
];

/** A last word of things with names of their own that are no person, organization or place. Lower case. */
export const THING_ENDINGS: readonly string[] =
  `accord;accords;act;agreement;amendment;award;awards;bill;boycott;championship;championships;constitution;cup;day;declaration;
doctrine;dossier;files;games;law;memo;memorandum;memorial;olympics;open;pact;papers;plan;prize;protocol;report;resolution;
revolution;rule;series;summit;tapes;treaty;tuesday;war;wars;week;marathon;festival;bowl;inquiry;scandal;affair`
    .replaceAll('\n', '')
    .split(';');

/** Written small behind a name, these name a document or affair: `the Quimby dossier`. */
export const DOCUMENT_NOUNS: readonly string[] =
  'dossier memo memorandum papers tapes affair accord accords treaty doctrine amendment scandal'.split(' ');

/** Capitalised words that open a run but never a name. */
export const DAYS_AND_MONTHS: readonly string[] = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter thanksgiving ramadan hanukkah halloween est edt gmt bst pst am pm a.m. p.m. et internet god i i'm i've
i'll i'd ok tv dna pac pacs ceo cfo coo pr hiv aids gdp lgbt lgbtq ptsd id iq faq ngo ngos vip suv atm ipo ied ieds url ad bc ppe u.s.-led us-led covid covid-19
`
  .trim()
  .split(/\s/);

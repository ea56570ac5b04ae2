/**
 * Words that come before a person's name or describe a person: forms of address, ranks, offices and roles.
 * General knowledge of British and American newspaper style, written for this project; Apache-2.0 like the rest.
 */

/** Forms of address: never part of the name, and none of them a role. Lower case, without the full stop. */
export const HONORIFICS: readonly string[] =
  'mr mrs ms miss mx messrs mme mlle dr prof sir dame lord lady baroness baron viscount hon rev madam madame monsieur señor senor señora herr frau'.split(
    ' ',
  );

/** Abbreviated ranks and offices with what they stand for. Lower case, without the full stop. */
export const ABBREVIATED_TITLES: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senator',
  rep: 'representative',
  reps: 'representative',
  gov: 'governor',
  govs: 'governor',
  'lt gov': 'lieutenant governor',
  pres: 'president',
  gen: 'general',
  'lt gen': 'lieutenant general',
  'maj gen': 'major general',
  'brig gen': 'brigadier general',
  col: 'colonel',
  'lt col': 'lieutenant colonel',
  lt: 'lieutenant',
  maj: 'major',
  capt: 'captain',
  cmdr: 'commander',
  adm: 'admiral',
  'rear adm': 'admiral',
  sgt: 'sergeant',
  cpl: 'corporal',
  pvt: 'private',
  det: 'detective',
  supt: 'superintendent',
  prof: 'professor',
  rev: 'reverend',
  fr: 'father',
  atty: 'attorney',
  insp: 'inspector',
  amb: 'ambassador',
  del: 'delegate',
};

/**
 * Nouns for what a person is or does, singular, lower case. One before or beside a name is a role of its bearer, and
 * `the` with one can stand for the person.
 */
export const ROLE_NOUNS: readonly string[] = `
academic;accountant;activist;actor;actress;adjutant;administrator;admiral;adviser;advisor;advocate;agent;aide;ally;
ambassador;analyst;anchor;apostle;appointee;archbishop;architect;artist;assassin;assemblyman;assemblywoman;assistant;
associate;astronaut;athlete;attorney;author;autocrat;ayatollah;backbencher;banker;baron;baroness;billionaire;biographer;
bishop;blogger;bomber;boss;boyfriend;broadcaster;brigadier;broker;brother;bureaucrat;businessman;businesswoman;candidate;
captain;cardinal;caretaker;celebrity;ceo;cfo;chair;chairman;chairperson;chairwoman;challenger;champion;chancellor;
chaplain;chef;chief;chief executive;chief of staff;cleric;clerk;co-author;co-chair;co-chairman;co-founder;co-host;coach;
colleague;collector;colonel;columnist;comedian;commander;commander-in-chief;commander in chief;commentator;
commissioner;commodore;compatriot;composer;comptroller;congressman;congresswoman;conservative;consultant;contender;
contractor;convict;coordinator;coroner;correspondent;cosmonaut;councillor;councilman;councilor;councilwoman;counsel;
counsellor;counselor;count;counterpart;cousin;creator;critic;crown prince;czar;daughter;deacon;dean;defector;defendant;
delegate;deputy;designer;detective;dictator;diplomat;director;director-general;dissident;doctor;doorman;driver;duchess;
duke;economist;editor;editor-in-chief;emir;emissary;emperor;empress;engineer;entrepreneur;envoy;evangelist;executive;
expert;father;fiance;fiancé;fiancee;fiancée;figure;financier;fisherman;foe;footballer;founder;friend;front-runner;
frontrunner;fundraiser;gangster;general;girlfriend;governor;grandfather;grandmother;grandson;granddaughter;guard;
guerrilla;guest;guitarist;gunman;head;heir;heiress;hero;historian;holder;host;hostage;hopeful;husband;icon;imam;
incumbent;industrialist;informant;inspector;inspector general;instructor;intellectual;investigator;investor;jihadist;
jockey;journalist;judge;juror;jurist;justice;king;kingpin;landlord;laureate;lawmaker;lawyer;leader;legend;legislator;
lieutenant;lieutenant governor;lobbyist;magistrate;magnate;major;majority leader;majority whip;manager;marine;marshal;
mastermind;mayor;mediator;member;mentor;militant;millionaire;minister;minority leader;minority whip;missionary;mogul;
monarch;monk;mother;mp;mufti;mullah;musician;naturalist;negotiator;neighbor;neighbour;nephew;nominee;novelist;nun;
nurse;officer;official;oligarch;ombudsman;operative;opponent;organizer;organiser;owner;painter;parliamentarian;partner;
pastor;patriarch;peer;philanthropist;philosopher;photographer;physician;physicist;pianist;pilot;playwright;poet;
policeman;policewoman;politician;pollster;pontiff;pope;postmaster;preacher;predecessor;premier;presenter;presidency;
president;president-elect;press secretary;priest;prime minister;prince;princess;principal;prisoner;producer;professor;
propagandist;prosecutor;protege;protégé;provost;psychiatrist;psychologist;publicist;publisher;pundit;queen;rabbi;
radical;ranger;rapper;rebel;recruiter;rector;refugee;reporter;representative;republican;researcher;resident;reverend;
revolutionary;rival;ruler;running mate;runner;saint;scholar;scientist;secretary;secretary-general;secretary general;
secretary of state;secretary of defense;secretary of defence;senator;sergeant;sheik;sheikh;sheriff;shooter;sibling;
singer;sister;skipper;socialite;sociologist;soldier;solicitor;solicitor general;son;son-in-law;daughter-in-law;
father-in-law;brother-in-law;songwriter;speaker;special counsel;spokesman;spokesperson;spokeswoman;sportsman;spouse;
spy;spymaster;staffer;star;statesman;strategist;striker;strongman;student;sultan;superintendent;superstar;supporter;
supremo;surgeon;surgeon general;surrogate;survivor;suspect;taoiseach;teacher;teammate;technician;technocrat;teenager;
terrorist;theologian;therapist;trader;treasurer;trustee;tsar;tycoon;undersecretary;vendor;veteran;vice president;
vice-president;vicar;victim;viscount;volunteer;warlord;whip;whistleblower;widow;widower;wife;winner;witness;worker;
writer;attorney general;lord chancellor;chancellor of the exchequer;first lady;first minister;first secretary;
foreign minister;defense minister;defence minister;finance minister;interior minister;justice minister;prime-minister;
home secretary;foreign secretary;health secretary;defence secretary;defense secretary;treasury secretary;
national security adviser;national security advisor;campaign manager;district attorney;chief justice;head of state;
standard-bearer;democrat;socialist;communist;libertarian
`
  .trim()
  .replaceAll('\n', '')
  .split(';');

/** Words that may stand between or before role nouns in a title: `deputy`, `former`, `acting`, `chief`. Lower case. */
export const ROLE_MODIFIERS: readonly string[] = `
acting;assistant;associate;chief;deputy;executive;former;ex;ex-;interim;junior;lead;managing;senior;special;top;vice;
principal;outgoing;incoming;late;longtime;long-time;veteran;current;then;then-;one-time;onetime;presumptive;presidential;
vice-presidential;vice presidential;gubernatorial;congressional;senatorial;parliamentary;foreign;defense;defence;finance;
interior;justice;home;health;education;trade;labor;labour;energy;agriculture;transport;transportation;treasury;commerce;
environment;culture;sports;tourism;oil;intelligence;security;national;international;federal;state;local;regional;city;
county;district;police;army;navy;military;air force;marine;rebel;opposition;coalition;party;campaign;press;media;
communications;policy;political;economic;legal;financial;general;majority;minority;house;senate;right-wing;left-wing;
far-right;far-left;conservative;liberal;moderate;progressive;populist;nationalist;socialist;communist;independent;
retired;disgraced;embattled;exiled;jailed;billionaire;celebrity;first;second;longest-serving;supreme;spiritual;
religious;human rights;civil rights;climate;election;electoral;budget;white house;staff;counter-terrorism;
counterterrorism;technology;science;business;real estate;real-estate;media;television;tv;radio;reality;film;movie;rock;pop;
football;baseball;basketball;tennis;soccer;union;student;youth;tribal;provincial;municipal;world;investigative;
political;crown;prime;founding;ranking;lone;fellow;self-declared;self-proclaimed;de facto;nobel;full-time;
anti-abortion;pro-government;anti-government;pro-russian;anti-corruption;hard-line;hardline;powerful;prominent;
influential;controversial;notorious;famous;famed;renowned;noted;respected;leading;key;british-born;american-born;
multimillionaire;multi-millionaire;millionaire;young;old;new;elder
`
  .trim()
  .replaceAll('\n', '')
  .split(';');

/** Modifiers after which the role no longer holds: `the president` is not the former president. */
export const FORMER_WORDS: readonly string[] = [
  'former',
  'ex',
  'ex-',
  'late',
  'then',
  'then-',
  'onetime',
  'one-time',
  'retired',
  'outgoing',
];

/** Modifiers that make another office of it: `the minister` is not the deputy minister. */
export const LOWERING_WORDS: readonly string[] = ['deputy', 'vice', 'assistant', 'associate', 'junior'];

/** Roles that say nothing but by whose side a person stands: no `the` with one can be resolved. */
export const RELATIONAL_ROLES: readonly string[] = `
ally;assistant;associate;backer;boyfriend;brother;brother-in-law;colleague;counterpart;cousin;critic;daughter;
daughter-in-law;deputy;father;father-in-law;figure;foe;friend;girlfriend;grandson;granddaughter;grandfather;grandmother;
guest;head;heir;holder;husband;member;mother;neighbor;neighbour;nephew;official;opponent;partner;predecessor;resident;
rival;running mate;sibling;sister;son;son-in-law;spouse;star;supporter;surrogate;victim;widow;widower;wife;winner;
worker;republican;conservative;democrat;socialist;communist;libertarian;radical;speaker;expert;people;officer;executive
`
  .trim()
  .replaceAll('\n', '')
  .split(';');

/** A word for a role, and the roles it can stand for besides itself. */
export const ROLE_HYPERNYMS: Readonly<Record<string, readonly string[]>> = {
  leader: [
    'president',
    'prime minister',
    'premier',
    'chancellor',
    'king',
    'queen',
    'emir',
    'sultan',
    'dictator',
    'strongman',
    'ruler',
    'head of state',
    'supreme leader',
    'chairman',
    'first minister',
    'taoiseach',
  ],
  strongman: ['president', 'prime minister', 'leader', 'ruler', 'dictator'],
  ruler: ['president', 'king', 'emir', 'sultan', 'dictator', 'leader', 'strongman'],
  autocrat: ['president', 'dictator', 'ruler', 'leader', 'strongman'],
  dictator: ['ruler', 'leader', 'strongman'],
  premier: ['prime minister'],
  'prime minister': ['premier'],
  'head of state': ['president', 'king', 'queen'],
  monarch: ['king', 'queen', 'emperor', 'sultan', 'emir'],
  pontiff: ['pope'],
  candidate: ['nominee', 'front-runner', 'hopeful', 'contender', 'standard-bearer'],
  nominee: ['candidate'],
  contender: ['candidate', 'front-runner', 'hopeful'],
  hopeful: ['candidate', 'contender'],
  lawmaker: ['senator', 'congressman', 'congresswoman', 'representative', 'mp', 'legislator', 'parliamentarian'],
  legislator: ['senator', 'congressman', 'congresswoman', 'representative', 'mp', 'lawmaker'],
  congressman: ['representative'],
  congresswoman: ['representative'],
  lawyer: ['attorney', 'solicitor'],
  attorney: ['lawyer'],
  spokesperson: ['spokesman', 'spokeswoman'],
  minister: ['foreign minister', 'defense minister', 'finance minister', 'interior minister', 'justice minister'],
  secretary: ['secretary of state', 'secretary of defense', 'press secretary', 'home secretary', 'foreign secretary'],
  judge: ['justice', 'chief justice', 'magistrate'],
  justice: ['chief justice'],
  tycoon: ['billionaire', 'businessman', 'magnate', 'mogul'],
  magnate: ['tycoon', 'mogul'],
  mogul: ['tycoon', 'magnate'],
  reporter: ['journalist', 'correspondent'],
  journalist: ['reporter', 'correspondent', 'columnist'],
  cleric: ['imam', 'ayatollah', 'mullah', 'bishop', 'archbishop', 'priest'],
};

/** Spellings of one role. */
export const ROLE_SPELLINGS: Readonly<Record<string, string>> = {
  advisor: 'adviser',
  'vice-president': 'vice president',
  'prime-minister': 'prime minister',
  'commander-in-chief': 'commander in chief',
  frontrunner: 'front-runner',
  'secretary-general': 'secretary general',
  councilor: 'councillor',
  counselor: 'counsellor',
  chairwoman: 'chairman',
  chairperson: 'chairman',
  chair: 'chairman',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  'defence minister': 'defense minister',
  'defence secretary': 'defense secretary',
  'secretary of defence': 'secretary of defense',
  'national security advisor': 'national security adviser',
  sheik: 'sheikh',
  organiser: 'organizer',
};

/** Particles inside names, lower case. */
export const NAME_PARTICLES: readonly string[] =
  'al el bin ibn bint abu ben von van der den de del della di da do dos das du des la le y ter ten zu zur af av st'.split(
    ' ',
  );

/** After a name, part of it. Lower case, without the full stop. */
export const NAME_SUFFIXES: readonly string[] = 'jr sr ii iii iv v esq'.split(' ');

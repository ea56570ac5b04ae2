// Words that tell who a pronoun or a description can stand for. Lower case. General English, written for this project.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Pronouns that stand for one man, and for one woman. */
export const MALE_PRONOUNS = words('he him his himself');
export const FEMALE_PRONOUNS = words('she her hers herself');
/** Pronouns that stand for an organization, a country or a thing. */
export const THING_PRONOUNS = words('it its itself');
export const FIRST_PERSON_PRONOUNS = words('i we');
/** Pronouns of several, of those spoken to, and of nobody in particular: they name no one entity. */
export const OPEN_PRONOUNS = words(
  'they you this these those one ones others someone somebody everyone everybody nobody anyone anybody some many most few several all both each another none what me us them',
);

/** Before a name or as a role: a man's or a woman's. */
export const MALE_ADDRESSES = words('mr sir lord king prince duke baron father monsignor herr señor');
export const FEMALE_ADDRESSES = words(
  'mrs ms miss lady dame queen princess duchess baroness sister frau señora madame',
);
export const MALE_NOUNS = words(
  `man boy father husband son brother grandfather grandson nephew uncle widower boyfriend fiancé king prince duke emperor
  sultan emir businessman congressman councilman assemblyman policeman fisherman sportsman statesman spokesman chairman
  actor gunman pope bishop cardinal archbishop imam rabbi strongman salesman anchorman gentleman lord stepfather stepson
  father-in-law son-in-law brother-in-law`,
);
export const FEMALE_NOUNS = words(
  `woman girl mother wife daughter sister grandmother granddaughter niece aunt widow girlfriend fiancée queen princess
  duchess empress businesswoman congresswoman councilwoman assemblywoman policewoman sportswoman stateswoman spokeswoman
  chairwoman actress heiress nun lady stepmother stepdaughter mother-in-law daughter-in-law sister-in-law ex-wife
  first-lady`,
);
/** Nouns a man or a woman can bear: they say nothing of the gender even where an ending would. */
export const OPEN_NOUNS = words('chairman spokesman actor');

/** Nouns for one organization, with which an article takes up one that it has named. */
export const ORGANIZATION_NOUNS = words(
  `agency airline alliance army association authority bank board broadcaster bureau business cabinet campaign caucus
  center centre charity church club coalition college commission committee company corporation council court department
  embassy federation firm force foundation fund government group institute institution league ministry movement
  network newspaper ngo office organisation organization outlet panel paper parliament party police publication
  publisher regulator retailer school senate service site society station supplier think-tank tribunal union
  university watchdog website carmaker automaker lender manufacturer magazine daily weekly giant insurer hospital
  legislature assembly militia militant-group airline operator utility startup start-up`,
);
/** Nouns for one place. */
export const PLACE_NOUNS = words(
  'city country state county town village nation kingdom island republic province capital',
);

/** Nouns with which papers take up a politician or businessman named before, whether or not they have said it of them. */
export const VARIED_NOUNS = words(
  'candidate nominee contender hopeful frontrunner front-runner lawmaker legislator politician businessman businesswoman billionaire tycoon mogul magnate',
);

/** Determiners with which a description takes up somebody known. */
export const KNOWN_DETERMINERS = words('the this that');

/** Where a party stands in brackets after an American lawmaker's name: `(R-Ohio)`. */
export const BRACKET_PARTIES: Readonly<Record<string, string>> = { r: 'Republican', d: 'Democratic' };

// Lists that the conditions of the event triggers name. Lower case, as in `Token.norm`.

const LISTS = {
  bombs:
    'bomb bombs device devices car vehicle vest grenade grenades suicide ied mine mines missile missiles rocket ' +
    'rockets shell shells explosives truck shrapnel',
  missiles: 'missile missiles rocket rockets shell shells torpedo torpedoes mortar mortars grenade grenades shots',
  police: 'police officers troops soldiers security authorities',
  /** People by what they are; an object that is one of these is somebody. */
  people:
    'leader leaders official officials president presidents minister ministers counterpart counterparts reporter ' +
    'reporters journalist journalists family families relative relatives victim victims survivor survivors lawmaker ' +
    'lawmakers senator senators congressman congresswoman governor governors mayor mayors ambassador ambassadors ' +
    'diplomat diplomats envoy envoys negotiator negotiators delegation delegations representative representatives ' +
    'adviser advisers advisor advisors aide aides executive executives activist activists protester protesters voter ' +
    'voters supporter supporters donor donors worker workers student students teacher teachers parent parents veteran ' +
    'veterans general generals commander commanders chief chiefs chancellor premier king queen prince princess pope ' +
    'bishop lawyer lawyers attorney attorneys judge judges prosecutor prosecutors investigator investigators agent ' +
    'agents candidate candidates nominee colleague colleagues ally allies rival rivals opponent opponents side sides ' +
    'party parties team teams group groups delegate delegates resident residents farmer farmers businessman ' +
    'businessmen investors head heads member members staff spokesman spokeswoman secretary director directors chairman ' +
    'chairwoman men women man woman him her them us me couple widow wife husband father mother son daughter brother ' +
    'people person persons suspect suspects friend friends migrant migrants refugees children child boy girl boys girls ' +
    'militant militants insurgents rebels journalist bomber gunman gunmen attacker attackers dissident dissidents ' +
    'hostage hostages passengers prisoners prisoner detainees ' +
    'police government governments country countries nation nations union unions company companies troops soldiers',
  phone: 'phone telephone phones videophone video-link hotline skype zoom',
  violence:
    'killed killing kill kills dead deaths died wounded wounding injured injuring injuries casualties gunman gunmen ' +
    'militant militants insurgent insurgents terrorist terrorists terrorism terror troops soldier soldiers army police ' +
    'policemen officer officers forces rebel rebels jihadist jihadists bomb bombs bomber bombers bombing suicide ' +
    'explosion explosive explosives rocket rockets missile missiles mortar grenade grenades gun guns gunfire rifle ' +
    'fire shots shot shooting convoy base embassy consulate compound checkpoint barracks village villages town airbase ' +
    'civilians civilian bystanders warplanes warplane jets drone drones artillery tanks knife machete stabbed assailant ' +
    'assailants attacker attackers hostages hostage military militia militias navy patrol airport hospital mosque church ' +
    'synagogue market nightclub massacre attack attacks airstrike airstrikes clash clashes blast blasts raid raids target targets warship vessel ship',
  hackers:
    'hackers hacker cyber cyberattack computer computers server servers email emails e-mail e-mails network networks ' +
    'database databases website malware accounts account systems system',
  court:
    'court courts judge judges justice justices jury tribunal panel magistrate jurors appeals arbitrator arbitrators ' +
    'regulator commission circuit',
  criticism:
    'record plan plans policy policies remarks comments speech position proposal character credibility media press ' +
    'idea platform views stance ad ads column tweet judgment integrity temperament',
  pact:
    'deal agreement accord pact treaty truce ceasefire cease-fire memorandum contract settlement compromise protocol ' +
    'communique declaration',
  office:
    'president minister premier chancellor secretary ambassador chairman chairwoman chair chief director judge justice ' +
    'governor mayor head commissioner envoy prosecutor general counsel adviser advisor commander manager leader ' +
    'spokesman spokeswoman administrator senator congressman nominee candidate successor ceo executive coach captain ' +
    'editor treasurer deputy attorney cabinet',
  elected:
    'president presidents minister parliament senator governor mayor chairman chair leader to chancellor congress ' +
    'house senate pope',
  protesters:
    'protesters protestors demonstrators activists students workers thousands hundreds dozens crowd crowds people ' +
    'residents supporters opponents teachers farmers residents marchers tens parents',
  crime:
    'murder manslaughter assault rape fraud conspiracy treason espionage bribery corruption perjury theft robbery ' +
    'burglary terrorism laundering trafficking homicide battery harassment extortion embezzlement count counts felony ' +
    'misdemeanor kidnapping arson obstruction stealing attempted driving possession spying',
} as const;

export type EventWordList = keyof typeof LISTS;

/** The named lists as sets. */
export const EVENT_WORD_LISTS: Readonly<Record<EventWordList, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(LISTS).map(([name, words]) => [name, new Set(words.split(' '))]),
) as unknown as Record<EventWordList, ReadonlySet<string>>;

/** Words that say that the event named before them came about: 'the meeting lasted', 'talks broke down'. */
export const OCCURRENCE_VERBS: ReadonlySet<string> = new Set(
  (
    'took takes take taken began begins begin begun started starts ended ends lasted lasts went goes came comes collapsed ' +
    'broke breaks concluded opened opens closed followed follows focused failed fails produced resulted yielded occurred ' +
    'occurs happened erupted turned proceeded resumed resumes covered centered centred dragged stretched ran wrapped ' +
    'left killed kills wounded injured struck hit damaged destroyed shook held fell drew marked brought brings gave ' +
    'succeeded stalled killing wounding injuring sparked'
  ).split(' '),
);

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that give up an occasion. */
export const DROPPING_VERBS = verbs(
  'cancel cancels cancelled canceled cancelling canceling scrap scrapped postpone postpones postponed abandon abandoned',
);
/** Verbs that speak of an occasion, ask for it or give it up: when they happen is not when it takes place. */
export const TELLING_VERBS: ReadonlySet<string> = new Set([
  ...DROPPING_VERBS,
  ...'announce announces announced announcing confirm confirms confirmed request requested propose proposed offer offered seek sought invite invited call calls called calling agree agreed promised'.split(
    ' ',
  ),
]);
/** With 'for' and a date they say when an occasion is to take place. */
export const SCHEDULING_VERBS = verbs(
  'planned scheduled set due fixed slated arranged expected announced confirmed postponed rescheduled called proposed promised booked organised organized pencilled',
);

/** Words that may follow a noun that heads its phrase although they look like content words. */
export const AFTER_HEAD_NOUN: ReadonlySet<string> = new Set(
  (
    'involving featuring attended organized organised led hosted held signed brokered reached aimed arranged described ' +
    'said says found finds concluded concludes showed shows released published earlier later next last this ' +
    'yesterday today tomorrow tonight because meant due set scheduled planned expected likely seemed seems appeared ' +
    'became made makes saw sees says put puts told won lost ago per against alone itself themselves early late'
  ).split(' '),
);

/** Past forms and common present forms that do not end in -ed, to tell where a name's phrase ends and its verb begins. */
export const IRREGULAR_VERBS: ReadonlySet<string> = new Set(
  (
    'said says told made makes held holds met meets gave gives took takes went goes came comes saw sees won wins lost ' +
    'loses found finds got gets left became began begins knew thought put ran led sent spoke wrote drew paid fell rose ' +
    'broke brought built chose fought kept meant sold spent stood taught understood wants wanted called signed struck'
  ).split(' '),
);

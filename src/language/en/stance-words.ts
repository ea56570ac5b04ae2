import type { Realis, Stance } from '../../core/analysis.ts';
import { inflect } from './cues.ts';

// What a cue does, as three tables: the class of each cue, what a class does under each polarity, and (in
// stance-contents.ts) what the object or the content changes. The verbs are those of the reporting lists of Quirk et
// al. 1985, 16.31, and Biber et al. 1999, ch. 9.2, and the multi-word verbs of news English.

/** How a cue is negated: not at all, by *not* or *never*, by *would not* or *cannot*, by *refused to*, by *no longer*. */
export const POLARITIES = ['plain', 'not', 'will-not', 'refused', 'ended'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Classes of cues by what their negation does; `docs/stance.md` has an example of each. */
export type CueClass = string;

export interface StanceAndRealis {
  readonly stance: Stance;
  readonly realis: Realis;
}

// One row a class: class | plain | not | will-not | refused. A word in each cell is a stance; `!` after it says that
// the act of saying did not take place (`negated`).
const TABLE_ROWS = `
say        | assert     | other!      | decline!    | decline
answer     | assert     | decline!    | decline!    | decline
ask        | ask        | other!      | other!      | decline
deny       | deny       | non-denial! | non-denial! | non-denial
rule-out   | deny       | non-denial! | non-denial! | non-denial
dispute    | deny       | non-denial! | non-denial! | non-denial
confirm    | confirm    | other!      | decline!    | decline
retract    | retract    | other!      | other!      | oppose
accuse     | accuse     | other!      | other!      | decline
praise     | praise     | other!      | other!      | decline
demand     | demand     | other!      | other!      | decline
promise    | promise    | other!      | other!      | decline
predict    | predict    | other!      | decline!    | decline
expect     | predict    | predict     | predict     | predict
believe    | believe    | doubt       | doubt       | doubt
doubt      | doubt      | believe     | believe     | believe
favour     | support    | oppose      | oppose      | oppose
endorse    | support    | other!      | other!      | oppose
oppose     | oppose     | other!      | other!      | other
suggest    | suggest    | other!      | other!      | decline
intend     | intend     | intend      | intend      | oppose
decide     | intend     | other!      | other!      | other
recall     | assert     | non-denial! | non-denial! | decline
evade      | decline    | other!      | other!      | other
refuse     | oppose     | other!      | other!      | other
leave-open | non-denial | other!      | other!      | other
discuss    | other      | other!      | decline!    | decline
act        | other      | other!      | other!      | oppose
`;

/** Classes of words and views that whoever *no longer* holds them has taken back. */
const TAKEN_BACK = new Set(
  'say confirm accuse praise demand promise predict expect believe favour endorse oppose suggest intend decide'.split(
    ' ',
  ),
);
/** *No longer denies it*: leaves it open, and does so. */
const LEFT_OPEN = new Set(['deny', 'rule-out', 'dispute']);

/** What a cue of a class does under a polarity. */
export const STANCE_TABLE: ReadonlyMap<CueClass, Readonly<Record<Polarity, StanceAndRealis>>> = new Map(
  TABLE_ROWS.trim()
    .split('\n')
    .map((row) => {
      const [name = '', ...cells] = row.split('|').map((cell) => cell.trim());
      const read = (index: number): StanceAndRealis => ({
        stance: (cells[index] ?? 'other').replace('!', '') as Stance,
        realis: cells[index]?.endsWith('!') ? 'negated' : 'actual',
      });
      const ended: StanceAndRealis = TAKEN_BACK.has(name)
        ? { stance: 'retract', realis: 'actual' }
        : LEFT_OPEN.has(name)
          ? { stance: 'non-denial', realis: 'actual' }
          : read(1);
      return [name, { plain: read(0), not: read(1), 'will-not': read(2), refused: read(3), ended }];
    }),
);

// One row a class: class | verbs (`verb+particle`, `_` between the words of a longer one). A class that is in no row
// of the table is decided by the object or the content first.
const VERB_ROWS = `
say | say add state declare remark retort quip joke observe reiterate repeat claim argue contend assert testify stress note
say | explain emphasize emphasise underscore underline mention disclose continue conclude exclaim shout whisper counter specify
say | point+out go+on interject opine recount elaborate clarify confide gush mutter muse announce reveal report inform remind
say | write tweet post e-mail email notify brief cite detail outline highlight tout identify name provide release divulge
say | show find describe+how stand+by stick+by warrant give+details give+further speculate learn hear read see post
answer | comment respond reply answer return+calls return+a_call return+messages return+emails be+reached
recall | recall remember recollect
insist | insist maintain
tell | tell instruct order
advise | advise encourage invite
warn | warn caution
assure | assure
call | call describe characterize characterise portray depict brand label dub denounce+as
ask | ask wonder inquire enquire query request petition seek
ask | beg+for
question | question
deny | deny
dispute | dispute refute rebut contradict debunk rubbish scotch shoot+down disprove
doubt | contest challenge
reject | reject dismiss brush+aside brush+off wave+away laugh+off repudiate
rule-out | rule+out
plead | plead
protest | protest
confirm | confirm acknowledge admit concede verify corroborate recognise recognize accept own own+up grant affirm reaffirm concur
confirm | confess come+clean
agree | agree
retract | retract recant walk+back row+back disclaim take+back renounce disavow disown backtrack backpedal back-pedal
retract | climb+down back+off back+down back+away back+away_from retreat retreat+from reverse+himself reverse+herself
retract | reverse+itself reverse+course issue+a_correction do+an_about-face do+a_u-turn change+his_story change+her_story
retract | change+his_mind change+her_mind change+their_story eat+his_words eat+her_words correct
withdraw | withdraw rescind abandon drop
take | take walk
apologise | apologise apologize say+sorry
accuse | accuse blame allege charge complain lament fault rebuke chide scold castigate berate lambaste assail mock ridicule deride
accuse | bash decry lash+out_at lash+out hit+out_at point+the_finger_at trade+accusations take+aim_at sue liken deplore
criticise | criticise criticize condemn denounce slam blast attack rip pan savage
hold | hold
praise | praise applaud commend laud congratulate hail salute thank compliment extol celebrate cheer credit single+out rave gush
praise | pay+tribute_to pay+tribute heap+praise_on lavish+praise_on express+gratitude pay+homage_to toast
pay | pay
demand | demand urge press implore beg exhort command summon appeal call+for call+on call+upon press+for push+for insist+on push
demand | plead+with plead+for appeal+to appeal+for
promise | promise vow pledge guarantee swear commit undertake give+his_word give+her_word give+their_word offer
promise | renew+his_pledge renew+her_pledge renew+its_pledge repeat+his_pledge
predict | predict forecast project foresee prophesy estimate reckon+on warn+of caution+of revise
expect | expect anticipate
believe | believe feel suspect fear hope realize realise know assume imagine trust worry reckon regard suppose deem wish
believe | have+no_doubt be+of_the_view be+of_the_opinion take+the_view =convinced =confident =sure =certain =persuaded =hopeful =satisfied
think | think
consider | consider
doubt | doubt distrust mistrust disbelieve cast+doubt raise+doubts express+doubts express+doubt voice+doubts have+doubts
doubt | voice+scepticism voice+skepticism express+scepticism express+skepticism have+reservations
doubt | =sceptical =skeptical =doubtful =unconvinced =unpersuaded =unsure =dubious
favour | support back favor favour agree+with be+in_favour_of be+in_favor_of approve+of side+with stand+behind
endorse | endorse welcome defend approve advocate champion voice+support express+support come+out_in_favour_of
endorse | come+out_in_favor_of vote+for argue+for speak+in_favour_of throw+his_weight_behind throw+her_weight_behind
endorse | throw+its_weight_behind give+its_backing give+his_backing give+her_backing uphold embrace
oppose | oppose object resist veto block turn+down disapprove disagree speak+out_against come+out_against argue+against
oppose | vote+against protest+against be+against campaign+against rule+against warn+against caution+against balk
suggest | suggest hint imply indicate insinuate intimate signal recommend propose float moot put+forward
suggest | raise+the_possibility advise+that
intend | plan intend aim want threaten have+no_plans have+no_intention look+to
decide | decide resolve agree+to
refuse | refuse decline
evade | dodge sidestep duck evade invoke have+no_comment
leave-open | leave+open
discuss | discuss debate speak talk
fail | fail stop+short_of stop+short
`;

// Nouns that are cues: `the allegation that …`, `in his denial`.
const NOUN_ROWS = `
say | statement remark comment word claim assertion account testimony announcement declaration report explanation argument
deny | denial
confirm | admission confirmation confession acknowledgement acknowledgment
accuse | allegation accusation criticism complaint condemnation
demand | demand appeal order
ask | question request inquiry
promise | promise pledge vow guarantee commitment assurance
predict | prediction forecast expectation warning projection
believe | belief view opinion hope fear concern suspicion confidence conviction
doubt | doubt scepticism skepticism
favour | support backing endorsement
oppose | opposition objection
suggest | suggestion hint proposal recommendation indication
intend | plan intention decision
praise | praise tribute
`;

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"],
  have: ['has', 'had', 'having', "'ve"],
  do: ['does', 'did', 'done', 'doing'],
  give: ['gives', 'gave', 'given', 'giving'],
  take: ['takes', 'took', 'taken', 'taking'],
  come: ['comes', 'came', 'coming'],
  throw: ['throws', 'threw', 'thrown', 'throwing'],
  stand: ['stands', 'stood', 'standing'],
  stick: ['sticks', 'stuck', 'sticking'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  hold: ['holds', 'held', 'holding'],
  cast: ['casts', 'cast', 'casting'],
  hit: ['hits', 'hit', 'hitting'],
  put: ['puts', 'put', 'putting'],
  pay: ['pays', 'paid', 'paying'],
  shoot: ['shoots', 'shot', 'shooting'],
  leave: ['leaves', 'left', 'leaving'],
  stop: ['stops', 'stopped', 'stopping'],
  drop: ['drops', 'dropped', 'dropping'],
  eat: ['eats', 'ate', 'eaten', 'eating'],
  hear: ['hears', 'heard', 'hearing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  read: ['reads', 'read', 'reading'],
  learn: ['learns', 'learned', 'learnt', 'learning'],
  undertake: ['undertakes', 'undertook', 'undertaken', 'undertaking'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  signal: ['signals', 'signaled', 'signalled', 'signaling', 'signalling'],
  extol: ['extols', 'extolled', 'extolling'],
  sidestep: ['sidesteps', 'sidestepped', 'sidestepping'],
  concur: ['concurs', 'concurred', 'concurring'],
  pan: ['pans', 'panned', 'panning'],
  plead: ['pleads', 'pleaded', 'pled', 'pleading'],
  'back-pedal': ['back-pedals', 'back-pedaled', 'back-pedalled', 'back-pedaling', 'back-pedalling'],
};

/** One use of a cue word. `particle` holds the words that must follow it. */
export interface CueUse {
  readonly class: CueClass;
  readonly lemma: string;
  readonly particle: readonly string[];
  /** An adjective is a cue after a form of *be* or *remain*; a noun only where the cue holds no verb. */
  readonly form: 'verb' | 'adjective' | 'noun';
}

/** Uses of a cue by each form of its first word. */
export const CUE_USES: ReadonlyMap<string, readonly CueUse[]> = readUses();

function readUses(): Map<string, CueUse[]> {
  const uses = new Map<string, CueUse[]>();
  const add = (form: string, use: CueUse): void => {
    uses.set(form, [...(uses.get(form) ?? []), use]);
  };
  for (const [name, cue] of cells(VERB_ROWS)) {
    if (cue.startsWith('=')) {
      add(cue.slice(1), { class: name, lemma: cue.slice(1), particle: [], form: 'adjective' });
      continue;
    }
    const [lemma = '', joined] = cue.split('+');
    const forms = IRREGULAR[lemma] ? [lemma, ...IRREGULAR[lemma]] : inflect(lemma);
    for (const form of forms) add(form, { class: name, lemma, particle: joined?.split('_') ?? [], form: 'verb' });
  }
  for (const [name, noun] of cells(NOUN_ROWS)) {
    const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
    for (const form of [noun, plural]) add(form, { class: name, lemma: noun, particle: [], form: 'noun' });
  }
  return uses;
}

function cells(rows: string): [name: string, cue: string][] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', cues = ''] = row.split('|').map((part) => part.trim());
      return cues.split(/\s+/).map((cue): [string, string] => [name, cue]);
    });
}

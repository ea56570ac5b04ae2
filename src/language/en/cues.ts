import type { Stance } from '../../core/analysis.ts';

/**
 * How a cue joins its content:
 * - `quote`: words in quotation marks, before or after it (`"…," she said`)
 * - `that`: a clause with *that*, *whether*, *if*, or a question word
 * - `bare`: a clause without them (`said the talks had failed`), also before it (`The talks had failed, she said`)
 * - `to`: an infinitive (`promised to leave`)
 * - `object`: a noun phrase (`denied the report`)
 * - `addressee`: somebody may stand between it and its content (`told reporters that …`)
 * - `addressee-to`: somebody told to do something (`urged both sides to …`)
 * - `gerund`: an -ing form (`denied meeting him`)
 * - `as`: a noun phrase and what it is called (`described the plan as a trap`)
 */
export type CueFrame = 'quote' | 'that' | 'bare' | 'to' | 'object' | 'addressee' | 'addressee-to' | 'gerund' | 'as';

export interface Cue {
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: ReadonlySet<CueFrame>;
  /** Words that belong to it, directly after the verb: `point out`, `walk back`. */
  readonly particle: string | null;
}

// One row a group: stance | frames | lemmas, with `lemma+particle` for a verb with a particle. The verbs are those of
// reporting in the Oxford and Longman grammars' lists of reporting verbs (Quirk et al. 1985, 16.31; Biber et al. 1999,
// ch. 9.2), grouped by what the speaker does.
const ROWS = `
assert | quote that bare | say add state declare remark reply respond retort quip joke observe reiterate reckon
assert | quote that bare | claim argue contend maintain insist assert allege testify recall stress note
assert | quote that | explain emphasize emphasise underscore underline comment mention disclose continue conclude exclaim shout whisper counter
assert | quote that | point+out go+on interject opine recount elaborate clarify confide gush mutter muse
assert | quote that bare object | announce reveal report
assert | quote addressee that bare | tell inform remind assure notify brief
assert | quote that | write tweet post e-mail email
assert | object | cite detail outline discuss stress emphasize emphasize highlight tout reiterate mention describe
assert | as | describe characterize characterise portray depict call brand label dub
ask | quote that | ask wonder inquire enquire
ask | object | question
deny | that object gerund bare | deny
deny | object that quote | reject dispute refute rebut contradict dismiss
deny | object | disavow disown repudiate debunk
confirm | that object bare quote | confirm acknowledge admit concede
confirm | that bare object | affirm reaffirm
retract | object | retract recant withdraw walk+back row+back disclaim
retract | quote | backtrack apologize apologise backpedal
promise | to that bare quote object | promise vow pledge guarantee swear
promise | to | commit
promise | to that bare quote | threaten agree
accuse | object | accuse blame denounce condemn criticize criticise blast slam attack rip lambaste assail mock ridicule chide rebuke deride decry bash scold castigate berate
accuse | that quote | charge complain lament
praise | object | praise applaud commend laud congratulate hail salute thank welcome compliment
demand | that quote | demand urge recommend propose request plead
demand | addressee-to | urge order instruct call+on encourage press implore beg advise invite exhort ask tell warn
demand | object | demand propose recommend call+for
demand | to | demand
predict | quote that bare | predict warn forecast caution estimate
predict | object | predict forecast
predict | to that | expect
believe | that bare | think believe feel suspect hope fear realize realise know reckon find conclude
believe | object | fear
doubt | that object | doubt
suggest | that bare quote | suggest hint imply indicate
suggest | that bare | show
support | object | support endorse back favor favour defend
oppose | object | oppose resist
intend | to | plan intend want hope aim decide vow
intend | object | want
decline | to | decline refuse
`;

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  know: ['knows', 'knew', 'known', 'knowing'],
  find: ['finds', 'found', 'finding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  go: ['goes', 'went', 'gone', 'going'],
  seek: ['seeks', 'sought', 'seeking'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  quip: ['quips', 'quipped', 'quipping'],
  rip: ['rips', 'ripped', 'ripping'],
  slam: ['slams', 'slammed', 'slamming'],
  plan: ['plans', 'planned', 'planning'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  admit: ['admits', 'admitted', 'admitting'],
  commit: ['commits', 'committed', 'committing'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  beg: ['begs', 'begged', 'begging'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  backpedal: ['backpedals', 'backpedaled', 'backpedalled', 'backpedaling', 'backpedalling'],
  beget: [],
};

/** The inflected forms of a verb, the lemma first. */
export function inflect(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) {
    const stem = verb.slice(0, -1);
    return [verb, `${verb}s`, `${verb}d`, `${stem}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}

/** Cues by each inflected form of their verb; several where a verb has more than one use. */
export const CUES: ReadonlyMap<string, readonly Cue[]> = readRows(ROWS);

function readRows(rows: string): Map<string, Cue[]> {
  const cues = new Map<string, Map<string, Cue>>();
  for (const row of rows.trim().split('\n')) {
    const [stance = '', frames = '', verbs = ''] = row.split('|').map((part) => part.trim());
    for (const verb of verbs.split(/\s+/)) {
      const [lemma = '', particle = null] = verb.split('+');
      for (const form of inflect(lemma)) {
        const known = cues.get(form) ?? new Map<string, Cue>();
        cues.set(form, known);
        const key = `${lemma} ${particle} ${stance}`;
        const added = frames.split(/\s+/) as CueFrame[];
        const before = known.get(key)?.frames ?? [];
        known.set(key, { lemma, stance: stance as Stance, particle, frames: new Set([...before, ...added]) });
      }
    }
  }
  return new Map([...cues].map(([form, known]) => [form, [...known.values()]]));
}

import type { CueClass } from './stance-words.ts';

// How the words of an object or content change what a cue does. Each row is an id, the classes of cue it looks at, a
// pattern over the first words of the content (lower case, one space between them, without marks except `.` where a
// sentence ends, contractions split: `did n't`) and the class the cue then has. The first row that fits counts.
// Patterns are only ever matched against a few dozen words, and none has nested repetition.

export interface ContentRow {
  readonly id: string;
  readonly classes: readonly CueClass[];
  readonly pattern: RegExp;
  readonly becomes: CueClass;
  /** Its pattern opens with a pronoun that must be able to mean the speaker. */
  readonly isOwn: boolean;
}

/** What a claim is called by those who deny it. */
const FALSE =
  '(?:false|untrue|fake|a lie|lies|nonsense|baseless|unfounded|groundless|fabricated|a fabrication|a hoax|rubbish|invented|fiction|pure fiction|absurd|(?:a )?(?:total |complete |pure )?(?:invention|fantasy|nonsense|fiction)|inaccurate|without foundation|without merit|bogus|not true|not accurate|not correct|not so|not the case)';
const CLAIM =
  '(?:claims?|allegations?|reports?|accusations?|suggestions?|rumou?rs?|story|stories|accounts?|assertions?|charges?|insinuations?|version)';
const WORDS =
  '(?:statements?|remarks?|comments?|words|claims?|description|tweets?|posts?|language|allegations?|accusations?|complaint)';
const PROPOSAL =
  '(?:plans?|proposals?|bills?|laws?|ideas?|deals?|decisions?|schemes?|moves?|polic(?:y|ies)|measures?|budgets?|ban|reforms?|merger)';
const NOT = "(?:not|n't|never)";
const SELF = '(?:i|we|he|she|they|it)';
const HAVE = "(?:had|has|have|'d|'ve)";
const ADV = '(?:\\w+ly |also |still |simply |just |now |very much |quite )?';

// id | classes | becomes | pattern; `own` after the id: see `isOwn`.
const ROWS: readonly (readonly [id: string, classes: string, becomes: CueClass, pattern: string])[] = [
  // What the object of a verb makes of it.
  [
    'deny-a-request',
    'deny',
    'oppose',
    `^(?:(?:a|an|the|his|her|their|its|any|all) )?(?:\\w+ ){0,2}(?:motions?|requests?|permits?|visas?|appeals?|bail|access|entry|permission|applications?|licen[cs]es?|petitions?|asylum)\\b(?! (?:had|was|were))`,
  ],
  [
    'deny-somebody',
    'deny',
    'oppose',
    '^(?!(?:that|having|he|she|it|they|we|i)\\b)(?:\\w+ ){1,4}(?:(?:the|any|a|an|their|his|her|its|equal|basic) (?:\\w+ )?)(?:rights?|chance|opportunity|vote|seat|place|visa|entry|access)\\b(?! (?:had|has|was|were|is|are))',
  ],
  [
    'reject-a-wish',
    'reject',
    'oppose',
    `^(?:\\w+ ){0,3}(?:suggestions?|proposals?|demands?|calls?|claims?) (?:for|to|by)\\b`,
  ],
  ['reject-as-false', 'reject criticise', 'deny', `\\b(?:as|were|was|is|are) (?:an? )?(?:\\w+ )?${FALSE}\\b`],
  ['reject-a-claim', 'reject', 'deny', `^(?:\\w+ ){0,4}${CLAIM}\\b`],
  ['reject-it', 'reject', 'deny', '^(?:that|this|it|them|those|any wrongdoing)(?: |$)(?!(?:idea|plan|proposal|offer))'],
  ['reject', 'reject', 'oppose', ''],
  ['question-a-person', 'question', 'ask', '^(?:(?:him|her|them|me|us)\\b|(?:\\w+ ){1,4}about\\b)'],
  ['question', 'question', 'doubt', '^(?:whether|if|the|how|why|their|his|her|its|a|an|that)\\b'],
  ['question-quote', 'question', 'ask', ''],
  ['tell-to', 'tell advise warn', 'demand', '^(?:\\w+ ){0,4}(?:not )?to (?!(?:the|a|an|his|her|reporters)\\b)\\w+'],
  [
    'order',
    'tell',
    'demand',
    '^(?:an? |the )?(?:\\w+ )?(?:inquiry|investigation|halt|retreat|evacuation|them out|him out|recount|review)\\b',
  ],
  ['tell', 'tell', 'say', ''],
  ['warn-against', 'warn', 'oppose', '^against\\b'],
  ['warn', 'warn', 'predict', ''],
  ['advise', 'advise', 'suggest', ''],
  ['assure-future', 'assure', 'promise', "\\b(?:will|would|'ll|shall)\\b"],
  ['assure', 'assure', 'say', ''],
  [
    'insist-on',
    'insist',
    'demand',
    "^(?:on\\b|(?:that )?(?:\\w+ ){1,4}(?<!(?:will|would|can|could|may|might|must|should|to|not|shall|n't|'ll|ca|wo) )be )",
  ],
  [
    'insist-own-not own',
    'insist',
    'deny',
    `^${SELF} ${ADV}(?:(?:${HAVE}|did|was|were|do|does|am|is) ${ADV}${NOT}|never)\\b`,
  ],
  [
    'insist-innocent',
    'insist protest',
    'deny',
    '^(?:(?:his|her|their|its|my) innocence|(?:he|she|i) (?:is|was|am) innocent)',
  ],
  ['insist', 'insist', 'say', ''],
  ['plead-guilty', 'plead', 'confirm', '^guilty\\b'],
  ['plead-not-guilty', 'plead', 'deny', '^(?:not guilty|innocent)\\b'],
  ['plead', 'plead', 'demand', ''],
  ['protest', 'protest', 'oppose', ''],
  ['agree-that', 'agree', 'confirm', '^(?:that|it|there|he|she|they|we|the \\w+ (?:was|were|is|had))\\b'],
  ['agree-with', 'agree', 'favour', '^with\\b'],
  ['agree-to', 'agree', 'decide', '^(?:not )?to\\b'],
  ['agree', 'agree', 'confirm', ''],
  ['withdraw-support', 'withdraw', 'oppose', '^(?:\\w+ )?(?:support|backing|endorsement)\\b'],
  [
    'withdraw-words',
    'withdraw',
    'retract',
    `^(?:\\w+ ){0,4}(?:${WORDS}|story|article|report|confession|it|that|testimony)\\b`,
  ],
  ['withdraw', 'withdraw', 'act', ''],
  ['take-back', 'take', 'retract', '^(?:\\w+ ){1,4}back\\b'],
  [
    'apologise-for-words',
    'apologise',
    'retract',
    `\\bfor (?:ever )?(?:having )?(?:(?:saying|calling|claiming|suggesting|telling|describing|writing|tweeting|said|called|claimed)|(?:his|her|their|its|the|my) (?:\\w+ )?${WORDS})\\b`,
  ],
  ['apologise', 'apologise', 'act', ''],
  [
    'criticise-a-plan',
    'criticise',
    'oppose',
    `^(?:(?:the|a|an|this|that|his|her|their|its) )(?:\\w+ ){0,2}${PROPOSAL}\\b`,
  ],
  ['criticise', 'criticise', 'accuse', ''],
  ['hold-responsible', 'hold', 'accuse', '\\b(?:responsible|liable|accountable|to blame)\\b'],
  ['hold', 'hold', 'believe', ''],
  ['pay-tribute', 'pay', 'praise', '\\b(?:tribute|homage|compliment)\\b'],
  ['think-of', 'think consider', 'intend', '^(?:of|about|\\w+ing)\\b'],
  [
    'consider-a-step',
    'consider',
    'intend',
    '^(?:(?:a|an|the|its|his|her|their|further|possible) )?(?:\\w+ )?(?:sale|bid|plan|ban|move|merger|offer|proposal|appeal|options?|action|strike|levy|tax|changes?|sanctions|cuts)\\b',
  ],
  ['confirm-or-deny', 'confirm', 'rule-out', '^n?or (?:to )?den(?:y|ied|ies)\\b'],
  ['think', 'think consider', 'believe', ''],
  [
    'refuse-words',
    'refuse',
    'evade',
    '^(?:to )?(?:be (?:drawn|interviewed|quoted|named|identified|specific|reached|pinned)\\b|(?:\\w+ ){0,3}(?:comment|interviews?|details|explanation|answers?)\\b)',
  ],
  // Names for things: `called the report a lie`, `called her a hero`.
  ['call-false', 'call', 'deny', `\\b${FALSE}\\b`],
  [
    'call-somebody-bad',
    'call',
    'accuse',
    '\\b(?:liars?|crooks?|cowards?|thie(?:f|ves)|puppets?|traitors?|fools?|criminals?|murderers?|hypocrites?|racists?|corrupt|dishonest|incompetent|bully|tyrant|dictator|disgrace|idiot)\\b',
  ],
  [
    'call-something-bad',
    'call',
    'oppose',
    '\\b(?:disaster|mistake|unfair|unacceptable|outrage|wrong|reckless|shameful|dangerous|folly|madness|attack on|betrayal|illegal)\\b',
  ],
  [
    'call-good',
    'call',
    'praise',
    '\\b(?:hero(?:es|ine)?|genius|brilliant|giant|great|greatest|finest|best|wonderful|inspiration|courageous|brave|outstanding|historic|remarkable|legend|friend)\\b',
  ],
  ['call', 'call', 'say', ''],
  // What the content of a plain verb makes of it.
  [
    'plans',
    'say',
    'decide',
    '^(?:(?:his|her|its|their|a|the) )?(?:plans?|intention|decision|resignation|retirement|departure|candidacy|bid) (?:to|for|as|from)\\b',
  ],
  ['praise', 'say', 'praise', '\\bin praise of\\b'],
  [
    'own-not-recall own',
    'say',
    'leave-open',
    `^${SELF} ${ADV}(?:(?:do|did|does|could|can|ca|had|has|have) ${NOT} ${ADV}(?:recall|remember)\\b|${HAVE} no (?:\\w+ )?(?:memory|recollection)\\b)`,
  ],
  [
    'own-not-deny own',
    'say',
    'leave-open',
    `^${SELF} ${ADV}(?:(?:do|did|does|could|can|ca|would|will|wo) ${NOT}|(?:am|'m|is|are|'re|was|were) (?:not|n't)|(?:can|could|would|will|did) neither) ${ADV}(?:confirm or |confirm nor )?(?:deny|denying|rule|ruling|dispute|disputing|exclude)\\b`,
  ],
  ['neither', 'say', 'leave-open', '\\b(?:neither confirm nor deny|not confirm or deny)\\b'],
  [
    'nothing-ruled-out',
    'say',
    'leave-open',
    "\\b(?:nothing (?:is|was|had been|has been|'s) (?:ruled out|off the table)|(?:no option|nothing) (?:had been|has been|is|was) (?:ruled out|excluded)|not ruling (?:anything|it|that) out)",
  ],
  ['no-comment', 'say', 'evade', '^(?:(?:he|she|it|they|we|i) (?:had|have|has) )?no (?:further )?comment\\b'],
  [
    'own-not-comment own',
    'say',
    'evade',
    `^${SELF} ${ADV}(?:(?:(?:could|can|ca|would|will|wo|do|did|does|'ll) ${NOT}|(?:am|'m|is|are|'re|was|were) (?:not|n't) (?:going to|able to|allowed to|prepared to|willing to|in a position to|at liberty to|here to)|(?:declined|refused|declines|refuses) to) ${ADV}(?:be )?(?:comment|commenting|discuss|talk|say|answer|speculate|elaborate|go|get|confirm|disclose|give|provide|name|identify|respond|speak|reveal|share|drawn)\\b)`,
  ],
  ['own-misspoke own', 'say', 'retract', `^${SELF} (?:${HAVE} )?${ADV}(?:misspoke|misspoken|mis-spoke|mis-spoken)\\b`],
  [
    'own-no-longer own',
    'say',
    'retract',
    `^${SELF} (?:could |can )?no longer (?:believes?|believed|thinks?|thought|supports?|supported|holds?|held|stands?|stood|backs?|backed|favou?rs?|favou?red|wants?|wanted|opposes?|opposed|trusts?|trusted|claims?|claimed)\\b`,
  ],
  [
    'own-wrong own',
    'say',
    'retract',
    `^${SELF} (?:was|were|am|'m|is|had been|'d been|have been|has been) ${ADV}(?:wrong|mistaken|incorrect|in error|too hasty)\\b`,
  ],
  [
    'own-too-soon own',
    'say',
    'retract',
    `^${SELF} (?:${HAVE} )?(?:spoke|spoken) (?:too soon|in error|in haste|out of turn)\\b`,
  ],
  [
    'own-words-wrong',
    'say',
    'retract',
    `^(?:what (?:he|she|i) (?:had )?said|(?:his|her|their|my|our|its|the|an) (?:\\w+ )?${WORDS})(?: \\w+){0,6} (?:in error|(?:a |an )?(?:mistake|error)|poorly chosen|ill-judged)\\b`,
  ],
  [
    'own-words-wrong-2',
    'say',
    'retract',
    `^(?:his|her|their|my|our) (?:\\w+ )?${WORDS}(?: \\w+){0,7} (?:wrong|mistaken|incorrect)\\b`,
  ],
  [
    'own-take-back own',
    'say',
    'retract',
    `^${SELF} ${ADV}(?:${HAVE} )?(?:wish(?:ed|es)? to |want(?:ed|s)? to )?(?:(?:withdraws?|withdrew|retracts?|retracted|withdrawn)\\b|(?:takes?|took|taking|taken) (?:\\w+ ){0,3}back\\b)`,
  ],
  [
    'own-take-back-later',
    'say',
    'retract',
    '^(?:\\w+ ){0,8}(?:and|so) i (?:withdraw|retract|take (?:it|that|this) back)\\b',
  ],
  [
    'own-regret own',
    'say',
    'retract',
    `^${SELF} ${ADV}(?:regrets?|regretted) (?:saying|calling|claiming|suggesting|making|(?:his|her|their|my|the|those|these) (?:\\w+ )?${WORDS})\\b`,
  ],
  [
    'own-should-not own',
    'say',
    'retract',
    `^${SELF} (?:should|ought) ${NOT} (?:to )?have (?:said|called|claimed|suggested|made|used|written|tweeted)\\b`,
  ],
  [
    'own-changed own',
    'say',
    'retract',
    `^${SELF} (?:${HAVE} )?changed (?:his|her|their|my|our|its) (?:mind|view|position)s?\\b`,
  ],
  [
    'denies-flat',
    'say',
    'deny',
    '^(?:no(?: \\.|$| (?:i|he|she|we|they|it|that|absolutely)\\b)|(?:not true|untrue|nonsense|rubbish|false|lies|fake news|absolutely not|not at all|never|all lies)(?: \\.|$))',
  ],
  [
    'denies-truth',
    'say',
    'deny',
    "\\b(?:there (?:is|was|'s|were|had been) (?:no|not (?:a (?:word|shred|grain) of|any)|absolutely no|n't any|little) (?:\\w+ )?(?:truth|basis|substance|foundation|evidence for that)|no truth)\\b",
  ],
  [
    'denies-event',
    'say',
    'deny',
    "^(?:that|it|this|no such thing|such a \\w+|none of (?:it|this|that)|nothing of the (?:sort|kind))(?: simply| just)?(?: (?:never|ever)? ?(?:happened|took place|occurred)| (?:did not|did n't|had not|had n't|had never) (?:happen|happened|take place|taken place|occur|occurred)| (?:is|was|'s) (?:not|n't) (?:what happened|how it happened|true|so|the case|right|correct|accurate))",
  ],
  ['denies-nothing-of-it', 'say', 'deny', '^nothing of the (?:sort|kind)\\b'],
  [
    'denies-elided own',
    'say',
    'deny',
    `^${SELF} (?:had|has|have|did|do|does|was|were|is|am|are|would|will) ${NOT}(?: \\.|$)`,
  ],
  [
    'confirms',
    'say',
    'confirm',
    `^(?:(?:yes |indeed )?(?:that|it|this) (?:is|was|'s) ${ADV}(?:true|correct|right|accurate)\\b|(?:the|these|those|such|this|that|his|her|their) (?:\\w+ ){0,2}${CLAIM}(?: \\w+){0,3} (?:is|are|was|were) ${ADV}(?:true|correct|accurate|right)\\b)`,
  ],
  [
    'denies-false',
    'say',
    'deny',
    `^(?!(?:he|she|i|we) )(?:\\w+ ){1,12}?(?:is|are|was|were|be|'s|'re|been) (?:\\w+ly |all |simply |just |also |a )?(?:an? )?${FALSE}\\b`,
  ],
  [
    'denies-not-true',
    'say',
    'deny',
    `^(?:\\w+ ){1,12}?(?:is|are|was|were|'s) (?:\\w+ly )?(?:not|n't) (?:\\w+ly )?(?:true|accurate|correct|the case)\\b`,
  ],
  [
    'denies-wrong',
    'say',
    'deny',
    `^(?:(?:the|any|these|those|all|such|media|press) )*${CLAIM}(?: \\w+){0,12} (?:is|are|was|were) (?:\\w+ly )?(?:wrong|incorrect|mistaken|a smear|malicious)\\b`,
  ],
  [
    'own-intends own',
    'say',
    'decide',
    `^${SELF} ${ADV}(?:(?:would|will|'ll|shall|'d) (?:${NOT} )?${ADV}(?!(?:be|have|like|love|need|know|take|cost|rain|snow|help|make|mean|seem|remain|become|cause|depend|prefer|hate|expect|hope|not|never|n't|only|rather|probably|also)\\b)[a-z]{2,}|(?:is|was|are|were|'s|'m|am|'re) (?:not |n't )?(?:going to (?!be\\b)|planning to|considering|thinking of|determined to)|${HAVE} no (?:plans?|intention)\\b|${HAVE} decided to\\b)`,
  ],
];

/** Rows in their order; each pattern compiled once. */
export const CONTENT_ROWS: readonly ContentRow[] = ROWS.map(([name, classes, becomes, pattern]) => ({
  id: name.replace(' own', ''),
  classes: classes.split(' '),
  pattern: new RegExp(pattern),
  becomes,
  isOwn: name.endsWith(' own'),
}));

import type { Realis } from '../../core/analysis.ts';

// What a word on the left makes of the event it governs: 'agreed to meet', 'called for a summit', 'cancelled the visit'.
// Classes of complement-taking predicates after Karttunen's implicatives (1971) and FactBank's source-introducing and
// event-selecting predicates (Saurí and Pustejovsky 2009), in the forms that news uses.

const GOVERNORS: readonly (readonly [realis: Realis, words: string])[] = [
  [
    'planned',
    'plan plans planned planning agree agrees agreed agreeing intend intends intended intending schedule schedules ' +
      'scheduled scheduling set due prepare prepares prepared preparing promise promises promised promising vow vows vowed ' +
      'pledge pledges pledged decide decides decided arrange arranges arranged arranging poised slated going expected ' +
      'expects expect intention preparations ready upcoming convene forward',
  ],
  [
    'hypothetical',
    'want wants wanted wanting hope hopes hoped hoping seek seeks sought seeking wish wishes wished offer offers offered ' +
      'offering ask asks asked asking urge urges urged urging call calls called calling propose proposes proposed ' +
      'proposing proposal threaten threatens threatened threatening threat threats consider considers considered ' +
      'considering need needs needed push pushes pushed pushing demand demands demanded demanding request requests ' +
      'requested requesting suggest suggests suggested suggesting invite invites invited inviting invitation try tries ' +
      'tried trying attempt attempts attempted attempting possibility prospect prospects idea chance chances likelihood ' +
      'potential possible likely unlikely willing willingness eager keen welcome bid effort efforts hopeful open opposed ' +
      'opposing risk risks fear fears feared fearing warn warned warning warns towards toward would-be like aim aims ' +
      'aimed aiming negotiating negotiate contemplating mulling weighing encourage encouraged encourages ' +
      'favors favours favor favour advocating opportunity desire explore exploring secure broker goal goals hope',
  ],
  [
    'negated',
    'cancel cancels cancelled canceled cancelling canceling scrap scraps scrapped refuse refuses refused refusing refusal ' +
      'decline declines declined declining fail fails failed failing failure unable avoid avoids avoided avoiding prevent ' +
      'prevented prevents preventing avert averted reject rejects rejected rejecting without abandon abandoned denied ' +
      'denies deny denying skip skipped neglected forbidden barred banned',
  ],
  [
    'actual',
    'manage manages managed continue continues continued begin begins began started forced used helped help helps came ' +
      'return returned returns went first last second third latest proceeded dared able delighted pleased happy glad ' +
      'honored honoured thrilled proud surprised fortunate lucky sorry',
  ],
];

/** What a governing word makes of an event that is its infinitive or object; absent for other words. */
export const REALIS_GOVERNORS: ReadonlyMap<string, Realis> = new Map(
  GOVERNORS.flatMap(([realis, words]) => words.split(' ').map((word): [string, Realis] => [word, realis])),
);

const MODIFIERS: readonly (readonly [realis: Realis, words: string])[] = [
  [
    'planned',
    'planned scheduled upcoming forthcoming expected future coming next impending looming imminent long-planned',
  ],
  [
    'hypothetical',
    'possible potential proposed eventual hypothetical any prospective would-be suggested requested feared threatened ' +
      'likely further additional tougher',
  ],
  ['negated', 'cancelled canceled aborted scrapped nonexistent non-existent'],
];

/** What an adjective before an event noun makes of it: 'a planned visit'. */
export const REALIS_MODIFIERS: ReadonlyMap<string, Realis> = new Map(
  MODIFIERS.flatMap(([realis, words]) => words.split(' ').map((word): [string, Realis] => [word, realis])),
);

/** Modals by what they make of the verb after them. */
export const REALIS_MODALS: ReadonlyMap<string, Realis> = new Map([
  ...'will wo shall'.split(' ').map((word): [string, Realis] => [word, 'planned']),
  ["'ll", 'planned'],
  ...'could can may might should must ought ca cannot would'
    .split(' ')
    .map((word): [string, Realis] => [word, 'hypothetical']),
  ["'d", 'hypothetical'],
]);

/** After an event noun and a form of *be*: 'the meeting was cancelled', 'the visit is scheduled for May'. */
export const REALIS_AFTER_NOUN: ReadonlyMap<string, Realis> = new Map([
  ...'cancelled canceled scrapped'.split(' ').map((word): [string, Realis] => [word, 'negated']),
  ...'scheduled planned due expected set slated to postponed delayed'
    .split(' ')
    .map((word): [string, Realis] => [word, 'planned']),
]);

import type { Attribution, Realis } from '../../core/analysis.ts';
import {
  REALIS_AFTER_NOUN,
  REALIS_GOVERNORS,
  REALIS_MODALS,
  REALIS_MODIFIERS,
} from '../../language/en/event-realis.ts';
import {
  ADVERB,
  AUXILIARY,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  SUBORDINATOR,
  TO,
} from '../../language/en/event-word-classes.ts';
import { type Clause, readVerbGroup, type VerbGroup } from './clauses.ts';
import { type EventText, isClass, normAt } from './event-text.ts';
import type { NounFrame } from './noun-frames.ts';
import type { VerbFrame } from './verb-frames.ts';

const GOVERNOR_REACH = 9;
const CONDITION_REACH = 20;

/**
 * Whether the event is told as having happened, as planned, as not having happened, or as a possibility. `innermost`
 * is the attribution whose content holds the trigger: what somebody denies did not happen, by that account.
 */
export function resolveRealis(text: EventText, frame: VerbFrame | NounFrame, innermost: Attribution | null): Realis {
  const realis = frame.kind === 'verb' ? realisOfVerb(text, frame) : realisOfNoun(text, frame);
  if (realis === 'actual' && innermost?.stance === 'deny' && isDenied(text, frame, innermost)) return 'negated';
  return realis;
}

function realisOfVerb(text: EventText, { group, clause, match }: VerbFrame): Realis {
  const realis = realisOfGroup(text, group, match.first, clause);
  return realis === 'actual' && isConditional(text, group.start, clause.start) ? 'hypothetical' : realis;
}

/** What auxiliaries, negation and governing words make of a verb. */
function realisOfGroup(text: EventText, group: VerbGroup, verb: number, clause: Clause): Realis {
  let realis: Realis = 'actual';
  const [nearest] = group.governors;
  if (nearest !== undefined) realis = realisOfGovernor(text, nearest);
  else if (group.infinitive) realis = 'hypothetical';
  if (group.modal !== null) {
    const modal = REALIS_MODALS.get(group.modal) ?? 'actual';
    if (
      /^(?:would|'d)$/.test(group.modal) &&
      !isConditional(text, group.start, clause.start) &&
      !hasIf(text, verb, clause.end)
    ) {
      // 'said he would meet': the future seen from the past. 'would have met' did not come about.
      if (realis === 'actual') realis = normAt(text, verb - 1) === 'have' ? 'hypothetical' : 'planned';
    } else if (realis !== 'negated') realis = modal === 'planned' && realis === 'hypothetical' ? realis : modal;
  }
  if (!group.negated) return realis;
  // 'did not refuse to meet', 'does not want to meet', 'could not meet'
  return realis === 'negated' ? 'hypothetical' : 'negated';
}

function realisOfGovernor(text: EventText, governor: number): Realis {
  // 'is to meet'
  if (isClass(text, governor, AUXILIARY)) return 'planned';
  return REALIS_GOVERNORS.get(normAt(text, governor)) ?? 'hypothetical';
}

function hasIf(text: EventText, from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) if (/^(?:if|unless)$/.test(normAt(text, index))) return true;
  return false;
}

/** 'If the two meet', 'whether they met', on the left in the same clause. */
function isConditional(text: EventText, from: number, limit: number): boolean {
  for (let index = from - 1; index >= Math.max(limit, from - CONDITION_REACH); index -= 1) {
    const norm = normAt(text, index);
    if (norm === 'if' || norm === 'whether' || norm === 'unless') return true;
    if (norm === ',' || (isClass(text, index, SUBORDINATOR) && norm !== 'that')) return false;
  }
  return false;
}

function realisOfNoun(text: EventText, frame: NounFrame): Realis {
  const { determiner, start, match, clause, light } = frame;
  const given = determiner === 'definite' || determiner === 'possessive';
  if (determiner === 'no') return 'negated';
  const fromModifiers = realisOfModifiers(text, start, match.first);
  const fromRight = realisOnRight(text, frame, given);
  if (fromRight !== null) return fromRight;
  let realis: Realis = fromModifiers ?? 'actual';
  if (light >= 0 && light < start) {
    const group = readVerbGroup(text, light, clause.start);
    const ofGroup = realisOfGroup(text, group, light, clause);
    // Who does not attend a meeting does not keep it from taking place.
    const ofLight =
      ofGroup === 'negated' && ATTENDING.test(normAt(text, light))
        ? group.modal === null
          ? 'actual'
          : 'planned'
        : ofGroup;
    const ofWord = realisOfLight(text, light, given);
    const combined = ofLight !== 'actual' ? ofLight : (ofWord ?? 'actual');
    if (combined !== 'actual') realis = combined;
    else if (isConditional(text, group.start, clause.start)) realis = 'hypothetical';
    return realis;
  }
  const governed = governorOfNoun(text, start, clause.start, given);
  if (governed !== null) return governed;
  if (realis === 'actual' && !given && isOccasionToCome(text, start, clause.start, determiner === 'indefinite'))
    return 'planned';
  if (realis === 'actual' && determiner === 'any') return 'hypothetical';
  return realis;
}

/** 'will set out her plans in a speech', 'will visit the city for talks': the noun is the occasion of what is to come. */
function isOccasionToCome(text: EventText, start: number, limit: number, isOne: boolean): boolean {
  if (!(isOne ? /^(?:in|at|during|for)$/ : /^for$/).test(normAt(text, start - 1))) return false;
  for (let index = start - 2; index >= Math.max(limit, start - CONDITION_REACH); index -= 1) {
    if (REALIS_MODALS.get(normAt(text, index)) === 'planned') return true;
    if (isClass(text, index, SUBORDINATOR)) return false;
  }
  return false;
}

const ATTENDING = /^(?:attend|attends|attended|attending|join|joined|address|addressed|testify|testified)$/;

/** 'called off talks', 'called for talks', 'called a meeting' */
function realisOfLight(text: EventText, light: number, given: boolean): Realis | undefined {
  const norm = normAt(text, light);
  // 'what they called their first meeting', 'I arranged their dinner'
  if (given && /^(?:called|calls|arranged)$/.test(norm) && normAt(text, light + 1) !== 'off') return undefined;
  if (!/^call(?:s|ed|ing)?$/.test(norm)) return REALIS_GOVERNORS.get(norm);
  const particle = normAt(text, light + 1);
  return particle === 'off' ? 'negated' : particle === 'for' ? 'hypothetical' : 'planned';
}

function realisOfModifiers(text: EventText, start: number, first: number): Realis | null {
  for (let index = start; index < first; index += 1) {
    if ((text.mentionAt[index] ?? -1) >= 0) continue;
    const realis = REALIS_MODIFIERS.get(normAt(text, index));
    if (realis !== undefined && normAt(text, index) !== 'any') return realis;
  }
  return null;
}

/** 'agreed to a meeting', 'called for talks', 'ruled out a visit'. */
function governorOfNoun(text: EventText, start: number, limit: number, given: boolean): Realis | null {
  for (let index = start - 1; index >= Math.max(limit, start - GOVERNOR_REACH); index -= 1) {
    const norm = normAt(text, index);
    if (isClass(text, index, PUNCTUATION | SUBORDINATOR)) return null;
    if ((text.mentionAt[index] ?? -1) >= 0 || isClass(text, index, POSSESSIVE)) return null;
    // 'rejected it in a ruling': the noun says where or when, it is not what the verb is about.
    if (/^(?:in|at|during|after|before|since|by|from|following|ahead|until|despite|over|about)$/.test(norm))
      return null;
    if (norm === 'out' && /^rul(?:e|ed|es|ing)$/.test(normAt(text, index - 1))) {
      return readVerbGroup(text, index - 1, limit).negated ? 'hypothetical' : 'negated';
    }
    if (norm === 'off' && /^call(?:ed|s|ing)?$/.test(normAt(text, index - 1))) return 'negated';
    const realis = REALIS_GOVERNORS.get(norm);
    if (realis !== undefined && realis !== 'actual') {
      // A definite event exists whatever is wanted of it, unless it is called off.
      if (given && !/^(?:cancel|scrap|avert|prevent|plan|schedul|arrang|propos|skip|refus)/.test(norm)) return null;
      const group = readVerbGroup(text, index, limit);
      if (group.negated) return realis === 'negated' ? 'hypothetical' : 'negated';
      return realis;
    }
    if (!isClass(text, index, PREPOSITION | TO | ADVERB) && start - index > 3) return null;
  }
  return null;
}

/** 'the meeting will take place', 'the visit was cancelled', 'no talks were held'. */
function realisOnRight(text: EventText, { match, after, clause }: NounFrame, given: boolean): Realis | null {
  const asideEnd = skipRelative(text, after, clause.to);
  if (asideEnd === after && normAt(text, after) === ',') {
    // 'planned meeting in Aurelen, cancelled by both'
    if (REALIS_AFTER_NOUN.get(normAt(text, after + 1)) === 'negated') return 'negated';
  }
  for (const from of new Set([match.last, after, asideEnd])) {
    let negated = false;
    let modal: Realis | null = null;
    let next = from;
    while (next < clause.to && next - from < 5 && isClass(text, next, AUXILIARY | ADVERB | NEGATION)) {
      const norm = normAt(text, next);
      if (isClass(text, next, NEGATION)) negated = !negated;
      modal ??= REALIS_MODALS.get(norm) ?? null;
      next += 1;
    }
    const norm = normAt(text, next);
    if (
      negated &&
      /^(?:take|taken|took|happen|happened|occur|occurred|held|materialise|materialize|materialised|materialized|go|come|reached|signed|planned|scheduled)$/.test(
        norm,
      )
    ) {
      return 'negated';
    }
    if (next === from) continue;
    const afterBe = REALIS_AFTER_NOUN.get(norm);
    if (afterBe !== undefined && !negated) return afterBe;
    if (norm === 'called' && normAt(text, next + 1) === 'off') return 'negated';
    if (modal === 'planned') return 'planned';
    if (modal === 'hypothetical' && (!given || /^(?:take|happen|be|go)$/.test(norm))) return 'hypothetical';
  }
  return null;
}

const LONGEST_ASIDE = 15;

/** ', which had been set for June 8,': the token after it; `from` where there is none. */
function skipRelative(text: EventText, from: number, limit: number): number {
  if (normAt(text, from) !== ',' || normAt(text, from + 1) !== 'which') return from;
  for (let index = from + 2; index < Math.min(limit, from + LONGEST_ASIDE); index += 1) {
    if (normAt(text, index) === ',') return index + 1;
  }
  return from;
}

/** A finite verb, or a noun that is itself what is denied: 'denied meeting him', 'denied any deal'. */
function isDenied(text: EventText, frame: VerbFrame | NounFrame, { content, cue }: Attribution): boolean {
  if (frame.kind === 'verb') return true;
  if (isClass(text, frame.start - 1, PREPOSITION)) return false;
  const cueEnd = Math.max(...cue.spans.map(([, end]) => end));
  const opening = text.tokens[frame.start]?.start ?? 0;
  const direct = content.spans.some(([start]) => start >= cueEnd && opening - start < 25);
  return direct && (frame.determiner === 'indefinite' || frame.determiner === 'any' || frame.determiner === 'none');
}

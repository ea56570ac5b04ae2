import type { Stance } from '../../core/analysis.ts';
import { compareText, dayRange } from '../../core/date.ts';
import { makeId } from '../../core/ids.ts';
import type { LinkedStatement } from '../../core/linked.ts';
import type { RecordConflict } from '../../core/record.ts';
import { foldText, wordsOf } from '../../core/words.ts';
import { stemWord } from '../../language/content-words.ts';
import { type LinkMemory, NO_MEMORY } from '../memory.ts';
import { speakerLabel } from '../speaker-label.ts';
import {
  mayBeOpposites,
  type Proposition,
  propositionMaker,
  type Weights,
  weighStems,
} from '../statements/propositions.ts';
import { isNegated } from '../wording.ts';
import { findBareDenials } from './bare-denials.ts';

const CLAIMS: ReadonlySet<Stance> = new Set<Stance>(['assert', 'accuse', 'confirm']);
/** Share of the weight of the denial's content words that a claim must have to be what is denied. */
export const DENIED_SHARE = 0.6;
/** The same where nothing is called untrue, but another says the opposite. */
const OPPOSITE_SHARE = 0.75;
const CLAIMED_SHARE = 0.5;
/** Share of the weight of those of the denial's words that are in no name. */
const DEED_SHARE = 0.5;
/** Share of the longer, and words, that two clauses of different stories have in common to be of one matter. */
const WHOLE_SHARE = 0.8;
const WHOLE_WORDS = 4;
const SHARED_WORDS = 2;
const OPPOSITE_WORDS = 3;
/** Share and words of the denial that a sentence nobody is named for must have to be what is denied. */
const TOLD_SHARE = 0.75;
const TOLD_WORDS = 3;
/** Claims shown against one denial. */
const CLAIM_LIMIT = 4;
/** Claims with a content word in common that a denial is compared with. */
const KEY_LIMIT = 60;

/**
 * Denials beside the statements that say what is denied: another speaker, most of the denial's content words, and
 * something that ties them (the denier or a third is what both are about, or one article or story tells both). Who says
 * in other words that it was not so denies it too. `narrated` is what articles tell in their own voice; it counts where
 * nobody is known to have said what is denied.
 */
export function findDenials(
  statements: readonly LinkedStatement[],
  narrated: readonly LinkedStatement[] = [],
  memory: LinkMemory = NO_MEMORY,
): RecordConflict[] {
  const first = statements.filter(({ statement }) => statement.variantsOf === null);
  const weights = weighStems(first);
  const makePropositions = propositionMaker(weights, memory);
  const propositions = first.flatMap((linked) => makePropositions(linked));
  const said = indexClaims(propositions);
  const told = indexClaims(narrated.flatMap((linked) => makePropositions(linked)));
  const claimsOf = new Map<LinkedStatement, LinkedStatement[]>();
  for (const denial of propositions) {
    if (claimsOf.has(denial.linked) || !isDenial(denial)) continue;
    let claims = findClaims(denial, said, weights);
    if (claims.length === 0 && denial.linked.statement.stance === 'deny') {
      claims = findClaims(denial, told, weights).filter((claim) => isTold(claim, denial, weights));
    }
    if (claims.length > 0) claimsOf.set(denial.linked, claims);
  }
  for (const { claim, denial } of findBareDenials(first)) {
    if (!claimsOf.has(denial)) claimsOf.set(denial, [claim]);
  }
  return [...claimsOf].map(([denial, claims]) => describeDenial(denial, claims.slice(0, CLAIM_LIMIT)));
}

/** Whether what an article tells in its own voice is what is denied, nearly whole, and not the denial itself. */
function isTold(claim: LinkedStatement, denial: Proposition, { weightOf }: Weights): boolean {
  const shared = denial.stems.filter((stem) => claim.stems.includes(stem));
  const [whole] = denial.linked.fact.evidence;
  const repeats =
    whole !== undefined && wordsOf(claim.statement.exact).join(' ').includes(wordsOf(whole.exact).join(' '));
  return !repeats && shared.length >= TOLD_WORDS && weightOf(shared) >= TOLD_SHARE * denial.weight;
}

/** Who says that somebody denies something does not claim it. */
const TELLS_OF_DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing))\b/i;

type ClaimIndex = ReadonlyMap<string, readonly Proposition[]>;

function indexClaims(propositions: readonly Proposition[]): ClaimIndex {
  const index = new Map<string, Proposition[]>();
  for (const proposition of propositions) {
    const { stance, realis } = proposition.linked.statement;
    if (!CLAIMS.has(stance) || realis !== 'actual' || !proposition.affirms || proposition.negated.length > 0) continue;
    if (TELLS_OF_DENIAL.test(proposition.linked.statement.exact)) continue;
    for (const stem of proposition.stems) {
      const known = index.get(stem);
      if (known) known.push(proposition);
      else index.set(stem, [proposition]);
    }
  }
  return index;
}

/** What is denied, the claim that has most of its words first. */
function findClaims(denial: Proposition, index: ClaimIndex, weights: Weights): LinkedStatement[] {
  const weighShared = sharedWeigher(denial, weights);
  const claims = [...new Set(rareStems(denial.stems, weights).flatMap((stem) => postingOf(index, stem)))]
    .map((claim) => ({ claim, ...weighShared(claim) }))
    // The least that is asked for, which most that have a word in common have not.
    .filter(({ shared, weight }) => shared >= SHARED_WORDS && weight >= DENIED_SHARE * denial.weight)
    .filter(({ claim, shared, weight }) => isDenied(claim, denial, weights, { shared, weight }))
    .filter(({ claim, shared, weight }) => mayAnswer(claim, denial) && isTied(claim, denial, shared, weight))
    .sort((a, b) => b.weight - a.weight || compareStatements(a.claim, b.claim))
    .map(({ claim }) => claim.linked);
  return [...new Set(claims)];
}

/** Counts and weighs the stems that a claim shares with `denial`, in the order in which the denial has them. */
function sharedWeigher(
  { stems }: Proposition,
  { weightOf }: Weights,
): (claim: Proposition) => { readonly shared: number; readonly weight: number } {
  const places = new Map(stems.map((stem, at) => [stem, at]));
  const weights = stems.map((stem) => weightOf([stem]));
  return (claim) => {
    const shared: number[] = [];
    for (const stem of claim.stems) {
      const place = places.get(stem);
      if (place !== undefined) shared.push(place);
    }
    shared.sort((a, b) => a - b);
    return { shared: shared.length, weight: shared.reduce((sum, place) => sum + (weights[place] ?? 0), 0) };
  };
}

function compareStatements({ linked: a }: Proposition, { linked: b }: Proposition): number {
  return compareText(a.published ?? '~', b.published ?? '~') || compareText(a.statement.id, b.statement.id);
}

/** Who denies something does not deny what he is said to have told beside it. */
function isDenial({ linked: { statement }, affirms, isModal, isAside }: Proposition): boolean {
  if (affirms || isAside || statement.realis === 'hypothetical' || isNobody(statement)) return false;
  return statement.stance === 'deny' || (CLAIMS.has(statement.stance) && statement.realis === 'actual' && !isModal);
}

/** A relative or impersonal pronoun that could not be resolved: what it is said of is not known to speak at all. */
function isNobody({ speaker, speakerText }: LinkedStatement['statement']): boolean {
  return speaker === null && /^(?:which|that|it|this|what)$/i.test(speakerText ?? '');
}

/** Whether the claim says what is denied: enough of its words, of both sides where it is only said to be otherwise. */
function isDenied(
  claim: Proposition,
  denial: Proposition,
  weights: Weights,
  { shared, weight }: { readonly shared: number; readonly weight: number },
): boolean {
  if (denial.linked.statement.stance === 'deny') {
    if (!mayBeOpposites(claim, denial)) return false;
    // Who denies something of himself answers a claim about himself.
    if (isOfOwn(denial) && !isAbout(claim.linked, denial.linked)) return false;
    if (claim.isModal && !denial.isModal && !PLANS.test(denial.linked.statement.exact)) return false;
    return shared >= SHARED_WORDS && weight >= DENIED_SHARE * denial.weight && sharesDeed(claim, denial, weights);
  }
  const least = OPPOSITE_SHARE * Math.min(claim.weight, denial.weight);
  const isWhole =
    weight >= DENIED_SHARE * denial.weight &&
    weight >= CLAIMED_SHARE * (claim.weight - weightOfDenier(claim, denial, weights));
  if (shared < OPPOSITE_WORDS || weight < least || !isWhole || !mayBeOpposites(claim, denial)) return false;
  // A negation that stands before the words taken for the content may belong to them.
  const isPlain = !isNegated(claim.linked.fact.sentence.exact);
  return isPlain && !claim.isModal && sharesDeed(claim, denial, weights);
}

/** What the claim has of the name of who speaks of himself as `he` in the denial. */
function weightOfDenier({ stems }: Proposition, { subject, linked }: Proposition, { weightOf }: Weights): number {
  if (subject === null) return 0;
  const name = wordsOf(linked.speakerName ?? '').map(stemWord);
  return weightOf(stems.filter((stem) => name.includes(stem)));
}

/** Whether the claim has, besides names, most of what the denial says was not done. */
function sharesDeed({ stems }: Proposition, denial: Proposition, { weightOf }: Weights): boolean {
  const inNames = new Set(denial.names.flatMap((name) => name.split(' ')));
  const deed = denial.stems.filter((stem) => !inNames.has(stem));
  return weightOf(deed.filter((stem) => stems.includes(stem))) >= DEED_SHARE * weightOf(deed);
}

/** Words by which a denial of plans has what was said to come. */
const PLANS = /\b(?:plan|intend|intention|propos|consider|about to|going to|ready to|threat)/i;
/** A denial that opens with the denier himself: `denied that he had`, `denies his forces`, `denied any role`. */
const OWN = /^(?:that )?(?:he|she|it|they|we|i|his|her|its|their|our|my|any|having|being|\w+ing)\b/i;

function isOfOwn({ linked }: Proposition): boolean {
  return OWN.test(linked.statement.exact.replace(/^["“‘']/, ''));
}

/** Whether the claim, or the sentence it stands in, is about who denies it; unnamed deniers are anybody. */
function isAbout({ statement, fact, article }: LinkedStatement, denial: LinkedStatement): boolean {
  const { speaker } = denial.statement;
  if (speaker === null || article === denial.article || statement.about.includes(speaker)) return true;
  const surname =
    foldText(denial.speakerName ?? '')
      .split(' ')
      .at(-1) ?? '';
  return surname !== '' && wordsOf(fact.sentence.exact).includes(surname);
}

/**
 * The rarest stems, of which a claim must have one: without all of them it cannot reach the share that is asked for
 * (prefix filtering, Chaudhuri, Ganti and Kaushik 2006).
 */
function rareStems(stems: readonly string[], { weightOf }: Weights): string[] {
  const ordered = stems
    .map((stem) => ({ stem, weight: weightOf([stem]) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.stem, b.stem));
  const enough = (1 - DENIED_SHARE) * weightOf(stems);
  const rare: string[] = [];
  let left = 0;
  for (const { stem, weight } of ordered) {
    rare.push(stem);
    left += weight;
    if (left > enough) break;
  }
  return rare;
}

/** Claims with the stem; none for one so common that it ties nothing. */
function postingOf(index: ClaimIndex, stem: string): readonly Proposition[] {
  const claims = index.get(stem) ?? [];
  return claims.length <= KEY_LIMIT ? claims : [];
}

/**
 * Whether the one can deny the other: not of one speaker, not one within the other, and not denied before it is said. Who
 * says that it never was so is contradicted by what comes out later, too.
 */
function mayAnswer({ linked: claim }: Proposition, { linked: denial }: Proposition): boolean {
  const [said, denied] = [claim.statement, denial.statement];
  if (said.speaker !== null && said.speaker === denied.speaker) return false;
  if (said.id === denied.parent || denied.id === said.parent || overlaps(claim, denial)) return false;
  if (denied.stance !== 'deny' && NEVER.test(denied.exact)) return true;
  const [from, to] = [dayRange(said.date), dayRange(denied.date)];
  return !(from && to && to.last < from.first);
}

const NEVER = /\b(?:never|not once|at no (?:time|point))\b/i;

/** Whether they are of one matter: one article or story, people whom both are about, or nearly the same words. */
function isTied(claim: Proposition, denial: Proposition, shared: number, weight: number): boolean {
  const [said, denied] = [claim.linked, denial.linked];
  const isWhole = shared >= WHOLE_WORDS && weight >= WHOLE_SHARE * Math.max(claim.weight, denial.weight);
  return (
    said.article === denied.article ||
    (said.story !== null && said.story === denied.story) ||
    (denied.statement.speaker !== null && said.statement.about.includes(denied.statement.speaker)) ||
    said.statement.about.filter((id) => denied.statement.about.includes(id)).length >= 2 ||
    (isWhole && claim.names.some((name) => denial.names.includes(name)))
  );
}

/** Whether the one stands inside the other: then the article reports it as said, and nobody contradicts. */
function overlaps(a: LinkedStatement, b: LinkedStatement): boolean {
  const [left, right] = [a.fact.evidence[0], b.fact.evidence[0]];
  return a.article === b.article && !!left && !!right && left.start < right.end && right.start < left.end;
}

function describeDenial(denial: LinkedStatement, claims: readonly LinkedStatement[]): RecordConflict {
  return {
    id: makeId('c', 'denial', denial.statement.id, ...claims.map(({ statement }) => statement.id)),
    kind: 'denial',
    relation: 'differ',
    sides: [
      {
        claim: `Said by ${[...new Set(claims.map(speakerLabel))].join(', ')}`,
        evidence: claims.flatMap(({ statement }) => statement.evidence.slice(0, 1)),
      },
      { claim: `Denied by ${speakerLabel(denial)}`, evidence: denial.statement.evidence.slice(0, 1) },
    ],
  };
}

import type { Stance } from '../../core/analysis.ts';
import { compareText, dayRange } from '../../core/date.ts';
import { makeId } from '../../core/ids.ts';
import type { LinkedEntities, LinkedStatement, LinkedStories } from '../../core/linked.ts';
import type { RecordConflict } from '../../core/record.ts';
import { isNegated } from '../wording.ts';

const CLAIMS: ReadonlySet<Stance> = new Set<Stance>(['assert', 'accuse', 'confirm']);
/** Share of the weight of the denial's content words that a claim must have to be what is denied. */
export const DENIED_SHARE = 0.6;
const SHARED_WORDS = 2;
/** Claims shown against one denial. */
const CLAIM_LIMIT = 4;
/** Claims with a content word in common that a denial is compared with. */
const KEY_LIMIT = 60;

/**
 * Denials beside the statements that say what is denied: another speaker, most of the denial's content words, and
 * something that ties them (the denier or a third is what both are about, or one article or story tells both).
 */
export function findDenials(
  statements: readonly LinkedStatement[],
  people: LinkedEntities,
  stories: LinkedStories,
): RecordConflict[] {
  const first = statements.filter(({ statement }) => statement.variantsOf === null);
  const counts = new Map<string, number>();
  for (const { stems } of first) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weigh = (stems: readonly string[]): number =>
    stems.reduce((sum, stem) => sum + Math.log(1 + first.length / (counts.get(stem) ?? 1)), 0);
  const index = new Map<string, LinkedStatement[]>();
  for (const linked of first) {
    if (!CLAIMS.has(linked.statement.stance) || isNegated(linked.statement.exact)) continue;
    for (const stem of linked.stems) {
      const known = index.get(stem);
      if (known) known.push(linked);
      else index.set(stem, [linked]);
    }
  }
  const names = new Map(people.entities.map(({ id, name }) => [id, name]));
  const order = new Map(first.map((linked, at) => [linked, at]));
  return first.flatMap((denial) => {
    if (denial.statement.stance !== 'deny' || denial.statement.realis === 'hypothetical') return [];
    if (isNegated(denial.statement.exact)) return [];
    const { stems } = denial;
    const least = DENIED_SHARE * weigh(stems);
    const claims = [...new Set(rareStems(stems, weigh).flatMap((stem) => postingOf(index, stem)))]
      .map((claim) => ({ claim, shared: stems.filter((stem) => claim.stems.includes(stem)) }))
      .filter(({ shared }) => shared.length >= SHARED_WORDS)
      .map(({ claim, shared }) => ({ claim, weight: weigh(shared) }))
      .filter(({ claim, weight }) => weight >= least && isTied(claim, denial, stories))
      .sort((a, b) => b.weight - a.weight || (order.get(a.claim) ?? 0) - (order.get(b.claim) ?? 0))
      .map(({ claim }) => claim);
    return claims.length > 0 ? [describeDenial(denial, claims.slice(0, CLAIM_LIMIT), names)] : [];
  });
}

/**
 * The rarest stems, of which a claim must have one: without all of them it cannot reach the share that is asked for
 * (prefix filtering, Chaudhuri, Ganti and Kaushik 2006).
 */
function rareStems(stems: readonly string[], weigh: (stems: readonly string[]) => number): string[] {
  const ordered = stems
    .map((stem) => ({ stem, weight: weigh([stem]) }))
    .sort((a, b) => b.weight - a.weight || compareText(a.stem, b.stem));
  const enough = (1 - DENIED_SHARE) * weigh(stems);
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
function postingOf(index: ReadonlyMap<string, readonly LinkedStatement[]>, stem: string): readonly LinkedStatement[] {
  const claims = index.get(stem) ?? [];
  return claims.length <= KEY_LIMIT ? claims : [];
}

function isTied(claim: LinkedStatement, denial: LinkedStatement, { byArticle }: LinkedStories): boolean {
  const [said, denied] = [claim.statement, denial.statement];
  if (said.speaker !== null && said.speaker === denied.speaker) return false;
  if (said.id === denied.parent || denied.id === said.parent || overlaps(claim, denial)) return false;
  const [from, to] = [dayRange(said.date), dayRange(denied.date)];
  if (from && to && to.last < from.first) return false;
  const story = byArticle.get(claim.article);
  return (
    claim.article === denial.article ||
    (story !== undefined && story === byArticle.get(denial.article)) ||
    (denied.speaker !== null && said.about.includes(denied.speaker)) ||
    said.about.filter((id) => denied.about.includes(id)).length >= 2
  );
}

/** Whether the one stands inside the other: then the article reports it as said, and nobody contradicts. */
function overlaps(a: LinkedStatement, b: LinkedStatement): boolean {
  const [left, right] = [a.fact.evidence[0], b.fact.evidence[0]];
  return a.article === b.article && !!left && !!right && left.start < right.end && right.start < left.end;
}

function describeDenial(
  denial: LinkedStatement,
  claims: readonly LinkedStatement[],
  names: ReadonlyMap<string, string>,
): RecordConflict {
  const speakers = [...new Set(claims.map((claim) => speakerName(claim, names)))];
  return {
    id: makeId('c', 'denial', denial.statement.id, ...claims.map(({ statement }) => statement.id)),
    kind: 'denial',
    sides: [
      {
        claim: `Said by ${speakers.join(', ')}`,
        evidence: claims.flatMap(({ statement }) => statement.evidence.slice(0, 1)),
      },
      { claim: `Denied by ${speakerName(denial, names)}`, evidence: denial.statement.evidence.slice(0, 1) },
    ],
  };
}

function speakerName({ statement }: LinkedStatement, names: ReadonlyMap<string, string>): string {
  return names.get(statement.speaker ?? '') ?? statement.speakerText ?? 'an unnamed source';
}

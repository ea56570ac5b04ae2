import type { Stance } from '../../core/analysis.ts';
import type { LinkedStatement } from '../../core/linked.ts';
import { contentStems, stemWord } from '../../language/content-words.ts';

/** Nouns that point at what was said and do not repeat it. */
const POINTING: ReadonlySet<string> = new Set(
  'claim allegation accusation charge assertion report suggestion rumour rumor wrongdoing lie untrue false true fabrication nonsense baseless untruth story'
    .split(' ')
    .map(stemWord),
);
const CLAIMS: ReadonlySet<Stance> = new Set<Stance>(['assert', 'accuse']);
/** Letters between an accusation, or any other claim, and the denial that points at it. */
const REACH = 400;
const CLOSE = 40;

/**
 * Denials that do not repeat what they deny (`denied the accusation`, `said that was a lie`), each with the statement
 * right before it in the article: an accusation, or a claim that stands in the sentence before, by another who is known
 * to be another. `statements` are in order of publication, article and text.
 */
export function findBareDenials(
  statements: readonly LinkedStatement[],
): { readonly claim: LinkedStatement; readonly denial: LinkedStatement }[] {
  return statements.flatMap((denial, at) => {
    const { stance, realis, exact, variantsOf } = denial.statement;
    if (stance !== 'deny' || realis !== 'actual' || variantsOf !== null || !pointsBack(exact)) return [];
    const claim = statements[at - 1];
    return claim && isDeniedBy(claim, denial) ? [{ claim, denial }] : [];
  });
}

function pointsBack(exact: string): boolean {
  return contentStems(exact).every((stem) => POINTING.has(stem));
}

function isDeniedBy(claim: LinkedStatement, denial: LinkedStatement): boolean {
  const [said, denied] = [claim.statement, denial.statement];
  if (claim.article !== denial.article || !CLAIMS.has(said.stance) || said.realis !== 'actual') return false;
  if (said.speaker === null || denied.speaker === null || said.speaker === denied.speaker) return false;
  const [from, to] = [claim.fact.evidence[0], denial.fact.evidence[0]];
  if (!from || !to || to.start < from.end) return false;
  return to.start - from.end <= (said.stance === 'accuse' ? REACH : CLOSE);
}

import type { Attribution } from '../../core/analysis.ts';
import { DEFINITE, POSSESSIVE } from '../../language/en/event-word-classes.ts';
import type { Subject } from './clauses.ts';
import type { Complement } from './complements.ts';
import { type EventText, isClass, normAt } from './event-text.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isPairOfPeople, isPairOfPlaces, OFFICES } from './pair-words.ts';
import { lastPair, type Pair, type PairKind } from './pairs.ts';
import { isPersonPronoun, resolvePronoun } from './pronouns.ts';
import { pairOfOffice, personOfRole } from './roles.ts';

/** Mentions that take part, by their first token, and pairs that words stand for. */
export interface Found extends ArgumentContext {
  readonly text: EventText;
  readonly mentions: Set<number>;
  readonly entities: Set<string>;
}

/** What is known besides the frame. */
export interface ArgumentContext {
  /** Index of the sentence. */
  readonly sentence: number;
  /** The attribution whose content holds the trigger. */
  readonly innermost: Attribution | null;
  /** The two people who took part in the last event told of shortly before. */
  readonly told: Pair | null;
  /** The only two people that events of two are told of before; `null` when there are none or others. */
  readonly only: Pair | null;
}

/** What stands for somebody named elsewhere: 'he', 'we', 'the two leaders', 'the presidents of Orsania and Veshtia'. */
export function addStandIns(
  found: Found,
  { phrases, pronoun, pair, office, words }: Subject,
  isTwoSided: boolean,
): void {
  const { text } = found;
  if (pronoun >= 0 && normAt(text, pronoun) === 'we') addSpeakersSide(found, isTwoSided);
  else if (pronoun >= 0) addPronoun(found, pronoun);
  if (pair) addPair(found, pair, normAt(text, words[1] - 1), words[0]);
  if (office !== null) replaceByOffice(found, office, phrases);
  const isUnnamed = phrases.length === 0 && pronoun < 0 && !pair && words[1] > words[0];
  if (isUnnamed) addByRole(found, words[0], words[1]);
}

/** The two who hold an office take the place of the countries they hold it in. */
function replaceByOffice(found: Found, office: string, phrases: readonly NounPhrase[]): void {
  const pair = phrases.length === 2 ? pairOfOffice(found.text.roles, office) : null;
  if (!pair) return;
  for (const { mention } of phrases) found.mentions.delete(mention);
  for (const entity of pair) found.entities.add(entity);
}

/** 'We have never met', said by one of the two who are told of; who speaks for somebody else is not one of them. */
function addSpeakersSide({ entities, told, only, innermost }: Found, isTwoSided: boolean): void {
  const speaker = innermost?.quotation === 'indirect' ? null : (innermost?.source.entity ?? null);
  const pair = told ?? only;
  if (speaker === null || !isTwoSided || pair?.includes(speaker) !== true) return;
  for (const entity of pair) entities.add(entity);
}

/** 'he', 'her', 'my': the person it stands for, where one alone fits. */
export function addPronoun(found: Found, pronoun: number): void {
  const { text, sentence, innermost } = found;
  const entity = resolvePronoun(text, pronoun, sentence, innermost, takenBy(found));
  if (entity !== null) found.entities.add(entity);
}

/** Those who already have a part: an object 'her' is not the subject. */
function takenBy({ text, mentions, entities }: Found): ReadonlySet<string> {
  const taken = new Set(entities);
  for (const mention of mentions) taken.add(text.mentions[mention]?.entity ?? '');
  return taken;
}

/** The two that words such as 'they' and 'the two leaders' stand for. */
export function addPair(found: Found, kind: PairKind, head: string, before: number): void {
  const { text, sentence, told, only, entities } = found;
  const last = kind === 'places' ? null : only;
  for (const entity of lastPair(text, { kind, head, sentence, before }, told) ?? last ?? []) entities.add(entity);
}

/** 'between the presidents of Orsania and Veshtia': whether the two who hold the office are known. */
export function addOffice({ text, entities }: Found, { end }: NounPhrase, next: Complement | undefined): boolean {
  const head = normAt(text, end - 1);
  if (next?.preposition !== 'of' || next.at !== end || next.phrases.length !== 2 || !OFFICES.test(head)) return false;
  const pair = pairOfOffice(text.roles, head);
  for (const entity of pair ?? []) entities.add(entity);
  return pair !== null;
}

/** 'between the two leaders', 'with her', 'with his Veshtian counterpart'. */
export function addUnnamed(found: Found, { start, end }: NounPhrase): void {
  const { text } = found;
  const norms: string[] = [];
  for (let index = start; index < end; index += 1) norms.push(normAt(text, index));
  const head = norms.at(-1) ?? '';
  if (norms.length === 1 && isPersonPronoun(text, start)) addPronoun(found, start);
  else if (isPairOfPeople(norms)) addPair(found, OFFICES.test(head) ? 'leaders' : 'people', head, start);
  else if (isPairOfPlaces(norms)) addPair(found, 'places', head, start);
  else addByRole(found, start, end);
}

/** 'the Orsanian president', where one person alone is said to be that. */
function addByRole({ text, entities }: Found, start: number, end: number): void {
  const words: string[] = [];
  let isDefinite = false;
  for (let index = start; index < end; index += 1) {
    const norm = normAt(text, index);
    if (isClass(text, index, DEFINITE | POSSESSIVE)) isDefinite = true;
    else if (norm !== 'counterpart' && norm !== 'new') words.push(norm);
  }
  const person = isDefinite && words.length > 0 ? personOfRole(text.roles, words) : null;
  if (person !== null) entities.add(person);
}

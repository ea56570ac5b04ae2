import type { Token } from '../../core/analysis.ts';
import { FEMALE, MALE, PARTICLES, RANKS, ROLES, SUFFIXES } from './name-lexicon.ts';
import type { TypedName } from './type-names.ts';
import { isInitials } from './word-shape.ts';

const MALE_ADDRESS = /^(?:mr|sir|lord)$/;
const FEMALE_ADDRESS = /^(?:mrs|ms|miss|lady|dame|baroness)$/;

/** People of one surname that are told apart; keeps the time linear. */
const MOST_BEARERS = 40;

interface PersonName {
  /** Given names and initials, lower case, without full stops. */
  readonly given: readonly string[];
  /** With its particles; lower case. */
  readonly surname: string;
  readonly suffix: string;
}

interface Person {
  /** Number of the group. */
  readonly group: number;
  readonly surname: string;
  readonly suffix: string;
  given: readonly string[];
  /** Indexes of mentions by full name (the last so far, the first) and of the last by surname alone; -1 where none. */
  lastFull: number;
  readonly firstFull: number;
  lastBare: number;
  /** Words before the full name, and of a person without one the office or form of address. */
  readonly titles: Set<string>;
}

/**
 * One number for each of `names` (people only, in text order): the same number for the same person.
 *
 * Full names are one person where surname, suffix (Jr., III) and given names agree; an initial agrees with a name, a
 * missing middle name with any. A surname alone goes to the only bearer in the article, wherever the full name stands.
 * With several bearers it goes to the one whose title or gender the word before fits, if that is one; else to the one the
 * article has already called by the bare surname; else to the bearer last named in full; else to the first one named
 * later. A given name alone goes to its only bearer.
 */
export function groupPeople(
  tokens: readonly Token[],
  names: readonly TypedName[],
  addresses: readonly string[],
): number[] {
  const parsed = names.map(({ first, last }) => parsePersonName(tokens.slice(first, last)));
  const people: Person[] = [];
  const groups = new Array<number>(names.length).fill(-1);
  const bySurname = new Map<string, Person[]>();
  const byWords = new Map<string, Person>();
  parsed.forEach((name, index) => {
    if (name.given.length === 0) return;
    const bearers = bySurname.get(name.surname) ?? [];
    const words = `${name.given.join(' ')} ${name.surname} ${name.suffix}`;
    const same = bearers.filter((person) => samePerson(person, name));
    let person =
      byWords.get(words) ?? (same.length === 1 || (same.length > 1 && name.given.length === 1) ? same[0] : undefined);
    if (!person) {
      person = { ...newPerson(people.length, name), firstFull: index, titles: new Set() };
      people.push(person);
      byWords.set(words, person);
      if (bearers.length < MOST_BEARERS) bearers.push(person);
      bySurname.set(name.surname, bearers);
    } else if (name.given.join('').length > person.given.join('').length) person.given = name.given;
    person.titles.add(addresses[index] ?? '');
    groups[index] = person.group;
  });
  addUnnamed(parsed, addresses, people, bySurname);
  addShortSurnames(people, bySurname);
  const byGiven = new Map<string, Person[]>();
  for (const person of people) {
    const given = person.given[0];
    if (given === undefined || given.length < 2) continue;
    const bearers = byGiven.get(given) ?? [];
    bearers.push(person);
    byGiven.set(given, bearers);
  }
  let count = people.length;
  const alone = new Map<string, number>();
  parsed.forEach((name, index) => {
    if (name.given.length > 0) {
      const person = people[groups[index] ?? -1];
      if (person) person.lastFull = index;
      return;
    }
    const bearers = bySurname.get(name.surname) ?? [];
    const person =
      chooseBearer(bearers, addresses[index] ?? '') ??
      onlyOne(bearers.length === 0 ? byGiven.get(name.surname) : undefined);
    if (person) {
      person.lastBare = index;
      groups[index] = person.group;
      return;
    }
    let group = alone.get(name.surname);
    if (group === undefined) {
      group = count++;
      alone.set(name.surname, group);
    }
    groups[index] = group;
  });
  return groups;
}

function newPerson(group: number, name: PersonName): Omit<Person, 'titles' | 'firstFull'> {
  return { group, surname: name.surname, suffix: name.suffix, given: name.given, lastFull: -1, lastBare: -1 };
}

/**
 * People the article never names in full, though it names a relation: `President Harrow` before `Jane Harrow`, who is
 * nowhere called president, and `Mr. Harrow` beside `Jane Harrow`. Only where the one bearer in full is a woman or a
 * Jr., or the form of address does not fit; else an office with a surname is taken for the bearer named in full later.
 */
function addUnnamed(
  parsed: readonly PersonName[],
  addresses: readonly string[],
  people: Person[],
  bySurname: ReadonlyMap<string, Person[]>,
): void {
  parsed.forEach((name, index) => {
    const bearers = name.given.length === 0 ? bySurname.get(name.surname) : undefined;
    const bearer = onlyOne(bearers);
    const address = addresses[index] ?? '';
    if (!bearers || !bearer || bearer.given.length === 0) return;
    const given = bearer.given[0] ?? '';
    const woman = FEMALE.has(given) && !MALE.has(given);
    const man = MALE.has(given) && !FEMALE.has(given);
    const office = (ROLES.has(address) || RANKS.has(address)) && !bearer.titles.has(address);
    const misfit = (woman && MALE_ADDRESS.test(address)) || (man && FEMALE_ADDRESS.test(address));
    if (!misfit && !(office && index < bearer.firstFull && (woman || bearer.suffix === 'jr'))) return;
    const person: Person = {
      ...newPerson(people.length, { ...name, suffix: '' }),
      firstFull: -1,
      titles: new Set([address]),
      lastBare: 0,
    };
    people.push(person);
    bearers.push(person);
  });
}

/** `Harrani` for `al-Harrani`. */
function addShortSurnames(people: readonly Person[], bySurname: Map<string, Person[]>): void {
  for (const person of people) {
    const short = person.surname.replace(/^(?:al|el|bin|ibn|van|von|de|der|den|du|la|le|da|dos|di)[- ]/, '');
    if (short === person.surname) continue;
    const bearers = bySurname.get(short) ?? [];
    bearers.push(person);
    bySurname.set(short, bearers);
  }
}

function onlyOne<T>(list: readonly T[] | undefined): T | undefined {
  return list?.length === 1 ? list[0] : undefined;
}

function chooseBearer(bearers: readonly Person[], address: string): Person | undefined {
  if (bearers.length <= 1) return bearers[0];
  const titled = address === '' ? [] : bearers.filter(({ titles }) => titles.has(address));
  const male = MALE_ADDRESS.test(address);
  const list = titled.length > 0 ? titled : male || FEMALE_ADDRESS.test(address) ? byGender(bearers, male) : bearers;
  const only = onlyOne(list);
  if (only) return only;
  let bare: Person | undefined;
  let full: Person | undefined;
  for (const person of list) {
    if (person.lastBare > (bare?.lastBare ?? -1)) bare = person;
    if (person.lastFull > (full?.lastFull ?? -1)) full = person;
  }
  return bare ?? full ?? list[0];
}

/** The bearers that can be of the gender; all where none can. */
function byGender(bearers: readonly Person[], male: boolean): readonly Person[] {
  const fitting = bearers.filter(({ given }) => {
    const name = given[0];
    if (name === undefined) return true;
    const isMale = MALE.has(name);
    const isFemale = FEMALE.has(name);
    return isMale === isFemale || isMale === male;
  });
  return fitting.length > 0 ? fitting : bearers;
}

function samePerson(person: Person, name: PersonName): boolean {
  if (person.suffix !== name.suffix) return false;
  if (name.given.length < person.given.length && isTail(person.given, name.given)) return true;
  const [a = '', ...restA] = person.given;
  const [b = '', ...restB] = name.given;
  if (!agree(a, b)) return false;
  const middleA = restA[0];
  const middleB = restB[0];
  return middleA === undefined || middleB === undefined || agree(middleA, middleB);
}

/** `Suu Harrow` for `Aung San Suu Harrow`. */
function isTail(given: readonly string[], part: readonly string[]): boolean {
  const offset = given.length - part.length;
  return part.every((word, index) => word.length > 1 && given[offset + index] === word);
}

function agree(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Splits the tokens of a name without titles. A single word is a surname. */
export function parsePersonName(words: readonly Token[]): PersonName {
  let end = words.length;
  let suffix = '';
  const tail = words[end - 1]?.norm.replace(/\.$/, '') ?? '';
  if (end > 1 && SUFFIXES.has(tail)) {
    suffix = tail;
    end -= 1;
    if (words[end - 1]?.text === ',') end -= 1;
  }
  let start = end - 1;
  while (start > 1 && PARTICLES.has(words[start - 1]?.norm ?? '')) start -= 1;
  const surname = words
    .slice(Math.max(0, start), end)
    .map(({ norm }) => norm)
    .join(' ');
  const given = words
    .slice(0, Math.max(0, start))
    .flatMap(({ norm, text }) => (isInitials(text) ? norm.split('.').filter((letter) => letter !== '') : [norm]));
  return { given, surname, suffix };
}

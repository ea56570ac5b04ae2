import { ACTIONS, type Action } from '../build/corrections/make-correction.ts';
import type { ReviewTask } from '../build/corrections/review-work.ts';

/** What a form or a program sends to have a correction made, or taken back. */
export interface ReviewRequest {
  readonly task: ReviewTask;
  /** The query of the page that the answer leads back to. */
  readonly back: string;
  readonly csrf: string;
}

/** Longest of one field; a date, a name or an id. */
const LONGEST = 1000;
const MOST_ARTICLES = 1000;

/** Reads the fields of a request; what is wrong with them as text. */
export function readReviewRequest(fields: ReadonlyMap<string, readonly string[]>): ReviewRequest | string {
  const one = (name: string): string => fields.get(name)?.[0]?.trim() ?? '';
  if ([...fields.values()].flat().some((value) => value.length > LONGEST)) return 'A field is too long.';
  const [act, target, to, why] = ['do', 'target', 'to', 'why'].map(one) as [string, string, string, string];
  const articles = fields.get('article') ?? [];
  if (articles.length > MOST_ARTICLES) return `Give ${MOST_ARTICLES} articles at most.`;
  const rest = { back: one('back'), csrf: one('csrf') };
  if (target === '') return 'Say in "target" what is to be corrected.';
  if (act === 'undo') {
    const number = Number(target);
    if (!/^\d{1,9}$/.test(target) || number < 1) return 'Give the number of a correction in "target".';
    return { ...rest, task: { kind: 'undo', number } };
  }
  const action = act === 'nobody' ? 'reattribute' : act;
  if (!isAction(action)) return `"do" must be one of ${[...Object.keys(ACTIONS), 'nobody', 'undo'].join(', ')}.`;
  const needsWord = action !== 'reject' && !(action === 'split' && articles.length > 0);
  if (needsWord && to === '' && act !== 'nobody') return MISSING[action];
  const words = act === 'nobody' ? [target, 'none'] : needsWord ? [target, to] : [target];
  const request = { action, words, articles: action === 'split' ? articles : [], note: why === '' ? {} : { why } };
  return { ...rest, task: { kind: 'add', request } };
}

const MISSING: Readonly<Record<Action, string>> = {
  merge: 'Say which other name is meant.',
  split: 'Say from which name, or in which articles, it is to be kept apart.',
  rename: 'Write the name as it should be.',
  reattribute: 'Write the name of the speaker.',
  reject: '',
  date: 'Write a date such as 2016-11-08, 2016-11 or 2016-11-08/2016-11-14.',
};

function isAction(act: string): act is Action {
  return Object.hasOwn(ACTIONS, act);
}

/** The fields of a JSON body: strings, and lists of strings; `null` where it is anything else. */
export function fieldsOfJson(body: unknown): ReadonlyMap<string, readonly string[]> | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const fields = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(body)) {
    const values = Array.isArray(value) ? value : [value];
    if (!values.every((each) => typeof each === 'string' || typeof each === 'number')) return null;
    fields.set(name, values.map(String));
  }
  return fields;
}

/** The fields of a form as a browser sends it without files. */
export function fieldsOfForm(body: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(body)) {
    const known = fields.get(name);
    if (known) known.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

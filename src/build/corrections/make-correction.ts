import type { Correction } from '../../core/correction.ts';
import { dayRange } from '../../core/date.ts';
import { foldText } from '../../core/words.ts';
import { CorrectionError } from '../../corrections/correction-error.ts';
import { type Choice, chooseArticle, chooseName, chooseTarget, selectName } from './choose-target.ts';

/** What can be corrected, with the words that each needs. */
export const ACTIONS = {
  merge: 'NAME NAME',
  split: 'NAME --article ARTICLE..., or NAME NAME',
  rename: 'NAME NEW-NAME',
  reattribute: 'STATEMENT-ID NAME, or none',
  reject: 'STATEMENT-OR-EVENT-ID',
  date: 'STATEMENT-EVENT-OR-ARTICLE-ID DATE',
} as const;
export type Action = keyof typeof ACTIONS;

/** The correction that the user's words mean. Throws a CorrectionError that says what is missing or unclear. */
export function makeCorrection(
  choice: Choice,
  action: Action,
  words: readonly string[],
  articles: readonly string[],
): Correction {
  const [first, second] = words;
  const isSplitByArticle = action === 'split' && articles.length > 0;
  const needed = action === 'reject' || isSplitByArticle ? 1 : 2;
  if (words.length !== needed || first === undefined || (articles.length > 0 && !isSplitByArticle)) {
    throw new CorrectionError(`Write: onrecord correct ${action} ${ACTIONS[action]}`);
  }
  const name = (words: string) => selectName(choice, chooseName(choice, words));
  switch (action) {
    case 'merge': {
      const [one, other] = [chooseName(choice, first), chooseName(choice, second ?? '')];
      if (one.id === other.id) throw new CorrectionError(`${one.name} is one in the record already.`);
      if (one.kind !== other.kind && (one.kind === 'place' || other.kind === 'place')) {
        throw new CorrectionError(
          `${one.name} is a ${one.kind} and ${other.name} a ${other.kind}: they cannot be one.`,
        );
      }
      return { do: 'merge', names: [selectName(choice, one), selectName(choice, other)] };
    }
    case 'split':
      if (!isSplitByArticle) return keepApart(choice, first, second ?? '');
      return { do: 'split', name: name(first), articles: articles.map((each) => chooseArticle(choice, each)) };
    case 'rename':
      return { do: 'rename', name: name(first), to: (second ?? '').trim() };
    case 'reattribute': {
      const target = chooseTarget(choice, first, false);
      if (target.kind !== 'statement') throw new CorrectionError(`${first} is an event; a statement has a speaker.`);
      return { do: 'reattribute', target, to: second === 'none' ? null : name(second ?? '') };
    }
    case 'reject': {
      const target = chooseTarget(choice, first, false);
      if (target.kind === 'article') throw new CorrectionError('An article cannot be rejected; build without it.');
      return { do: 'reject', target };
    }
    case 'date': {
      const date = second ?? '';
      if (!dayRange(date))
        throw new CorrectionError('Write a date such as 2016-11-08, 2016-11 or 2016-11-08/2016-11-14.');
      return { do: 'date', target: chooseTarget(choice, first, true), date };
    }
    default:
      action satisfies never;
      throw new CorrectionError(`${action} is no correction.`);
  }
}

/** Two names as articles write them, which need not be two entities: a rule may have made one of them. */
function keepApart(choice: Choice, first: string, second: string): Correction {
  const names = [first, second].map((words) => {
    const entity = chooseName(choice, words);
    const written = [entity.name, ...entity.aliases].find((name) => foldText(name) === foldText(words));
    return { name: written ?? entity.name, kind: entity.kind };
  });
  const [one, other] = names;
  if (!one || !other || foldText(one.name) === foldText(other.name)) {
    throw new CorrectionError(
      `${first} and ${second} are one name. Say in which articles it is somebody else: --article.`,
    );
  }
  return { do: 'keep-apart', names: [one, other] };
}

import type { Correction, FactCorrection } from '../core/correction.ts';

/** Characters of a quotation that are shown. */
const SHOWN = 60;

/** A correction in a few words, for lists and messages. */
export function describeCorrection(correction: Correction): string {
  switch (correction.do) {
    case 'merge':
      return `merge "${correction.names[0].name}" and "${correction.names[1].name}"`;
    case 'keep-apart':
      return `keep apart "${correction.names[0].name}" and "${correction.names[1].name}"`;
    case 'split':
      return `split "${correction.name.name}" in ${correction.articles.map(({ uri, id }) => uri || id).join(', ')}`;
    case 'rename':
      return `rename "${correction.name.name}" to "${correction.to}"`;
    case 'reattribute':
      return `reattribute ${describeTarget(correction.target)} to ${correction.to ? `"${correction.to.name}"` : 'nobody'}`;
    case 'reject':
      return `reject ${describeTarget(correction.target)}`;
    case 'date':
      return `date ${describeTarget(correction.target)} ${correction.date}`;
    default:
      correction satisfies never;
      return '';
  }
}

function describeTarget(target: FactCorrection['target']): string {
  switch (target.kind) {
    case 'statement':
      return `the statement "${shorten(target.content)}" in ${target.article.uri || target.article.id}`;
    case 'event': {
      const [first] = target.mentions;
      return `the ${target.type} in "${shorten(first?.quote.exact ?? '')}" in ${first?.article.uri || first?.article.id}`;
    }
    case 'article':
      return `the article ${target.uri || target.id}`;
    default:
      target satisfies never;
      return '';
  }
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

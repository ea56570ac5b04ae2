import type { RecordEntity } from '../core/record.ts';
import { wordsOf } from '../core/words.ts';

/** Tests whether a text names the entity, by its name or an alias, as whole words without regard to case and accents. */
export function namingTest({ name, aliases }: RecordEntity): (text: string) => boolean {
  const keys = [...new Set([name, ...aliases].map(keyOf))].filter((key) => key.trim() !== '');
  return (text) => {
    const words = keyOf(text);
    return keys.some((key) => words.includes(key));
  };
}

/** Words between spaces, a possessive's ending taken off. */
function keyOf(text: string): string {
  return ` ${wordsOf(text)
    .map((word) => word.replace(/'s$/, ''))
    .join(' ')} `;
}

import type { Evidence } from '../src/core/evidence.ts';
import { passageId } from './site-index.ts';

interface CitedWordsProps {
  readonly text: string;
  /** Where the words stand; without it they lead nowhere. */
  readonly evidence: Evidence | undefined;
}

/** Words of an article as a line of the record shows them, leading to their place in it. */
export function CitedWords({ text, evidence }: CitedWordsProps) {
  if (!evidence) return <span class="q">{text}</span>;
  return (
    <a class="q" href={`#${passageId(evidence)}`}>
      {text}
    </a>
  );
}

import { pad, wrap, wrapMarked } from '../layout.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';
import type { Explanation, Passage } from './explain-id.ts';

/** Columns of the names of facts. */
const NAMES = 14;

/** Prints what a line rests on: the facts, what belongs to it, and the words in their place. */
export async function printExplanation(terminal: Terminal, explanation: Explanation): Promise<void> {
  const { id, kind, facts, related, passages } = explanation;
  const { colours } = terminal;
  await terminal.print(`${colours.bold(kind)}  ${colours.dim(id)}`);
  for (const [name, value] of facts) await printFact(terminal, name, value);
  for (const { id: other, label, note } of related) await printFact(terminal, label, `${other} ${note ?? ''}`);
  for (const passage of passages) await printPassage(terminal, passage);
}

async function printPassage(terminal: Terminal, passage: Passage): Promise<void> {
  const { colours, width, marking } = terminal;
  const { article, uri, outlet, title, published, span, context, analyser, rule, confidence, times } = passage;
  await terminal.print('');
  const cited = [span[0] - context.span[0], span[1] - context.span[0]] as const;
  await terminal.print(wrapMarked(context.text, [cited], width, '    ', marking));
  await terminal.print(colours.dim(wrap(`${printable(uri)} [${span[0]}, ${span[1]}) · ${article}`, width, '    ')));
  const dated = published.value === null ? 'undated' : `published ${published.value} (${howWords(published)})`;
  const head = [outlet, title].flatMap((part) => (part ? [printable(part)] : []));
  await terminal.print(colours.dim(wrap([...head, dated].join(' · '), width, '    ')));
  if (analyser) {
    const sure = confidence === null ? '' : `, sure ${confidence.toFixed(2)}`;
    await terminal.print(wrap(`read by ${analyser}, rule ${rule ?? 'unnamed'}${sure}`, width, '    '));
  }
  for (const { text, value, edtf, how, anchor, rule: timeRule } of times) {
    const against =
      anchor === 'none' ? '' : `, counted from ${anchor === 'published' ? 'the publication date' : 'the story'}`;
    const line = `“${printable(text)}” is ${edtf ?? value} (${how} by the rule ${timeRule}${against})`;
    await terminal.print(wrap(line, width, '    '));
  }
}

function howWords({ how, rule }: Passage['published']): string {
  return rule ? `${how}: ${rule}` : how;
}

async function printFact(terminal: Terminal, name: string, value: string): Promise<void> {
  const lines = wrap(printable(value), terminal.width - NAMES - 2).split('\n');
  const label = terminal.colours.dim(pad(name, NAMES));
  await terminal.print(`  ${label}${lines.join(`\n${' '.repeat(NAMES + 2)}`)}`);
}

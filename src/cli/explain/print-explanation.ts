import type { Reasons, Weighed } from '../../analysis/attributions/reasons/reasons.ts';
import { pad, wrap, wrapMarked } from '../layout.ts';
import { printable } from '../printable.ts';
import { pageWords } from '../record-lines.ts';
import type { Terminal } from '../terminal.ts';
import type { Explanation, Passage } from './explain-id.ts';

/** Columns of the names of facts. */
const NAMES = 14;

/** Prints what a line rests on: the facts, what belongs to it, and the words in their place. */
export async function printExplanation(terminal: Terminal, explanation: Explanation): Promise<void> {
  const { id, kind, facts, related, passages, reasons } = explanation;
  const { colours } = terminal;
  await terminal.print(`${colours.bold(kind)}  ${colours.dim(id)}`);
  for (const [name, value] of facts) await printFact(terminal, name, value);
  for (const { id: other, label, note } of related) await printFact(terminal, label, `${other} ${note ?? ''}`);
  for (const passage of passages) await printPassage(terminal, passage);
  if (reasons) await printReasons(terminal, reasons);
}

/** Why the statement was found and why it has its speaker: what weighed most, for (+) and against (-), in log-odds. */
async function printReasons(terminal: Terminal, { cue, source, content, confidence, speaker }: Reasons): Promise<void> {
  const { colours, width } = terminal;
  await terminal.print('');
  const print = (line: string, indent: string): Promise<void> => terminal.print(wrap(printable(line), width, indent));
  if (cue.text !== '') {
    const chance =
      cue.probability === null ? 'found by a rule' : `a cue with probability ${cue.probability.toFixed(2)}`;
    await print(`cue “${cue.text}” (${cue.lemma}): ${chance}`, '  ');
  }
  for (const [name, weighed] of [
    ['what made it a cue', cue.weighed],
    ['what made it the source', source],
    ['what made it the content', content],
    ['what made it as sure as it is', confidence],
  ] as const) {
    if (weighed.length === 0) continue;
    await terminal.print(colours.dim(`  ${name}`));
    await printWeighed(terminal, weighed);
  }
  await print(`speaker ${speaker.name ?? 'left open'}: ${speaker.why}`, '  ');
  if (speaker.least !== null) await terminal.print(colours.dim(`  candidates (chosen from ${speaker.least} on)`));
  for (const { name, probability, weighed } of speaker.candidates) {
    await print(`${probability.toFixed(2)}  ${name ?? 'nobody named'}`, '    ');
    await printWeighed(terminal, weighed, '  ');
  }
}

async function printWeighed(terminal: Terminal, weighed: readonly Weighed[], indent = ''): Promise<void> {
  for (const { what, weight } of weighed) {
    const amount = `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`.padStart(7);
    await terminal.print(wrap(`${amount}  ${printable(what)}`, terminal.width, `    ${indent}`));
  }
}

async function printPassage(terminal: Terminal, passage: Passage): Promise<void> {
  const { colours, width, marking } = terminal;
  const { article, uri, outlet, title, published, span, page, context, analyser, rule, confidence, times } = passage;
  await terminal.print('');
  const cited = [span[0] - context.span[0], span[1] - context.span[0]] as const;
  await terminal.print(wrapMarked(context.text, [cited], width, '    ', marking));
  const place = `${printable(uri)}${pageWords(page)} [${span[0]}, ${span[1]})`;
  await terminal.print(colours.dim(wrap(`${place} · ${article}`, width, '    ')));
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

import type { RecordThread, TimelineEntry } from '../../../core/record.ts';
import { nameOf, urnOf } from '../export-index.ts';
import { dated, type Naming, type Node, placeNode, ref } from './nodes.ts';

/** One line of the timeline: where it stands, what it is a line for, the sentence it shows and the words behind it. */
export function entryNode(entry: TimelineEntry, position: number, naming: Naming): Node {
  const { id, date, how, rule, text, event, statement, salience, reports, origins, evidence } = entry;
  return {
    id: urnOf(id),
    type: 'ListItem',
    position,
    item: ref(event ?? statement),
    description: text,
    // A line of a list has no date of its own in schema.org.
    ...dated(null, date, how, rule),
    salience,
    reports,
    origins,
    wasDerivedFrom: evidence.map((one) => placeNode(one, naming)),
  };
}

/** The timeline: its lines in their order. */
export function timelineNode(entries: readonly string[]): Node {
  return {
    id: urnOf('timeline'),
    type: 'ItemList',
    name: 'Timeline',
    numberOfItems: entries.length,
    itemListElement: entries.map(urnOf),
  };
}

/** What one speaker said on one topic through time, and what changed between two of the statements. */
export function threadNode({ id, speaker, topic, positions, changes }: RecordThread, { index }: Naming): Node {
  const items = positions.map(({ statement }, place) => ({
    type: 'ListItem',
    position: place + 1,
    item: urnOf(statement),
  }));
  return {
    id: urnOf(id),
    type: 'ItemList',
    name: `${nameOf(speaker, index)}: ${nameOf(topic, index)}`,
    speaker: urnOf(speaker),
    topic: nameOf(topic, index),
    numberOfItems: items.length,
    itemListElement: items,
    change: changes.map(({ from, to, kind }) => ({ changeKind: kind, earlier: urnOf(from), later: urnOf(to) })),
  };
}

import type { OnrecordRecord } from '../src/core/record.ts';

/** `record` put together `times` over, each time with ids and, in steps of a year, dates of its own. */
export function enlargeRecord(record: OnrecordRecord, times: number): OnrecordRecord {
  const json = JSON.stringify(record);
  const rounds = Array.from({ length: times }, (_, number) => makeRound(json, number));
  return {
    schema: record.schema,
    articles: rounds.flatMap(({ articles }) => articles),
    stories: rounds.flatMap(({ stories }) => stories),
    entities: rounds.flatMap(({ entities }) => entities),
    statements: rounds.flatMap(({ statements }) => statements),
    events: rounds.flatMap(({ events }) => events),
    timeline: rounds.flatMap(({ timeline }) => timeline),
    threads: rounds.flatMap(({ threads }) => threads),
    conflicts: rounds.flatMap(({ conflicts }) => conflicts),
  };
}

function makeRound(json: string, number: number): OnrecordRecord {
  const text = renumber(json, number).replace(
    /"date":"(\d{4})/g,
    (_, year: string) => `"date":"${Number(year) + (number % 7)}`,
  );
  return JSON.parse(text) as OnrecordRecord;
}

/** JSON in which every id, and whatever else looks like one, has `number` behind it. */
export function renumber(json: string, number: number): string {
  return json.replace(/"([apsvltco]_[0-9a-f]{8,})"/g, `"$1_${number}"`);
}

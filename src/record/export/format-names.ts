/** What `onrecord export --format` takes. */
export const EXPORT_FORMAT_NAMES = [
  'json',
  'jsonl',
  'csv',
  'markdown',
  'html',
  'webannotation',
  'jsonld',
  'timelinejs',
  'ics',
  'ftm',
  'csl-json',
  'timeml',
  'sqlite',
] as const;

export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number];

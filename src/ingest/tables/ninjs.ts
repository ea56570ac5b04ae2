import type { DeclaredMetadata, MediaType } from '../../core/article.ts';
import type { InputRef, RejectedInput } from '../inputs.ts';
import { readAuthors } from '../manifest.ts';
import { parseMediaType } from '../media-type.ts';
import { declaredDay } from './declared-day.ts';
import { pageOfBody } from './item-page.ts';
import { noteEmbargo, refuseStatus } from './publishing-status.ts';
import { type DataRecord, isRecord, nameOf, plainFields, textOf, webAddressOf } from './record-fields.ts';
import type { RecordPlace } from './record-input.ts';

type Fields = ReadonlyMap<string, unknown>;

/** Fields that only items of ninjs have, as plain names. */
const OWN_FIELDS = ['versioncreated', 'pubstatus', 'headlines', 'bodies', 'bodyxhtml', 'infosources', 'profile'];

/** Whether an object is an item of IPTC's ninjs (1.x, 2.x or 3.x). Superdesk writes `guid` in place of `uri`. */
export function isNinjs(record: DataRecord): boolean {
  const fields = plainFields(record);
  return idOf(fields) !== undefined && OWN_FIELDS.some((name) => fields.has(name));
}

/**
 * The articles of an item of ninjs: its own body, or, in an item that only brings others together, the bodies of the text
 * items associated with it. An item that was cancelled or is withheld is refused.
 */
export function readNinjs(record: DataRecord, place: RecordPlace): readonly (InputRef | RejectedInput)[] {
  const fields = plainFields(record);
  const uri = idOf(fields) ?? place.uri;
  const refused = refuseStatus(textOf(fields.get('pubstatus')), place.where);
  if (refused) return [{ kind: 'rejected', uri, diagnostics: [refused] }];
  const body = findBody(fields);
  if (!body) return textAssociations(fields).flatMap((item) => readNinjs(item, place));
  const title = findTitle(fields);
  const language = textOf(fields.get('language'));
  const html = body.mediaType === 'text/html';
  const content = html ? pageOfBody(title, body.value, language) : withHeadline(title, body.value);
  const url = webAddressOf(uri);
  const diagnostics = noteEmbargo(textOf(fields.get('embargoed')), place.where);
  return [
    {
      kind: 'inline',
      uri,
      mediaType: body.mediaType,
      content,
      given: { ...(url && { url }), declared: declaredBy(fields, title, language) },
      ...(diagnostics.length > 0 && { diagnostics }),
    },
  ];
}

function idOf(fields: Fields): string | undefined {
  return textOf(fields.get('uri')) ?? textOf(fields.get('guid'));
}

function declaredBy(fields: Fields, title: string | undefined, language: string | undefined): DeclaredMetadata {
  const authors = readAuthors((textOf(fields.get('by')) ?? textOf(fields.get('byline')))?.replace(/^by:? /i, ''));
  const outlet = findOutlet(fields);
  // What the words of a text say ("on Monday") is said from when it first came out.
  const published = declaredDay(fields.get('firstcreated')) ?? declaredDay(fields.get('versioncreated'));
  return {
    by: 'ninjs',
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(authors.length > 0 && { authors }),
    ...(published && { published }),
    ...(language && { language: language.toLowerCase().slice(0, 2) }),
  };
}

function findTitle(fields: Fields): string | undefined {
  const single = textOf(fields.get('headline'));
  if (single) return single;
  const headlines = recordsIn(fields.get('headlines'));
  const main = headlines.find(({ role }) => role === 'main') ?? headlines[0];
  return textOf(main?.value) ?? textOf(fields.get('title'));
}

function findOutlet(fields: Fields): string | undefined {
  const sources = recordsIn(fields.get('infosources'));
  const named = sources.find(({ role }) => role === undefined || /origin|provider|source/i.test(String(role)));
  return nameOf(named) ?? textOf(fields.get('source')) ?? textOf(fields.get('copyrightholder'));
}

/** The body with the most structure: HTML before plain text. */
function findBody(fields: Fields): { readonly mediaType: MediaType; readonly value: string } | null {
  for (const name of ['bodyxhtml', 'bodyhtml']) {
    const value = textOf(fields.get(name));
    if (value) return { mediaType: 'text/html', value };
  }
  const bodies = recordsIn(fields.get('bodies')).flatMap((body) => {
    const value = textOf(body.value);
    const type = textOf(plainFields(body).get('contenttype')) ?? 'text/plain';
    const mediaType = parseMediaType(type);
    return value && mediaType ? [{ mediaType, value }] : [];
  });
  const value = textOf(fields.get('bodytext'));
  const best = bodies.find(({ mediaType }) => mediaType === 'text/html') ?? bodies[0];
  return best ?? (value ? { mediaType: 'text/plain', value } : null);
}

/** Version 1 names associations in an object, later ones list them. */
function textAssociations(fields: Fields): readonly DataRecord[] {
  const associations = fields.get('associations');
  const items = isRecord(associations) ? Object.values(associations) : associations;
  return recordsIn(items).filter((item) => findBody(plainFields(item)) !== null && item.type !== 'picture');
}

function recordsIn(value: unknown): readonly DataRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function withHeadline(title: string | undefined, text: string): string {
  return title === undefined || text.startsWith(title) ? text : `${title}\n\n${text}`;
}

import { existsSync, readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import type { StyleName } from './style-names.ts';

/** A style of citing as its file has it (CSL 1.0.2, https://docs.citationstyles.org). */
export interface CslStyle {
  /** Its short name, or the file it came from. */
  readonly name: string;
  readonly xml: string;
  /**
   * Whether an item can be cited before the processor has compared it with others, which saves half the time. Not every
   * style prints the same then; those that come with the program do (a test holds that).
   */
  readonly standsAlone: boolean;
}

/** A style that cannot be used; the message says why and what to do. */
export class StyleError extends Error {
  override readonly name = 'StyleError';
}

/** Bytes of a style at most: the largest of the CSL project have a fifth of it. */
export const LARGEST_STYLE = 1 << 20;

const NAMESPACE = 'http://purl.org/net/xbiblio/csl';

/** The style of that name, as the last build of the program laid it out. Throws where the program was not built. */
export function readBuiltInStyle(name: StyleName): CslStyle {
  return { name, xml: readFileSync(new URL(`${name}.csl`, styleFolder()), 'utf8'), standsAlone: true };
}

/** Words and dates of the languages that styles are written in, by code: `en-GB`. Each is for the processor alone. */
export function readLocales(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL('locales.json', styleFolder()), 'utf8'));
}

/** The bytes of a user's own style. Throws a StyleError where they are too many or are no independent style. */
export function parseOwnStyle(name: string, bytes: Uint8Array): CslStyle {
  if (bytes.length > LARGEST_STYLE) throw new StyleError(`${name} has more than 1 MB: no style of citing is as large.`);
  const xml = new TextDecoder().decode(bytes);
  const root = /<style\s[^<>]*>/.exec(xml)?.[0];
  if (!root?.includes(NAMESPACE)) {
    throw new StyleError(`${name} is no style of citing: a CSL file has <style xmlns="${NAMESPACE}">.`);
  }
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) {
    throw new StyleError(`${name} is no well-formed XML: line ${wellFormed.err.line}: ${wellFormed.err.msg}`);
  }
  const parent = parentOf(xml);
  if (parent !== null) {
    throw new StyleError(`${name} only points at another style. Give the file of that one: ${parent}`);
  }
  return { name, xml, standsAlone: false };
}

/** The style that a dependent style is a name for. */
function parentOf(xml: string): string | null {
  for (const [link] of xml.matchAll(/<link\s[^<>]*>/g)) {
    if (/\srel\s*=\s*["']independent-parent["']/.test(link)) return /\shref\s*=\s*["']([^"']*)/.exec(link)?.[1] ?? '';
  }
  return null;
}

function styleFolder(): URL {
  // Run from its sources, the program takes the styles of its last build.
  const places = ['../../../styles/', '../../../dist/styles/'].map((path) => new URL(path, import.meta.url));
  const built = places.find((place) => existsSync(new URL('locales.json', place)));
  if (!built) throw new Error('The styles of citing are not laid out. Run "npm run build".');
  return built;
}

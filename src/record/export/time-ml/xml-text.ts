const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Code units that XML 1.0 has no way to write: most controls, U+FFFE, U+FFFF and halves of pairs that stand alone. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` as the content of an element: reads back as it was, but for what XML cannot hold, which becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}

/** The attributes that have a value, each with a space before it. */
export function xmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [` ${name}="${xmlText(value).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')}"`];
    })
    .join('');
}

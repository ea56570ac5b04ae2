/** What can be written as YAML here. */
export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };

/**
 * YAML 1.2 in block style. Texts are written as JSON strings, which are YAML too, so that no text can be read as
 * anything else; one of several lines is a literal block.
 */
export function writeYaml(value: { readonly [key: string]: Yaml }): string {
  return writeMembers(value, '');
}

function writeMembers(value: { readonly [key: string]: Yaml }, indent: string): string {
  return Object.entries(value)
    .map(
      ([key, member]) => `${indent}${/^[a-z_]+$/.test(key) ? key : JSON.stringify(key)}:${writeValue(member, indent)}`,
    )
    .join('');
}

function writeValue(value: Yaml, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'string' && /^\S.*\n/.test(value)) {
    return ` |-\n${value
      .split('\n')
      .map((line) => `${deeper}${line}\n`)
      .join('')}`;
  }
  if (typeof value !== 'object') return ` ${JSON.stringify(value)}\n`;
  if (isList(value)) return `\n${value.map((item) => `${indent}-${writeValue(item, deeper)}`).join('')}`;
  return `\n${writeMembers(value, deeper)}`;
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}

/**
 * `opening`, which is an object with a last member that is to hold the items, with the items in it, one to a line, so
 * that a long list never stands in memory as one string. `opening` ends before the list, `closing` stands after it.
 */
export function* writeJsonList(opening: string, items: Iterable<unknown>, closing: string): Generator<string> {
  yield `${opening}[`;
  let separator = '\n';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield `\n]${closing}\n`;
}

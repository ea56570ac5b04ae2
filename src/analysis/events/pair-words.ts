const PAIR_PEOPLE: ReadonlySet<string> = new Set(
  'leaders men women presidents ministers politicians rivals counterparts candidates nominees diplomats chancellors two pair both'.split(
    ' ',
  ),
);
const PAIR_PLACES: ReadonlySet<string> = new Set(
  'countries nations sides governments capitals powers states neighbours neighbors'.split(' '),
);

/** Plurals of offices. */
export const OFFICES = /^(?:leaders|presidents|ministers|chancellors|candidates|nominees)$/;

/** 'the two leaders', 'both men', 'the pair', 'the two'. */
export function isPairOfPeople(norms: readonly string[]): boolean {
  const head = norms.at(-1) ?? '';
  return (
    PAIR_PEOPLE.has(head) &&
    (namesTwo(norms) || head === 'pair' || norms[0] === 'the') &&
    !(norms.length === 2 && norms[0] === 'the' && head !== 'two' && head !== 'pair')
  );
}

/** 'the two countries', 'both sides'. */
export function isPairOfPlaces(norms: readonly string[]): boolean {
  return PAIR_PLACES.has(norms.at(-1) ?? '') && namesTwo(norms);
}

/** 'Both', 'the two': known ones. 'Two Veshtian diplomats' are any two. */
function namesTwo(norms: readonly string[]): boolean {
  return norms.includes('both') || (norms.includes('two') && (norms[0] !== 'two' || norms.length <= 2));
}

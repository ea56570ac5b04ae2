/** The parts of a line set with bars or dots between them. */
export function lineParts(bare: string): readonly string[] {
  return bare.split(/ ?[|·•●] ?| [–—] /).filter((part) => part.trim() !== '');
}

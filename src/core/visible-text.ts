/**
 * Characters that can move, hide or reorder what stands around them on a page or a terminal: C0 controls but tab and
 * line ends, DELETE and the C1 controls, and the bidirectional embeddings, overrides and isolates (Unicode TR 36, 39).
 */
const HARMFUL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * `text` with every harmful control character made visible as its code point, e.g. `[U+202E]`. For showing only: the
 * result's offsets are no longer those of `text`.
 */
export function visibleText(text: string): string {
  return text.replace(
    HARMFUL,
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

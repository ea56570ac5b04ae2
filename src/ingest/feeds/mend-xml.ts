const ITEM_ENDS = /<\/(?:[\w-]{1,30}:)?(?:item|entry|url)\s{0,9}>/gi;

/** A document that could not be read, with its commonest faults mended, and what they were. */
export interface MendedXml {
  readonly text: string;
  readonly faults: readonly string[];
}

/**
 * Mends what makes XML unreadable and leaves no doubt what was meant: a `<` that opens no tag, characters that XML does
 * not have, an end that is cut off (what comes after the last whole item is left out). `null` where none is found.
 */
export function mendXml(text: string, root: string): MendedXml | null {
  const faults: string[] = [];
  let mended = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  if (mended !== text) faults.push('holds characters that XML does not have');
  const escaped = mended.replace(/<(?![a-z_/!?])/gi, '&lt;');
  if (escaped !== mended) faults.push('holds “<” that opens no tag');
  mended = escaped;
  if (
    !new RegExp(`</(?:[\\w-]{1,30}:)?${root}\\s{0,9}>\\s{0,99}(?:<!--[^>]{0,999}-->\\s{0,99})?$`, 'i').test(
      mended.slice(-2000),
    )
  ) {
    const whole = cutAfterLastItem(mended, root);
    if (whole !== null) {
      faults.push('is cut off before its end: what comes after the last whole item is left out');
      mended = whole;
    }
  }
  return faults.length > 0 ? { text: mended, faults } : null;
}

function cutAfterLastItem(text: string, root: string): string | null {
  const last = [...text.matchAll(ITEM_ENDS)].at(-1);
  if (!last) return null;
  const kept = text.slice(0, last.index + last[0].length);
  const opening = new RegExp(`<((?:[\\w-]{1,30}:)?${root})[\\s>]`, 'i').exec(kept)?.[1] ?? root;
  const channel = /<((?:[\w-]{1,30}:)?channel)[\s>]/i.exec(kept)?.[1];
  const isOpen = channel !== undefined && !kept.includes(`</${channel}>`);
  return `${kept}${isOpen ? `</${channel}>` : ''}</${opening}>`;
}

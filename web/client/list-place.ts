/** A line of a list, from 0, and where its top stands on the screen, in pixels. */
export interface LinePlace {
  readonly line: number;
  readonly shift: number;
}

interface KeptPlace extends LinePlace {
  /** Id of the line that had the focus. */
  readonly focus: string | null;
}

/** Keeps, with this visit of the page, where the reader is; `address` says it for a link. */
export function keepPlace(place: LinePlace, address: string): void {
  const focus = document.activeElement?.closest('#results [aria-posinset]')?.id ?? null;
  history.replaceState({ place: { ...place, focus } satisfies KeptPlace }, '', address);
}

/** Where the reader was on this visit, when a link led away and the way back leads here. */
export function keptPlace(): KeptPlace | null {
  const state = history.state as { readonly place?: KeptPlace } | null;
  return state?.place ?? null;
}

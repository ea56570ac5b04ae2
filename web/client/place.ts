import type { Place } from '../links.ts';

/** Where this page lies, as the page itself says. */
export const PLACE: Place = {
  root: document.documentElement.dataset.root ?? '',
  suffix: document.documentElement.dataset.suffix ?? '',
};

/** Whether the pages are files: then data comes in scripts, since a browser fetches nothing for a file. */
export const OFFLINE = PLACE.suffix !== '';

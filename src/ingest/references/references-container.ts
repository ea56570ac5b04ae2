import { diagnostic } from '../../core/diagnostic.ts';
import type { ContainerReader } from '../container.ts';

/** Lists of references as RIS: they are no articles, and say so. */
export const referencesContainer: ContainerReader = {
  name: 'references',
  matches: (name) => name.endsWith('.ris'),
  async *read({ uri }) {
    yield { kind: 'rejected', uri, diagnostics: [diagnostic('references-only', `${uri} is a list of references.`)] };
  },
};

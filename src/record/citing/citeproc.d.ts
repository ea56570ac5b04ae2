/** What is used of citeproc-js (https://citeproc-js.readthedocs.io), which has no types of its own. */
declare module 'citeproc' {
  /** What the processor asks of the program that runs it. */
  interface System {
    readonly retrieveItem: (id: string) => unknown;
    /** A locale as XML, or as the processor's own tree; nothing where there is none. */
    readonly retrieveLocale: (language: string) => unknown;
  }

  interface CitedItem {
    readonly id: string;
    readonly locator?: string;
    /** What the locator counts. */
    readonly label?: 'page';
  }

  interface BibliographyParameters {
    /** Ids of the items of each entry, in the order of the entries. */
    readonly entry_ids: readonly (readonly string[])[];
    readonly bibstart: string;
    readonly bibend: string;
  }

  /** Throws, also strings, where the style is no CSL or is broken. */
  class Engine {
    constructor(system: System, style: string);
    readonly opt: { readonly xclass: 'note' | 'in-text' };
    setOutputFormat(format: 'text' | 'html'): void;
    /**
     * Says which items there are, instead of those said before; sorts them, and compares them where they must be told
     * apart.
     */
    updateItems(ids: readonly string[], unsorted?: boolean): void;
    /** The cited items as the style cites them, without regard to what was cited before. */
    makeCitationCluster(items: readonly CitedItem[]): string;
    /** The entries of the items there are, as the style sorts them; `false` where it has no bibliography. */
    makeBibliography(): readonly [BibliographyParameters, readonly string[]] | false;
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}

// What the tests use of readers that have no types of their own.

declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => unknown;
    /** Throws where the processor would drop something. */
    readonly safe: boolean;
  }

  export interface Node {
    readonly '@id': string;
    readonly '@type': readonly string[];
    readonly [property: string]: unknown;
  }

  interface Quad {
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string; readonly termType: string };
  }

  const jsonld: {
    expand(document: unknown, options: Options): Promise<readonly Node[]>;
    toRDF(document: unknown, options: Options): Promise<readonly Quad[]>;
  };
  export default jsonld;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { readonly generateGraph: boolean });
    format(kind: 'bibliography', options: Readonly<Record<string, unknown>>): unknown;
  }
}

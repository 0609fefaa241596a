/** What the tests use of jsonld, which brings no types. */
declare module 'jsonld' {
  interface Options {
    /** Contexts that are not in the document. */
    readonly documentLoader: (url: string) => Promise<{
      readonly contextUrl: null;
      readonly document: unknown;
      readonly documentUrl: string;
    }>;
    readonly base?: string;
  }
  const jsonld: {
    /** The document as triples in N-Quads. */
    toRDF(document: unknown, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}

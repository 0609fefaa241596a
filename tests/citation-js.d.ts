/** What the tests use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(record: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(form: 'bibliography', options: { readonly template: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

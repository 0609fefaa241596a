/**
 * What localities asked for in the texts that the atlas began with, and the rules of the same matter that came later. That a rule
 * answers a request no source says: they are set side by side in the order of their dates, and the page says so.
 */
export const requests = [
  {
    id: 'models',
    sourceId: 'ven-2016-industry-promotion',
    paragraph: 15,
    rules: ['nat-circular-28-2018-btc', 'nat-decree-235-2025']
  },
  {
    id: 'decree-45',
    sourceId: 'vn-vietnamvn-44-projects',
    paragraph: 14,
    rules: ['nat-circular-64-2024-btc', 'nat-decree-235-2025']
  },
  {
    id: 'clusters',
    sourceId: 'vn-vietnamvn-44-projects',
    paragraph: 16,
    rules: ['nat-decree-32-2024', 'nat-decree-303-2026']
  }
] as const satisfies readonly {
  readonly id: string;
  readonly sourceId: string;
  /** Of the source's text. */
  readonly paragraph: number;
  /** Instruments, oldest first. */
  readonly rules: readonly string[];
}[];

/** Those whose source is in the package. */
export const knownRequests = (sources: readonly { readonly id: string }[]): (typeof requests)[number][] =>
  requests.filter(({ sourceId }) => sources.some(({ id }) => id === sourceId));

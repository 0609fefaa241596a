/** The made package that crosses the limits of a page (src/lib/domain/row-limits.ts), and the pages of it that are built and looked at. */
export const largeSample = {
  folder: '.cache/large-sample',
  /** More than travel with the explorer's page. */
  investments: 6_000,
  provinces: ['thanh-hoa', 'lao-cai'],
  funds: 60,
  /** Its tables come in parts, and the larger province in more than one. */
  parts: { from: 5_000, rows: 2_000 },
  routes: [
    '',
    '[lang=lang]',
    '[lang=lang]/data/sql',
    '[lang=lang]/investments',
    '[lang=lang]/search',
    'search/[lang=lang].json',
    'sources.json'
  ],
  pages: ['/vi', '/vi/data/sql', '/en/data/sql', '/vi/investments', '/vi/search', '/search/vi.json', '/sources.json']
} as const;

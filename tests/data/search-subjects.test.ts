import { beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase } from '#lib/database/node-database.ts';
import type { Search } from '#lib/domain/search.ts';
import { en } from '#lib/i18n/en/index.ts';
import { foldExpanded, spellingExpanded } from '#lib/i18n/fold.ts';
import { vi } from '#lib/i18n/vi/index.ts';
import { askSearchRows } from '#lib/queries/search-rows.ts';
import { createViews } from '#lib/queries/views.ts';
import { makeSearchIndex } from '#lib/view-models/search/make-search-index.ts';
import { makeSearch } from '#lib/view-models/search/search-names.ts';

describe.each([
  [
    'vi',
    vi,
    [
      ['đào tạo', 'policies/?support=training'],
      ['hội chợ', 'policies/?support=market'],
      ['nước thải', '?wastewater=published'],
      ['tìm nhà đầu tư', '?investor=not-published'],
      ['làng nghề', 'figures/thanh-hoa/?q=Số+làng+nghề'],
      ['dân số trong độ tuổi lao động', 'figures/thanh-hoa/?q=Số+người+trong+độ+tuổi+lao+động']
    ]
  ],
  [
    'en',
    en,
    [
      ['training', 'policies/?support=training'],
      ['wastewater', '?wastewater=published'],
      ['working age', 'figures/thanh-hoa/?q=Working-age+population'],
      ['craft villages', 'figures/thanh-hoa/?q=Craft+villages']
    ]
  ]
] as const)('what people ask for in %s', (lang, m, asked) => {
  let search: Search;
  beforeAll(async () => {
    const database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
    const rows = askSearchRows((sql, parameters) => database.run(sql, parameters));
    database.close();
    const entries = makeSearchIndex(rows, { lang, m, both: { vi, en } }, []);
    search = makeSearch(entries, { folded: foldExpanded, spelled: spellingExpanded });
  });

  for (const [text, to] of asked)
    it(`finds "${text}" first`, () => {
      const [first] = search(text, 3).results;
      expect(first?.hits.map(({ entry }) => entry.to)).toContain(to);
    });
});

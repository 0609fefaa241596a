import { beforeAll, describe, expect, it } from 'vitest';
import { builtExists, languagePages, target, type Page, type ShownFigure } from './site.ts';
import { packageRows } from './package-rows.ts';

interface Occurrence extends ShownFigure {
  readonly page: Page;
}
type Language = 'vi' | 'en';
const pagesOf = new Map<string, Page>();
const shown: Record<Language, Map<string, Occurrence[]>> = { vi: new Map(), en: new Map() };

/** A frame that keeps an older release shows what was published then; today's rows may say something else. */
const keepsRelease = ({ address }: Page) => /\/embed\/.+\/\d{4}\.\d+\.\d+\/$/.test(address);

beforeAll(() => {
  for (const page of languagePages()) {
    pagesOf.set(page.file, page);
    if (keepsRelease(page)) continue;
    const known = shown[page.address.startsWith('/vi/') ? 'vi' : 'en'];
    for (const figure of page.figures) known.set(figure.ref, [...(known.get(figure.ref) ?? []), { ...figure, page }]);
  }
});

/** True when pressing the figure leads to the element of that name on an existing page. */
function resolves({ href, page, ref }: Occurrence): boolean {
  const to = href === null ? null : target(href, page.address);
  if (to === null) return false;
  return to.fragment === ref && (pagesOf.get(to.file)?.ids.has(ref) ?? false);
}

/** The page of a source lists what was taken from it; a reader who asks about a place or a matter does not come by there. */
const ofSource = ({ page }: Occurrence) => /^\/(?:vi|en)\/sources\//.test(page.address);

function unresolved(refs: readonly string[], language: Language): readonly string[] {
  return refs.filter(
    (ref) => !(shown[language].get(ref) ?? []).some((occurrence) => !ofSource(occurrence) && resolves(occurrence))
  );
}

/** Columns that state a number in each row, besides the values of observations. */
const columns = [
  { table: 'funds', id: 'fund_id', column: 'amount_vnd_m' },
  { table: 'funds', id: 'fund_id', column: 'projects_count' },
  { table: 'investment_reports', id: 'report_id', column: 'capital_usd_m' },
  { table: 'investment_reports', id: 'report_id', column: 'capital_vnd_bn' },
  { table: 'supports', id: 'support_id', column: 'rate_pct' },
  { table: 'supports', id: 'support_id', column: 'amount_vnd_m' },
  { table: 'supports', id: 'support_id', column: 'ceiling_vnd_m' },
  { table: 'supports', id: 'support_id', column: 'term_years' },
  { table: 'procedures', id: 'procedure_id', column: 'statutory_days' },
  { table: 'procedures', id: 'procedure_id', column: 'shortened_days' }
] as const;
/** Columns that hold the upper end of another. */
const upperEnds: Readonly<Record<string, string>> = { value: 'value_max', amount_vnd_m: 'amount_max_vnd_m' };
const written = (row: Readonly<Record<string, string>>, column: string) => ({
  value: row[column],
  max: row[upperEnds[column] ?? '']
});
const said = (value: string | undefined, max: string | undefined): string =>
  `${Number(value)}${max === undefined || max === '' ? '' : `..${Number(max)}`}`;

describe.each(['vi', 'en'] as const)('every number of the package in %s', (language) => {
  const expectAll = (refs: readonly string[]) => {
    expect(refs.length).toBeGreaterThan(0);
    expect(unresolved(refs, language)).toEqual([]);
  };

  it('shows every observation with its source', () => {
    expectAll(packageRows('observations').map((row) => `observations/${row['observation_id']}`));
  });

  it('shows every target with its source', () => {
    const targets = packageRows('observations').filter((row) => row['measure'] === 'target');
    expectAll(targets.map((row) => `observations/${row['observation_id']}`));
  });

  it.each(columns)('shows every $column of $table', ({ table, id, column }) => {
    const rows = packageRows(table).filter((row) => row[column] !== '');
    expectAll(rows.map((row) => `${table}/${row[id]}/${column}`));
  });

  it('shows a figure with the value, and the upper end, of its row', () => {
    const rows = new Map<string, ReturnType<typeof written>>([
      ...packageRows('observations').map(
        (row) => [`observations/${row['observation_id']}`, written(row, 'value')] as const
      ),
      ...columns.flatMap(({ table, id, column }) =>
        packageRows(table).map((row) => [`${table}/${row[id]}/${column}`, written(row, column)] as const)
      )
    ]);
    const wrong = [...shown[language]].flatMap(([ref, occurrences]) => {
      const row = rows.get(ref);
      if (row === undefined) return [];
      return occurrences
        .filter(({ value, max }) => value !== undefined && said(value, max) !== said(row.value, row.max))
        .map(
          ({ value, max, page }) =>
            `${page.address}: ${ref} is ${said(row.value, row.max)}, shown as ${said(value, max)}`
        );
    });
    expect(wrong).toEqual([]);
  });
});

describe('every figure on every page', () => {
  it('leads to the place that explains it', () => {
    const lost = [...shown.vi, ...shown.en].flatMap(([ref, occurrences]) =>
      occurrences
        .filter((occurrence) => occurrence.href !== null && !resolves(occurrence))
        .map(({ page, href }) => `${page.address}: ${ref} → ${href}`)
    );
    expect([...new Set(lost)]).toEqual([]);
  });

  it('is pressed somewhere: no reference is shown only as dead text', () => {
    const dead = [...shown.vi].filter(([, occurrences]) => occurrences.every(({ href }) => href === null));
    expect(dead.map(([ref, occurrences]) => `${occurrences[0]?.page.address}: ${ref}`)).toEqual([]);
  });

  it('is the same set in both languages', () => {
    const only = (one: Language, other: Language) => [...shown[one].keys()].filter((ref) => !shown[other].has(ref));
    expect(only('vi', 'en')).toEqual([]);
    expect(only('en', 'vi')).toEqual([]);
  });

  it('has its provenance in a file that the popover loads', () => {
    const sources = new Set(
      packageRows('observations')
        .concat(
          packageRows('funds'),
          packageRows('investment_reports'),
          packageRows('supports'),
          packageRows('procedures')
        )
        .map((row) => row['source_id'])
    );
    expect([...sources].filter((id) => !builtExists(`figures/${id}.json`))).toEqual([]);
  });

  it('stands in <data> wherever a page states a value', () => {
    const loose = languagePages().flatMap(({ address, looseValues }) =>
      looseValues.map((text) => `${address}: ${text}`)
    );
    expect(loose).toEqual([]);
  });
});

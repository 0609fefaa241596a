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

function unresolved(refs: readonly string[], language: Language): readonly string[] {
  return refs.filter((ref) => !(shown[language].get(ref) ?? []).some(resolves));
}

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

  it('shows every fund with its source', () => {
    expectAll(packageRows('funds').map((row) => `funds/${row['fund_id']}/amount_vnd_m`));
  });

  it('shows every investment report that names capital', () => {
    const refs = packageRows('investment_reports').flatMap((row) =>
      ['capital_usd_m', 'capital_vnd_bn']
        .filter((column) => row[column] !== '')
        .map((column) => `investment_reports/${row['report_id']}/${column}`)
    );
    expectAll(refs);
  });

  it('shows every rate, amount and ceiling of a support', () => {
    const refs = packageRows('supports').flatMap((row) =>
      ['rate_pct', 'amount_vnd_m', 'ceiling_vnd_m']
        .filter((column) => row[column] !== '')
        .map((column) => `supports/${row['support_id']}/${column}`)
    );
    expectAll(refs);
  });

  it('shows the days of every procedure', () => {
    const refs = packageRows('procedures').flatMap((row) =>
      ['statutory_days', 'shortened_days']
        .filter((column) => row[column] !== '')
        .map((column) => `procedures/${row['procedure_id']}/${column}`)
    );
    expectAll(refs);
  });

  it('shows an observation with the value of its row', () => {
    const rows = new Map(packageRows('observations').map((row) => [`observations/${row['observation_id']}`, row]));
    const wrong = [...shown[language]].flatMap(([ref, occurrences]) => {
      const row = rows.get(ref);
      if (row === undefined) return [];
      return occurrences
        .filter(({ value }) => value !== undefined && Number(value) !== Number(row['value']))
        .map(({ value, page }) => `${page.address}: ${ref} is ${row['value']}, shown as ${value}`);
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

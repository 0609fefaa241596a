import type { CsvLine } from './csv-file.ts';
import { SeededRandom } from './random.ts';
import type { SyntheticProvince } from './real-package.ts';
import { sourceOf } from './sources.ts';

/** Support money, in million dong; one in ten is a part of the row before it. */
export function* makeFunds(
  count: number,
  provinces: readonly SyntheticProvince[],
  categories: readonly string[]
): Generator<CsvLine> {
  const random = new SeededRandom('funds');
  let whole = makeFund(1, provinces, categories, random);
  yield whole;
  for (let number = 2; number <= count; number += 1) {
    const fund = makeFund(number, provinces, categories, random);
    if (!random.chance(0.1)) {
      whole = fund;
      yield fund;
      continue;
    }
    const { province_id, category_id, measure, period_start, period_end, amount_vnd_m, fund_id } = whole;
    const amount = Math.round(Number(amount_vnd_m) * random.between(0.01, 0.05) * 10) / 10;
    yield {
      ...fund,
      ...{ province_id, category_id, measure, period_start, period_end },
      ...{ parent_fund_id: fund_id, amount_vnd_m: amount, counts_in_total: false, exclusion: 'part' }
    };
  }
}

function makeFund(
  number: number,
  provinces: readonly SyntheticProvince[],
  categories: readonly string[],
  random: SeededRandom
): CsvLine {
  const digits = String(number).padStart(4, '0');
  const province = random.pick(provinces);
  const year = 2010 + random.below(17);
  const isDraft = random.chance(0.02);
  return {
    fund_id: `syn-fund-${digits}`,
    province_id: province.id,
    programme_vi: `Kinh phí giả định ${digits}`,
    programme_en: `Synthetic support money ${digits}`,
    category_id: random.pick(categories),
    period_start: String(year),
    period_end: String(year + (random.chance(0.8) ? 0 : random.below(5))),
    amount_vnd_m: Math.max(1, Math.round(Math.exp(6.5 + 1.3 * random.normal()) * 10) / 10),
    qualifier: random.chance(0.85) ? 'exact' : random.pick(['about', 'over'] as const),
    projects_count: random.chance(0.5) ? 1 + random.below(40) : null,
    budget_level: random.pick(['national', 'provincial', 'provincial', 'district', 'mixed'] as const),
    measure: random.pick(['disbursed', 'disbursed', 'budgeted', 'planned'] as const),
    source_id: sourceOf(province, random),
    locator: 'synthetic row',
    counts_in_total: !isDraft,
    exclusion: isDraft ? 'draft' : null
  };
}

import type { CsvLine } from './csv-file.ts';
import { inventedName } from './names.ts';
import { SeededRandom, Weighted } from './random.ts';
import type { SyntheticProvince } from './real-package.ts';
import { sourceOf } from './sources.ts';
import type { SyntheticZone } from './zones.ts';

export interface SyntheticInvestment {
  readonly investment: CsvLine;
  /** The main report first. */
  readonly reports: readonly CsvLine[];
}

const statuses = new Weighted([
  ['operating', 55],
  ['building', 15],
  ['approved', 12],
  ['calling', 4],
  ['planned', 8],
  ['stalled', 3],
  ['unknown', 3]
] as const);
const countries = new Weighted([
  ['VN', 55],
  ['KR', 11],
  ['JP', 8],
  ['CN', 8],
  ['TW', 5],
  ['SG', 4],
  ['HK', 3],
  ['US', 2],
  ['TH', 1.5],
  ['MY', 1],
  ['DE', 1],
  ['NL', 0.8],
  ['FR', 0.7],
  ['AU', 0.5],
  ['CH', 0.3],
  ['IT', 0.2]
] as const);
const qualifiers = new Weighted([
  ['exact', 80],
  ['about', 10],
  ['over', 7],
  ['up-to', 2],
  ['at-least', 1]
] as const);
/** From 1994 to 2026, more of them the later it is. */
const years = new Weighted(Array.from({ length: 33 }, (_, place) => [1994 + place, (place + 2) ** 1.6] as const));

/** Each investment with its reports, in the order of ids; the same number gives the same rows. */
export function* makeInvestments(
  count: number,
  zones: readonly SyntheticZone[],
  sectors: readonly string[]
): Generator<SyntheticInvestment> {
  const random = new SeededRandom('investments');
  const places = new Weighted(zones.map((zone) => [zone, zone.weight] as const));
  const trades = new Weighted(
    sectors.map((sector, place) => [sector, 1 / (1 + ((place * 7) % sectors.length))] as const)
  );
  for (let number = 1; number <= count; number += 1) {
    const zone = places.draw(random);
    yield makeInvestment(number, zone.province, random.chance(0.85) ? zone.id : null, trades.draw(random), random);
  }
}

function makeInvestment(
  number: number,
  province: SyntheticProvince,
  zoneId: string | null,
  sector: string,
  random: SeededRandom
): SyntheticInvestment {
  const digits = String(number).padStart(7, '0');
  const id = `syn-inv-${digits}`;
  const isGroup = random.chance(0.001);
  const year = random.chance(0.97) ? years.draw(random) : null;
  const status = statuses.draw(random);
  const name = inventedName(random);
  const investment = {
    investment_id: id,
    kind: isGroup ? 'group' : 'project',
    name_vi: `Dự án giả định ${name} ${digits}`,
    name_en: `Synthetic project ${name} ${digits}`,
    investor: random.chance(0.7) ? `Synthetic investor ${inventedName(random)}` : null,
    country: countriesOf(random),
    zone_id: zoneId,
    province_id: province.id,
    sector_id: sector,
    supporting_industry: random.chance(0.06) ? true : null,
    status,
    year
  };
  const main = reportOf(
    { id, name: investment.name_en, role: isGroup ? 'group-total' : 'main', year, status },
    province,
    random
  );
  // A few are only mentioned, without a capital; of a few there is a second report.
  if (random.chance(0.03)) return { investment, reports: [mentionOf(main)] };
  if (isGroup || !random.chance(0.04)) return { investment, reports: [main] };
  return {
    investment,
    reports: [main, reportOf({ id, name: investment.name_en, role: 'alternate', year, status }, province, random)]
  };
}

function countriesOf(random: SeededRandom): string {
  if (random.chance(0.03)) return '';
  const first = countries.draw(random);
  const second = random.chance(0.06) ? countries.draw(random) : first;
  return first === second ? first : `${first};${second}`;
}

interface Reported {
  readonly id: string;
  readonly name: string;
  readonly role: 'main' | 'alternate' | 'group-total';
  readonly year: number | null;
  readonly status: string;
}

/** Capital is log-normal, 3 million dollars in the middle; four of ten are in dong. */
function reportOf(
  { id, name, role, year, status }: Reported,
  province: SyntheticProvince,
  random: SeededRandom
): CsvLine {
  const usdM = Math.exp(Math.log(3) + 1.6 * random.normal());
  const inDong = random.chance(0.4);
  return {
    report_id: `${id}--${role === 'alternate' ? 'b' : 'a'}`,
    investment_id: id,
    name_as_reported: name,
    capital_usd_m: inDong ? null : Math.max(0.01, Math.round(usdM * 100) / 100),
    capital_vnd_bn: inDong ? Math.max(0.1, Math.round(usdM * 25 * 10) / 10) : null,
    qualifier: qualifiers.draw(random),
    measure: status === 'planned' || status === 'calling' ? 'planned' : 'total-investment',
    as_of: year === null ? null : String(Math.min(2026, year + random.below(3))),
    role,
    source_id: sourceOf(province, random),
    locator: 'synthetic row'
  };
}

function mentionOf(report: CsvLine): CsvLine {
  return { ...report, role: 'mention', capital_usd_m: null, capital_vnd_bn: null, qualifier: null, measure: null };
}

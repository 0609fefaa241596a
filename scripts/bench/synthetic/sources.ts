import type { CsvLine } from './csv-file.ts';
import type { SeededRandom } from './random.ts';
import type { SyntheticProvince } from './real-package.ts';

/** Sources a province: enough that none is cited by nearly all rows, few enough that each has many. */
const sourcesOfProvince = 12;

/** One of the invented sources of a province. */
export function sourceOf(province: SyntheticProvince, random: SeededRandom): string {
  return sourceId(province, random.below(sourcesOfProvince));
}

const sourceId = (province: SyntheticProvince, place: number): string => `syn-src-${province.id}-${place + 1}`;

/** The invented sources: no address, no publisher that exists, and a title that says what they are. */
export function makeSources(provinces: readonly SyntheticProvince[]): readonly CsvLine[] {
  return provinces.flatMap((province) =>
    Array.from({ length: sourcesOfProvince }, (_, place) => ({
      source_id: sourceId(province, place),
      title: `SYNTHETIC, NOT EVIDENCE (giả định, không phải bằng chứng): ${province.nameEn} ${place + 1}`,
      publisher: 'no publisher: synthetic data for benchmarks',
      published_on: String(2014 + place),
      language: 'en',
      kind: (['portal', 'statistic', 'news', 'plan'] as const)[place % 4] ?? 'news',
      extent_read: 'unknown',
      note: 'Made by scripts/bench/synthetic; nothing here was published by anyone.'
    }))
  );
}

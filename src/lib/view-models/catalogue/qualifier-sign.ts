import type { Qualifier } from '#lib/domain/vocabulary.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { CatalogueChart } from './catalogue-chart.ts';
import type { MarksRow } from './drawing.ts';

/** The sign beside a mark: an arrow up the scale, an arrow down, a wave. */
export type QualifierSign = 'over' | 'under' | 'about';

/** "Over" and "at least" point up the scale, "nearly", "under" and "up to" down, "about" is a wave. */
export function signOf(qualifier: Qualifier): QualifierSign | null {
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return 'over';
    case 'nearly':
    case 'under':
    case 'up-to':
      return 'under';
    case 'about':
      return 'about';
    case 'exact':
      return null;
  }
}

/** What the signs of a drawing mean, in the words of the sources; only signs that are drawn. */
export function signLegend(
  rows: readonly MarksRow[],
  format: Pick<Format, 'qualifier' | 'list'>,
  says: (words: string) => string
): CatalogueChart['legend'] {
  const drawn = new Set(rows.flatMap(({ marks }) => marks.map(({ low, high }) => (high ?? low).figure.qualifier)));
  return (['about', 'over', 'under'] as const).flatMap((sign) => {
    const words = [...drawn]
      .filter((qualifier) => signOf(qualifier) === sign)
      .map((one) => `“${format.qualifier(one)}”`);
    return words.length === 0 ? [] : [{ swatch: sign, text: says(format.list(words)) }];
  });
}

import type { Figure } from '#lib/domain/figure.ts';
import type { TargetReading } from '#lib/view-models/targets/target-reading.ts';
import { makeFigure } from '../../components/draw.ts';

type Made = Partial<Omit<TargetReading, 'figure' | 'subject' | 'indicator'>> & {
  readonly subject?: Partial<TargetReading['subject']>;
  readonly indicator?: Partial<TargetReading['indicator']>;
};

let count = 0;

/** A reading of "Lào Cai: clusters" for tests; its ref is unique. */
export function makeReading(
  value: number,
  asOf: string | null,
  figure: Partial<Figure> = {},
  made: Made = {}
): TargetReading {
  count += 1;
  const { subject, indicator, ...rest } = made;
  return {
    figure: makeFigure({ ref: `observations/made-${count}`, value, asOf, unit: 'clusters', ...figure }),
    measure: 'actual',
    scope: null,
    base: null,
    extent: null,
    periodStart: null,
    source: { id: 'paper', title: 'Paper', publisher: null, kind: 'news', publishedOn: null },
    locator: null,
    note: null,
    ...rest,
    subject: { kind: 'province', id: 'lao-cai', name: 'Lào Cai', placeId: 'lao-cai', ...subject },
    indicator: { id: 'clusters-count', name: 'Số cụm', group: 'clusters', ...indicator }
  };
}

export const makeTarget = (
  value: number,
  asOf: string | null,
  figure: Partial<Figure> = {},
  made: Made = {}
): TargetReading => makeReading(value, asOf, figure, { measure: 'target', ...made });

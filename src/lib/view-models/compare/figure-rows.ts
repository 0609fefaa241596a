import type { AnyFigure } from '#lib/domain/figure.ts';
import type { ObservationMeasure } from '#lib/domain/vocabulary.ts';
import { barOf, scaleEnd } from './bar.ts';
import type { CompareZone, ZoneThing } from './compare-zone.ts';
import { differenceOf, type CompareValue, type FigureCell, type FigureRow } from './compare-row.ts';
import { intervalOfAll, type Interval } from './interval.ts';

/** A value before the scale of its row is known. */
export type PlainValue = Omit<CompareValue, 'bar' | 'interval'> & {
  /** Where a computed value may lie; drawn and compared instead of the value. */
  readonly doubt?: Interval;
};

/** What is there before what is meant to be. */
const measureOrder: readonly ObservationMeasure[] = ['actual', 'estimate', 'plan', 'target', 'ceiling'];

const bare = { measure: null, scope: null, base: null, to: null, thing: null } as const;

/** A computed value of a cell, such as a sum. */
export const computedValue = (figure: AnyFigure, more: Partial<PlainValue> = {}): PlainValue => ({
  ...bare,
  figures: [figure],
  ...more
});

/** The current reading of a thing, or all that disagree. */
function valueOfThing(thing: ZoneThing): PlainValue | null {
  const { measured, measure, scope, base } = thing;
  if (measured.kind === 'unknown') return null;
  const figures = measured.kind === 'known' ? ([measured.current] as const) : measured.readings;
  return { ...bare, figures, measure, scope, base, thing };
}

/** A row whose bars share one scale that starts at zero. */
export function figureRow(id: string, label: string, plain: readonly (readonly PlainValue[])[]): FigureRow {
  const end = scaleEnd(plain.flat());
  const cells: readonly FigureCell[] = plain.map((values) =>
    values.map((value) => ({
      ...value,
      interval: value.doubt ?? intervalOfAll(value.figures),
      bar: barOf(value, end)
    }))
  );
  return { kind: 'figures', id, label, cells, ...differenceOf(cells) };
}

const kindOfThing = ({ measure, scope, base }: ZoneThing): string => JSON.stringify([measure, scope, base]);

/** The whole before its parts, what is there before what is planned, without a base before with one. */
const rank = ({ measure, scope, base }: ZoneThing): number =>
  (scope === null ? 0 : 100) + measureOrder.indexOf(measure) * 2 + (base === null ? 0 : 1);

/** One indicator of all zones: in every cell the thing that most zones publish comes first, so that like stands beside like. */
export function indicatorRow(
  indicatorId: string,
  label: string,
  zones: readonly CompareZone[],
  options: { readonly wholeOnly: boolean }
): FigureRow {
  const things = zones.map((zone) =>
    zone.things.filter((thing) => thing.indicatorId === indicatorId && (!options.wholeOnly || thing.scope === null))
  );
  const shared = (thing: ZoneThing): number =>
    things.filter((own) => own.some((other) => kindOfThing(other) === kindOfThing(thing))).length;
  const cells = things.map((own) =>
    own.toSorted((a, b) => shared(b) - shared(a) || rank(a) - rank(b)).flatMap((thing) => valueOfThing(thing) ?? [])
  );
  return figureRow(indicatorId, label, cells);
}

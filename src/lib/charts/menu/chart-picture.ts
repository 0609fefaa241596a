import type { SiteContext } from '#lib/components/site-context.ts';
import { drawnSvg } from '#lib/export/drawn-svg.ts';
import type { ChartMenuWords } from '#lib/i18n/chart-menu-words.ts';
import type { Picture, PictureDrawing } from '#lib/picture/picture.ts';
import { takenChart, type TakenChart } from '#lib/view-models/catalogue/taken-chart.ts';
import type { ChartSources } from '#lib/view-models/charts/chart-model.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { readOffScreen } from './off-screen.ts';
import PictureStage from './PictureStage.svelte';

/** What a picture says besides what it shows. */
export interface PictureEdition {
  /** What the reader chose, as a sentence; null for all. */
  readonly filter: string | null;
  readonly release: string;
  /** ISO day. */
  readonly releasedOn: string;
  /** Address of the view on screen, complete. */
  readonly address: string;
}

interface Drawn {
  readonly drawing: PictureDrawing;
  readonly swatches: readonly PictureDrawing[];
  /** What the drawing says of itself, such as how often a bar is cut. */
  readonly remark: string;
}

function draw(chart: TakenChart, context: Map<unknown, unknown>): Drawn {
  return readOffScreen(PictureStage, { chart }, context, (box) => {
    const [drawing] = svgsIn(box, '[data-drawing] svg');
    if (drawing === undefined) throw new Error(`chart ${chart.id} has no drawing`);
    return {
      drawing,
      swatches: svgsIn(box, '[data-swatches] svg'),
      remark: [...box.querySelectorAll('[data-drawing] p')].map((line) => line.textContent.trim()).join(' ')
    };
  });
}

/** The drawings in the box that a selector names. */
export const svgsIn = (box: HTMLElement, selector: string): readonly PictureDrawing[] =>
  [...box.querySelectorAll<SVGSVGElement>(selector)].map(drawnSvg);

/** "Nguồn: VIR, SGGP và 15 nguồn khác", in words only. */
export function sourceLine({ ids, named }: ChartSources, { m, format }: SiteContext): string {
  if (named.length === 0) return '';
  const names = named.map(({ name }) => name).join('; ');
  const others = ids.length - named.length;
  return others > 0 ? m.charts.sourceAnd(names, format.quantity(others, 'sources')) : m.charts.source(names);
}

/** What every picture of the site says at its foot. */
export const footOf = (
  { filter, release, releasedOn, address }: PictureEdition,
  site: SiteContext,
  { picture }: ChartMenuWords
): Pick<Picture, 'lang' | 'filtered' | 'release' | 'licence' | 'address' | 'firstPart'> => ({
  lang: site.lang,
  filtered: filter,
  release: picture.release(site.m.shell.name, release, site.format.shortDate(releasedOn)),
  licence: picture.licence,
  address,
  firstPart: picture.firstPart
});

/** Notes that end without a full stop get one before the next. */
const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part, at, all) => (at === all.length - 1 || /[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');

/** The chart on screen with all that a picture of it has to say. */
export function chartPicture(
  given: Parameters<typeof takenChart>[0],
  edition: PictureEdition,
  site: SiteContext,
  words: ChartMenuWords,
  context: Map<unknown, unknown>
): Picture {
  const chart = takenChart(given);
  const { drawing, swatches, remark } = draw(chart, context);
  const text = (phrase: TakenChart['title']): string => phraseText(phrase, site.format);
  return {
    ...footOf(edition, site, words),
    title: text(chart.title),
    subtitle: text(chart.subtitle),
    legend: chart.legend.flatMap(({ text: label }, at) => {
      const swatch = swatches[at];
      return swatch === undefined ? [] : [{ swatch, text: label }];
    }),
    drawing,
    note: sentences([text(chart.note), remark]),
    source: sourceLine(chart.sources, site),
    asOf: chart.asOf
  };
}

import { composeDrawing, firstRows } from '#lib/picture/compose-drawing.ts';
import type { Picture, PictureDrawing } from '#lib/picture/picture.ts';
import { mapDrawing, moved } from './map-drawing.ts';
import type { StillDrawing } from './still-types.ts';
import { isShown, wordsOf } from './view-part.ts';

/** The drawings of a part of a page, the explorer's map with its inset, in reading order. */
export function drawingsOf(part: Element): readonly StillDrawing[] {
  const map = mapDrawing(part);
  if (map !== null) return [map];
  const charts = chartsOf(part);
  const cards = charts.flatMap(chartDrawing);
  const others = svgsOf(part)
    .filter((svg) => svg.closest('table') === null && !charts.some((chart) => chart.contains(svg)) && isLarge(svg))
    .map((svg) => composed(moved(svg), wordsNear(svg)));
  return [...cards, ...others];
}

const chartsOf = (part: Element): readonly Element[] => {
  const inside = [...part.querySelectorAll('[data-chart]')];
  return (part.matches('[data-chart]') ? [part, ...inside] : inside).filter(isShown);
};

const svgsOf = (part: Element): readonly SVGSVGElement[] => [...part.querySelectorAll('svg')].filter(isShown);

const areaOf = (svg: Element): number => {
  const { width, height } = svg.getBoundingClientRect();
  return width * height;
};
const isLarge = (svg: Element): boolean => {
  const { width, height } = svg.getBoundingClientRect();
  return width >= 240 && height >= 120;
};

/** What a chart says around its drawing. */
type Said = Partial<Pick<Picture, 'title' | 'subtitle' | 'legend' | 'note'>>;

function chartDrawing(chart: Element): readonly StillDrawing[] {
  const drawings = svgsOf(chart).filter((svg) => svg.closest('li, .entry, button, summary, details, .menu') === null);
  const [largest] = [...drawings].sort((a, b) => areaOf(b) - areaOf(a));
  if (largest === undefined) return [];
  const of = (selector: string): string => {
    const found = chart.querySelector(selector);
    return found === null ? '' : wordsOf(found);
  };
  const legend = [...chart.querySelectorAll('li[data-swatch], .entry')].filter(isShown).flatMap((entry) => {
    const swatch = entry.querySelector('svg');
    return swatch === null ? [] : [{ swatch: moved(swatch), text: wordsOf(entry) }];
  });
  const subtitle = of('.subtitle .measure') || of('.subtitle');
  return [composed(moved(largest), { title: of('.title'), subtitle, legend, note: of('.note') })];
}

function composed(drawing: PictureDrawing, said: Said): StillDrawing {
  const part = firstRows(drawing);
  const { svg, width, height } = composeDrawing(part ?? drawing, said);
  return { svg, title: said.title ?? '', ratio: width / height, isPart: part !== null };
}

/** What a drawing that is no chart of the catalogue is called: the line under it, else the heading above it. */
function wordsNear(svg: Element): Said {
  const caption = svg.closest('figure')?.querySelector('figcaption');
  if (caption !== null && caption !== undefined) return { note: wordsOf(caption) };
  for (let around = svg.parentElement; around !== null; around = around.parentElement) {
    const heading = around.querySelector('h1, h2, h3, h4');
    if (heading !== null) return { title: wordsOf(heading) };
  }
  return {};
}

import type { SourceFiguresFile } from '#lib/domain/figure.ts';
import type { StillFigure, StillSource, StillView } from './still-types.ts';
import { isAside, wordsOf } from './view-part.ts';

/** Reads /figures/<source>.json. */
export type LoadFigures = (source: string) => Promise<SourceFiguresFile>;

const inAddress = /\/sources\/([^/#?]+)\//;

function sourceOf(element: Element): string | null {
  const marked = element.closest('[data-source]')?.getAttribute('data-source');
  return marked ?? inAddress.exec(element.closest('a')?.getAttribute('href') ?? '')?.[1] ?? null;
}

/** Every source that the part names, in the order in which it names them. */
export const sourceIdsOf = (part: Element): readonly string[] => [
  ...new Set(
    [...part.querySelectorAll('[data-source], a[href*="/sources/"]')].flatMap((element) => sourceOf(element) ?? [])
  )
];

/** What is put away is no part of the view; what a long page folds for its length alone is: it is on paper too. */
const putAway = 'details:not([open], [data-fold])';

/** Every figure of the part with what it is the figure of. */
export function figuresOf(part: Element): readonly StillFigure[] {
  const seen = new Set<string>();
  return [...part.querySelectorAll('data[data-figure]')].flatMap((element) => {
    const ref = element.getAttribute('data-figure') ?? '';
    const text = (element.textContent ?? '').trim();
    if (ref === '' || seen.has(`${ref} ${text}`) || element.closest(putAway) !== null) return [];
    seen.add(`${ref} ${text}`);
    const value = Number(element.getAttribute('value') ?? Number.NaN);
    const source = sourceOf(element);
    return [
      {
        ref,
        text,
        value: Number.isFinite(value) ? value : null,
        label: labelOf(element),
        sourceIds: source === null ? [] : [source]
      }
    ];
  });
}

/** The term, row or heading that a figure stands under. */
function labelOf(element: Element): string {
  const described = element.closest('dd');
  if (described !== null) {
    const term = described.parentElement?.querySelector('dt');
    if (term !== null && term !== undefined) return wordsOf(term);
  }
  const row = element.closest('tr')?.querySelector('th');
  if (row !== null && row !== undefined) return wordsOf(row);
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const heading = around.querySelector('h1, h2, h3, h4');
    if (heading !== null && !isAside(heading)) return wordsOf(heading);
  }
  return '';
}

/** Sources in full, with the dates of the figures taken from them and the release. A source that cannot be had is left out. */
export async function provenanceOf(
  ids: readonly string[],
  figures: readonly Pick<StillFigure, 'ref'>[],
  load: LoadFigures
): Promise<Pick<StillView, 'sources' | 'asOf' | 'release'>> {
  const files = (await Promise.all(ids.map((id) => load(id).catch(() => null)))).filter((file) => file !== null);
  const sources = files.map(({ source }): StillSource => {
    const { id, title, publisher, publishedOn, url } = source;
    return { id, title, publisher, publishedOn, url };
  });
  const dates = figures.flatMap(({ ref }) => {
    const found = files.find((file) => Object.hasOwn(file.figures, ref))?.figures[ref]?.figure.asOf;
    return found === null || found === undefined ? [] : [found];
  });
  return { sources, asOf: spanOf(dates), release: files[0]?.release ?? null };
}

/** From the oldest to the newest; partial dates are ordered as text. */
export function spanOf(dates: readonly string[]): StillView['asOf'] {
  const [first, ...rest] = [...dates].sort();
  return first === undefined ? null : { from: first, to: rest.at(-1) ?? first };
}

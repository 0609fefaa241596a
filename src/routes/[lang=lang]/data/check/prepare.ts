/** Everything that the page needs is fetched before the first file is taken: from then on nothing is asked of any server. */
import type { Lang } from '#lib/domain/vocabulary.ts';
import { KeptSheet } from '#lib/state/kept-sheet.svelte.ts';
import { OwnSheetDesk } from '#lib/state/own-sheet.svelte.ts';
import { filePath, pagePath } from '#lib/url/navigate.ts';
import { PageBench } from './bench.ts';
import type { PublishedTables } from './bench-messages.ts';
import { guardLeaving } from './guard-leaving.svelte.ts';
import { fetchGround, type OwnGround } from './own-ground.ts';
import { parquetReader } from './parquet-reader.svelte.ts';

/** What the page works with once it is ready. */
export interface Workshop {
  readonly desk: OwnSheetDesk;
  /** What is kept on this machine. */
  readonly kept: KeptSheet;
  readonly bench: PageBench;
  readonly published: PublishedTables;
  readonly ground: OwnGround;
}

type Held = Omit<Workshop, 'ground'>;

let held: Promise<Held> | null = null;
const grounds = new Map<Lang, Promise<OwnGround>>();

async function hold(): Promise<Held> {
  const bench = new PageBench((bytes) => parquetReader.read(bytes));
  const published = await bench.prepare({
    descriptor: filePath('data/datapackage.json'),
    tables: filePath('data/'),
    outlines: filePath('geo/outlines.geojson'),
    country: filePath('geo/provinces34.geojson')
  });
  const desk = new OwnSheetDesk(bench);
  guardLeaving(desk);
  return { bench, published, desk, kept: new KeptSheet(bench) };
}

/** The sheet of this tab: it stays while the reader looks at other pages, and no longer than the tab. */
export async function prepare(lang: Lang): Promise<Workshop> {
  held ??= hold().catch((error: unknown) => {
    held = null;
    throw error;
  });
  const known = grounds.get(lang) ?? fetchGround(`${pagePath(lang, 'data/check')}ground.json`);
  grounds.set(lang, known);
  known.catch(() => grounds.delete(lang));
  const [workshop, ground] = await Promise.all([held, known, ...programs(), ...typefaces()]);
  await workshop.kept.look();
  return { ...workshop, ground };
}

/** Programs that other parts of the page fetch when they are first used. */
const programs = (): readonly Promise<unknown>[] => [import('#lib/components/figure-popover/FigurePanel.svelte')];

/** Every typeface of the page: letters of a file must not be the first to need one. */
const typefaces = (): readonly Promise<unknown>[] =>
  [...document.fonts].map((face) => face.load().catch(() => undefined));

/** While a sheet is open, pointing at a link fetches nothing ahead. Returns how to let it again. */
export function fetchNothingAhead(): () => void {
  const { body } = document;
  const before = body.dataset['sveltekitPreloadData'];
  body.dataset['sveltekitPreloadData'] = 'off';
  return () => {
    if (before !== undefined) body.dataset['sveltekitPreloadData'] = before;
  };
}

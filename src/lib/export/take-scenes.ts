import type { ShownDeck, ShownScene } from '#lib/view-models/decks/shown-deck.ts';
import { openView, ViewFailure, type OpenedView, type ViewSize } from './open-view.ts';
import { takeStillView, type LoadFigures, type StillView } from './still-view.ts';
import type { SceneFailure, TakenDeck, TakenScene } from './taken-scene.ts';

/** What taking views needs of the site. */
export interface SiteAccess {
  /** Address of a view, ready to be opened, and complete for paper and files. */
  readonly page: (address: string) => string;
  readonly whole: (address: string) => string;
  /** A file of the site, such as `maps/both.vi.svg`. */
  readonly file: (path: string) => string;
  readonly loadFigures: LoadFigures;
  readonly open?: (address: string, size: ViewSize) => Promise<OpenedView>;
}

/** Takes the views of a deck one after the other. `onscene` hears which scene is being drawn; `stopped` calls it off. */
export async function takeDeck(
  deck: ShownDeck,
  site: SiteAccess,
  onscene: (number: number) => void,
  stopped: () => boolean = () => false
): Promise<TakenDeck | null> {
  const scenes: TakenScene[] = [];
  for (const scene of deck.scenes) {
    if (stopped()) return null;
    onscene(scene.number);
    scenes.push(await takeScene(scene, site));
  }
  return { lang: deck.lang, deck, scenes };
}

/** One scene; never rejects: what went wrong is told on its page. */
export async function takeScene(scene: ShownScene, site: SiteAccess): Promise<TakenScene> {
  const address = site.whole(scene.address);
  try {
    return { scene, address, failure: null, view: (await builtView(scene, site)) ?? (await openedView(scene, site)) };
  } catch (error) {
    return { scene, address, view: null, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): SceneFailure {
  const why = error instanceof ViewFailure ? error.message : '';
  return why === 'time' || why === 'refused' || why === 'missing' ? why : 'drawing';
}

/** Explorer and dashboards are drawn as on a desk; a page with one chart narrower, so that its words are larger. */
const sizeOf = (address: string): ViewSize =>
  /^(\?|#|$)/.test(address) ? { width: 1280, height: 800 } : { width: 920, height: 700 };

async function openedView({ address }: ShownScene, site: SiteAccess): Promise<StillView> {
  const { doc, close } = await (site.open ?? openView)(site.page(address), sizeOf(address));
  try {
    return await takeStillView(doc, site.loadFigures);
  } finally {
    close();
  }
}

/** The card of a zone is drawn at build: nothing has to be opened. A chart's picture says much that its page says. */
const isTakenAsBuilt = (picture: string): boolean => /^zones\//.test(picture);

async function builtView({ picture, sources, title }: ShownScene, site: SiteAccess): Promise<StillView | null> {
  if (picture === null || !isTakenAsBuilt(picture)) return null;
  const answer = await fetch(site.file(picture)).catch(() => null);
  if (answer === null || !answer.ok) return null;
  const svg = await answer.text();
  const ratio = ratioOf(svg);
  if (ratio === null) return null;
  return {
    title: title.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    drawings: [{ svg, title: '', ratio }],
    tables: [],
    text: [],
    sources: sources.map((source) => ({ ...source, url: null })),
    asOf: null,
    release: null,
    figures: []
  };
}

/** Width over height of a drawing; null where the text is none. */
export function ratioOf(svg: string): number | null {
  const [, width, height] = /<svg[^>]*\sviewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const ratio = Number(width) / Number(height);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : null;
}

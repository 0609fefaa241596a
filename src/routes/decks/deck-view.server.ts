import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { sourcePageRows } from '#lib/database/page-rows.server.ts';
import { readDeckJson } from '#lib/decks/read-deck.ts';
import type { Deck } from '#lib/domain/deck.ts';
import { figuresOfDeck } from '#lib/domain/deck-text.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { loadShownDeckWords } from '#lib/i18n/shown-deck-words.ts';
import { figureSources } from '#lib/queries/known-names.ts';
import { ask } from '#lib/queries/query.ts';
import { pictureFile, picturedView, readSceneAddress } from '#lib/url/scene-address.ts';
import { weighedSources } from '#lib/view-models/catalogue/chart-sources.ts';
import {
  makeShownDeck,
  shownSource,
  type FigureFact,
  type ShownDeck,
  type ViewFact
} from '#lib/view-models/decks/shown-deck.ts';
import { makeSourceFigures } from '#lib/view-models/source-figures.ts';
import { zoneSourcesOf } from '#lib/view-models/zone-sources.ts';
import { zonePageRows } from '../zone-rows.server.ts';
import { madeChart } from '../[lang=lang]/charts/catalogue-charts.server.ts';

const folder = join(process.env['ATLAS_DATA'] ?? 'data', 'decks');

/** The decks that come with the package, in the order of their file names. The build has checked them. */
export async function builtInDecks(): Promise<readonly Deck[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const reading = readDeckJson(await readFile(join(folder, name), 'utf8'), name);
      if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.problems));
      return reading.deck;
    })
  );
}

/** A built-in deck ready to be shown in one language; null where there is none of that id. */
export async function deckView(id: string, lang: Lang): Promise<ShownDeck | null> {
  const deck = (await builtInDecks()).find((one) => one.id === id);
  if (deck === undefined) return null;
  const { run, release, releasedOn } = await getAtlas();
  const addresses = [...new Set(deck.scenes.map((scene) => scene.address))];
  const views = await Promise.all(
    addresses.map(async (address) => [address, await viewFact(run, address, lang)] as const)
  );
  const facts = { release, releasedOn, figures: figureFacts(run, deck), views: new Map(views) };
  return makeShownDeck(deck, facts, await loadShownDeckWords(lang));
}

/** Every built-in deck in one language. */
export async function deckViews(lang: Lang): Promise<readonly ShownDeck[]> {
  const decks = await builtInDecks();
  const views = await Promise.all(decks.map(({ id }) => deckView(id, lang)));
  return views.filter((view) => view !== null);
}

function figureFacts(run: Run, deck: Deck): ReadonlyMap<string, FigureFact> {
  const wanted = new Set(figuresOfDeck(deck));
  const rows = ask(run, figureSources, undefined).filter(({ ref }) => wanted.has(ref));
  return new Map(
    rows.flatMap(({ ref, source_id }) => {
      const source = sourcePageRows(run, source_id);
      if (source === null) return [];
      const { figures, source: line } = makeSourceFigures(source);
      const provenance = figures[ref];
      return provenance === undefined ? [] : [[ref, { provenance, source: line }] as const];
    })
  );
}

const nothingKnown: ViewFact = { picture: null, asOf: null, sources: [] };

async function viewFact(run: Run, address: string, lang: Lang): Promise<ViewFact> {
  const read = readSceneAddress(address);
  const view = read === null ? null : picturedView(read);
  if (view === null) return nothingKnown;
  const picture = pictureFile(view, lang);
  if (view.kind === 'maps') return { ...nothingKnown, picture };
  if (view.kind === 'charts') {
    const { chart } = await madeChart(view.id, lang);
    const sources = weighedSources(chart).map(({ source }) => shownSource(source));
    return { picture, asOf: chart.asOf, sources };
  }
  const rows = zonePageRows(run, view.id);
  if (rows === null) return nothingKnown;
  const sources = zoneSourcesOf(rows).sources.map(({ source }) => shownSource(source));
  return { picture, asOf: null, sources };
}

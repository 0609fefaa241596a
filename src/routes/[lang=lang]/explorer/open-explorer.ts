import type { ExplorerData, ExplorerZone } from '#lib/domain/explorer-rows.ts';
import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import type { TableName } from '#lib/domain/rows.ts';
import { matchesSearch } from '#lib/i18n/fold.ts';
import { EngineState } from '#lib/state/engine.svelte.ts';
import { ExplorerState } from '#lib/state/explorer.svelte.ts';
import { afterPaint } from '#lib/components/after-paint.ts';
import { turnsWaitFor, whenIdleInTurn, whenQuiet } from '#lib/components/when-idle.ts';
import { writeView } from '#lib/url/explorer-address.ts';
import { lateAddress } from '#lib/url/navigate.ts';
import { openScale } from './scale/no-scale.ts';
import type { NearPlace } from '#lib/view-models/distances/near-zones.ts';
import { nearZones } from '#lib/view-models/explorer/near-view.ts';
import { isActive, type FoundZones } from '#lib/view-models/explorer-filters.ts';
import { explorerQuestions, type ExplorerAnswers } from '#lib/view-models/explorer-questions.ts';

/** The tables that the views explorer_zones, explorer_investments and explorer_funds rest on. */
const tables: readonly TableName[] = [
  'zones',
  'zone_sectors',
  'investments',
  'investment_reports',
  'funds',
  'fund_categories',
  'provinces',
  'sectors',
  'observations',
  'indicators',
  'sources',
  'administrative_units',
  'administrative_successions'
];

/** Words for kinds of places that people type before a name and the tables leave out. */
const placeWords = 'xã phường thị trấn huyện thị xã thành phố district commune ward town township city';

/** What a zone is found by: its names in both languages and its places before and since July 2025. */
const searchTexts = (zone: ExplorerZone): string =>
  [zone.name_vi, zone.name_en, zone.commune_new, zone.commune_old, zone.district_old, placeWords]
    .filter((text) => text !== null)
    .join(' ; ');

/** The zones that a search text finds, accents not needed. */
function searcher(zones: readonly ExplorerZone[]): (text: string) => readonly string[] {
  const texts = zones.map((zone) => ({ id: zone.zone_id, text: searchTexts(zone) }));
  return (text) => texts.filter((entry) => matchesSearch(entry.text, text)).map((entry) => entry.id);
}

/** State of one explorer page: the view with its answers, and the engine that takes them over once it runs. */
export function openExplorer(
  data: ExplorerData,
  nearby: readonly NearPlace[],
  answers: Partial<ExplorerAnswers>,
  file: (path: string) => string,
  large: Parameters<typeof openScale>[1]
) {
  const search = searcher(data.zones);
  const near = (view: ExplorerView) => nearZones(view, data.zones, nearby);
  const find = (view: ExplorerView): FoundZones => ({
    q: isActive(view, 'q') ? search(view.q) : null,
    near: near(view)?.ids ?? null
  });
  const scaled = openScale({ explorer_zones: data.zones, explorer_funds: data.funds }, large, file);
  // First in turn: what a strip or a list holds beyond its edge (theme.js) is there before anything in it wakes.
  if (typeof window !== 'undefined') whenIdleInTurn(() => delete document.documentElement.dataset['resting']);
  const address = lateAddress();
  const explorer = new ExplorerState({
    rows: { explorer_zones: data.zones, explorer_investments: data.investments, explorer_funds: data.funds },
    scale: scaled?.side,
    view: defaultView,
    answers,
    find,
    write(view: ExplorerView, how) {
      const query = writeView(view, new URLSearchParams(location.search));
      address.write(location.pathname + query, how);
    },
    later: afterPaint
  });
  const engine = new EngineState(
    async (onProgress) => {
      if (scaled !== undefined) return scaled.open(onProgress);
      const { openBrowserDatabase } = await import('#lib/database/browser-database.ts');
      return openBrowserDatabase({ file, onProgress });
    },
    tables,
    ['explorer_zones', 'explorer_investments', 'explorer_funds']
  );

  async function start(): Promise<void> {
    await engine.start();
    if (engine.engine !== null) explorer.connect(engine.engine, (failure) => engine.fail(failure));
  }
  /** Starts the engine when the reader's hands rest; returns how to leave the page tidy. */
  function startWhenQuiet(): () => void {
    let left = false;
    // What the cube cannot tell waits for the columns, from the first choice on.
    if (scaled !== undefined) {
      turnsWaitFor(scaled.ready);
      void scaled.ready.then(() => {
        if (!left) explorer.connect(scaled.engine, (failure) => engine.fail(failure), true);
      });
    }
    const cancel = whenQuiet(() => void start());
    return () => {
      left = true;
      cancel();
      explorer.leave();
      void engine.stop();
    };
  }
  /** The questions behind what is on screen, with the zones that search text and place find. */
  const questions = (view: ExplorerView) => (scaled?.side.questions ?? explorerQuestions)(view, find(view));
  return { explorer, engine, start, startWhenQuiet, questions, near };
}

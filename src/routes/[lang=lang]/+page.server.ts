import { getAtlas } from '#lib/database/atlas.server.ts';
import { allDistanceEnds, allExchangeRates } from '#lib/database/page-rows.server.ts';
import { explorerBackground, nationalInset } from '#lib/map/server/backgrounds.ts';
import { preparedPlaces, scaleBarBox } from '#lib/map/svg-layout.ts';
import { zonesWithBoundary } from '#lib/map/server/read-geo.ts';
import { labourLines } from '#lib/queries/province-lines.ts';
import { ask } from '#lib/queries/query.ts';
import { figureOfObservation } from '#lib/view-models/figures.ts';
import { askExplorerData } from '#lib/queries/explorer-data.ts';
import { compareNames } from '#lib/i18n/collate.ts';
import { defaultView } from '#lib/domain/explorer-view.ts';
import { evaluateAll } from '#lib/view-models/explorer-answers.ts';
import { isChartId } from '#lib/view-models/charts/chart-questions.ts';
import { explorerQuestions, type ExplorerAnswers } from '#lib/view-models/explorer-questions.ts';
import { rateView } from '#lib/view-models/currency/rates.ts';
import { makeZoneMarks } from '#lib/view-models/map-scene.ts';
import { nameRanks } from '#lib/view-models/explorer/zone-list.ts';
import { outermostRows } from '#lib/view-models/explorer/scale/scale-summary.ts';
import { largePage } from '#lib/view-models/explorer/scale/large-page.ts';
import { nearChoices } from './explorer/near-choices.ts';
import { scaleSummary } from './explorer/scale/scale-summary.server.ts';
import { stillObstacles, stillSymbolScale } from './explorer/still-map.ts';
import type { PageServerLoad } from './$types';

/** Charts stand drawn in the page: what they were drawn from is worked out when they are drawn again. */
const withoutCharts = (answers: ExplorerAnswers): Partial<ExplorerAnswers> =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => !isChartId(name)));

export const load: PageServerLoad = async ({ params }) => {
  const { run, release, releasedOn } = await getAtlas();
  const summary = scaleSummary();
  const explorer = askExplorerData(run, release, summary === null ? null : outermostRows(summary));
  const boundaries = zonesWithBoundary();
  const nearby = nearChoices(allDistanceEnds(run).infrastructure, params.lang);
  const infrastructure = nearby.filter(({ kind }) => kind !== 'city');
  const background = explorerBackground('both-wide', params.lang);
  const rows = {
    explorer_zones: explorer.zones,
    explorer_investments: explorer.investments,
    explorer_funds: explorer.funds
  };
  return {
    releasedOn,
    nameRanks: nameRanks(explorer.zones, params.lang, compareNames),
    rate: rateView(allExchangeRates(run), params.lang),
    ...(summary === null
      ? { explorer, answers: withoutCharts(evaluateAll(explorerQuestions(defaultView), rows)) }
      : largePage(explorer, summary)),
    /** People who can work, by province: said where one is chosen. */
    labour: ask(run, labourLines, undefined).map((line) => ({
      provinceId: line.subject_id,
      name: line[`scope_${params.lang}`] ?? line[`indicator_${params.lang}`],
      figure: figureOfObservation(line)
    })),
    /** Ports, airports, gates, stations, interchanges and cities that are located. */
    nearby,
    boundaries: [...boundaries],
    inset: nationalInset(124),
    background,
    places: preparedPlaces({
      background,
      zones: makeZoneMarks(explorer.zones, params.lang, null, boundaries),
      infrastructure,
      selected: null,
      obstacles: [...stillObstacles, scaleBarBox(background)],
      symbolScale: stillSymbolScale
    })
  };
};

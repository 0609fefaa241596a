import { getAtlas } from '#lib/database/atlas.server.ts';
import { explorerBackground, nationalInset } from '#lib/map/server/backgrounds.ts';
import { preparedPlaces, scaleBarBox } from '#lib/map/svg-layout.ts';
import { zonesWithBoundary } from '#lib/map/server/read-geo.ts';
import { askExplorerData } from '#lib/queries/explorer-data.ts';
import { mapInfrastructure } from '#lib/queries/map-things.ts';
import { ask } from '#lib/queries/query.ts';
import { defaultView } from '#lib/domain/explorer-view.ts';
import { evaluateAll } from '#lib/view-models/explorer-answers.ts';
import { isChartId } from '#lib/view-models/charts/chart-questions.ts';
import { explorerQuestions, type ExplorerAnswers } from '#lib/view-models/explorer-questions.ts';
import { shortInfrastructureName } from '#lib/view-models/map-names.ts';
import { makeZoneMarks } from '#lib/view-models/map-scene.ts';
import { stillObstacles, stillSymbolScale } from './explorer/still-map.ts';
import type { PageServerLoad } from './$types';

/** Charts stand drawn in the page: what they were drawn from is worked out when they are drawn again. */
const withoutCharts = (answers: ExplorerAnswers): Partial<ExplorerAnswers> =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => !isChartId(name)));

export const load: PageServerLoad = async ({ params }) => {
  const { run, release } = await getAtlas();
  const explorer = askExplorerData(run, release);
  const boundaries = zonesWithBoundary();
  const infrastructure = ask(run, mapInfrastructure, undefined).map(({ name_vi, name_en, province_id, ...row }) => ({
    ...row,
    name: shortInfrastructureName(params.lang === 'vi' ? name_vi : name_en, params.lang)
  }));
  const background = explorerBackground('both-wide', params.lang);
  const rows = {
    explorer_zones: explorer.zones,
    explorer_investments: explorer.investments,
    explorer_funds: explorer.funds
  };
  return {
    explorer,
    answers: withoutCharts(evaluateAll(explorerQuestions(defaultView, null), rows)),
    infrastructure,
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

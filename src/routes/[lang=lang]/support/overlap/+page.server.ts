import { askClusterMaxima, askRules, askTopics, overlapCharts } from '#lib/catalogue/areas/overlap.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { allFunds } from '#lib/queries/funds.ts';
import { promotionInstruments } from '#lib/queries/promotion-instruments.ts';
import { ask } from '#lib/queries/query.ts';
import { askSupportPlaces } from '#lib/queries/support-places.ts';
import { overlapProvinces } from '#lib/view-models/overlap/items-on-day.ts';
import { makeClusterMaximumChart } from '#lib/view-models/overlap/cluster-maximum-chart.ts';
import { uncheckedOf } from '#lib/view-models/overlap/unchecked.ts';
import { promotionByPlace } from '#lib/view-models/overlap/promotion-by-place.ts';
import { fundView } from '#lib/view-models/funds/fund-view.ts';
import { placeOptions } from '#lib/view-models/support/finder.ts';
import { compareNames } from '#lib/i18n/collate.ts';
import { makeAreaEntries } from '#lib/view-models/support/make-places.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run, release, releasedOn } = await getAtlas();
  const m = await loadMessages(params.lang);
  const places = askSupportPlaces(run);
  const format = createFormat(params.lang);
  const { maxima, lines } = askClusterMaxima(run, params.lang, releasedOn);
  const rules = askRules(run, params.lang);
  const topics = askTopics(run);
  const money = ask(run, allFunds, undefined)
    .filter(({ category_id }) => category_id === 'industrial-promotion')
    .map((row) => ({ provinceId: row.province_id, place: fundView(row, params.lang).place }));
  const shown = new Set<string>(['national', ...overlapProvinces]);
  return {
    release,
    releasedOn,
    rules: rules.filter(({ provinceId }) => shown.has(provinceId)),
    topics,
    promotion: promotionByPlace(
      rules,
      topics,
      { instruments: ask(run, promotionInstruments, undefined), money },
      { day: releasedOn, always: [...shown], lang: params.lang }
    ),
    areas: makeAreaEntries(places.areas),
    zones: placeOptions(
      places.zones,
      [],
      [],
      { nameOfProvince: (id) => m.vocabulary.province[id] ?? id, compareNames },
      params.lang
    ),
    maximum: makeClusterMaximumChart(maxima, lines, { m, format, releasedOn }),
    unchecked: uncheckedOf(maxima, { m }),
    queries: Object.fromEntries(overlapCharts.map(({ id, queries }) => [id, queries]))
  };
};

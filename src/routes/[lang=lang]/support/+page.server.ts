import { getAtlas } from '#lib/database/atlas.server.ts';
import { supportRows } from '#lib/database/page-rows.server.ts';
import { coveredIds } from '#lib/domain/covered.ts';
import { compareNames } from '#lib/i18n/collate.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { supportItems } from '#lib/domain/support-rule.ts';
import { fundWitnesses } from '#lib/queries/funds.ts';
import { sectorNames } from '#lib/queries/explorer-data.ts';
import { offices } from '#lib/queries/offices.ts';
import { ask } from '#lib/queries/query.ts';
import { supportUnits } from '#lib/queries/support-units.ts';
import { cycleWitnesses } from '#lib/view-models/funds/cycle.ts';
import { provinceOffices } from '#lib/view-models/office.ts';
import { sourceRefOf } from '#lib/view-models/reading-series.ts';
import { areaEntryViews, placeOptions } from '#lib/view-models/support/finder.ts';
import { makeSupportRules } from '#lib/view-models/support/make-rules.ts';
import { supportRuleView } from '#lib/view-models/support/rule-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run, releasedOn } = await getAtlas();
  const rows = supportRows(run);
  const { vocabulary } = await loadMessages(params.lang);
  const rules = makeSupportRules(rows).map((rule) => supportRuleView(rule, params.lang));
  const provinces = [...coveredIds, ...rules.map(({ provinceId }) => provinceId)];
  return {
    releasedOn,
    rules,
    items: supportItems.filter((item) => rules.some(({ items }) => items.includes(item))),
    offices: provinceOffices(ask(run, offices, undefined), params.lang),
    witnesses: cycleWitnesses(ask(run, fundWitnesses, undefined).map(sourceRefOf)),
    areas: areaEntryViews(rows, params.lang),
    sectors: ask(run, sectorNames, undefined).map((row) => ({ id: row.id, name: row[`name_${params.lang}`] })),
    places: placeOptions(
      rows.zones,
      ask(run, supportUnits, undefined),
      [...new Set(provinces)].filter((id) => id !== 'national'),
      { nameOfProvince: (id) => vocabulary.province[id] ?? id, compareNames },
      params.lang
    )
  };
};

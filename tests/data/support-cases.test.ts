import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { openSituation, type Situation } from '#lib/domain/situation.ts';
import { createViews } from '#lib/queries/views.ts';
import { ask } from '#lib/queries/query.ts';
import { askSupportPlaces } from '#lib/queries/support-places.ts';
import { askSupportRules } from '#lib/queries/support-rules.ts';
import { supportUnits } from '#lib/queries/support-units.ts';
import { makeAreaEntries, zonePlaces } from '#lib/view-models/support/make-places.ts';
import { makeSupportRules, type FullSupportRule } from '#lib/view-models/support/make-rules.ts';
import { matchSupports, type OpenPoint, type Refusal, type SupportMatch } from '#lib/view-models/support/match.ts';
import {
  areasOf,
  supportsForZone,
  type AreaClassEntry,
  type SupportPlace
} from '#lib/view-models/support/zone-situation.ts';
import { supportCases, type SupportCase } from './support-cases.ts';

let database: NodeDatabase;
let rules: readonly FullSupportRule[];
let areas: readonly AreaClassEntry[];
let places: ReadonlyMap<string, SupportPlace>;

beforeAll(async () => {
  database = await openAtlasDatabase('static/data');
  createViews.forEach((statement) => database.run(statement));
  const run = database.run.bind(database);
  rules = makeSupportRules(askSupportRules(run));
  const rows = askSupportPlaces(run);
  areas = makeAreaEntries(rows.areas);
  const units = ask(run, supportUnits, undefined).map((unit): [string, SupportPlace] => [
    unit.unit_id,
    {
      zoneId: null,
      provinceId: unit.province_id,
      site: null,
      districts: unit.districts,
      communes: unit.communes
    }
  ]);
  places = new Map([...zonePlaces(rows), ...units]);
});
afterAll(() => database.close());

function situationOf({ place, situation }: SupportCase): Situation {
  const found = place === null ? null : places.get(place);
  if (found === undefined) throw new Error(`no place is called ${place}`);
  const at = found === null ? {} : { provinceId: found.provinceId, areas: areasOf(found, areas, situation.date) };
  return { ...openSituation(situation.date), ...(found === null ? {} : { site: found.site }), ...at, ...situation };
}

const reasonText = (reason: Refusal): string => {
  if (reason.kind === 'condition') return reason.condition.words.vi;
  if (reason.kind === 'province') return reason.provinceId;
  return 'date' in reason ? `${reason.kind} ${reason.date}` : reason.kind;
};
const questionText = (point: OpenPoint): string => {
  if (point.kind === 'validity') return 'validity';
  return point.input.kind === 'fact' ? point.input.fact : point.input.kind;
};
const ids = (list: readonly { readonly rule: FullSupportRule }[]): readonly string[] => list.map(({ rule }) => rule.id);

describe('worked cases of support', () => {
  it('are at least twelve', () => {
    expect(supportCases.length).toBeGreaterThanOrEqual(12);
  });

  it.each(supportCases)('$name', (one) => {
    const match: SupportMatch<FullSupportRule> = matchSupports(situationOf(one), rules);
    expect(ids(match.applies)).toEqual(expect.arrayContaining(Object.keys(one.applies)));
    for (const [id, because] of Object.entries(one.refused)) {
      const refused = match.notApplies.find(({ rule }) => rule.id === id);
      expect(refused, `${id} is refused`).toBeDefined();
      expect(refused?.reasons.map(reasonText).join('\n')).toMatch(because);
    }
    for (const [id, missing] of Object.entries(one.open ?? {})) {
      const open = match.undecided.find(({ rule }) => rule.id === id);
      expect(open?.questions.map(questionText), id).toContain(missing);
    }
  });
});

describe('the rules of the evidence', () => {
  it('each have conditions or an item, read from a source', () => {
    expect(rules.filter(({ items, conditions }) => items.length + conditions.length === 0)).toEqual([]);
  });

  it('of Thanh Hóa sort the 27 former districts: 11 mountain, 16 plain or coastal, 6 of the 11 poor', () => {
    const of = (name: string) => areas.filter(({ areaClass }) => areaClass === name).map(({ unitId }) => unitId);
    const [mountain, plain, poor] = ['mountain-district', 'plain-coastal-district', 'poor-district'].map(of);
    expect([mountain?.length, plain?.length, poor?.length]).toEqual([11, 16, 6]);
    expect(new Set([...(mountain ?? []), ...(plain ?? [])]).size).toBe(27);
    expect(mountain).toEqual(expect.arrayContaining(poor ?? []));
  });

  it('of Lào Cai name 87 communes of special difficulty and 8 difficult ones of 99', () => {
    const of = (name: string) => areas.filter(({ areaClass, unitId }) => areaClass === name && unitId !== null).length;
    expect([of('special-difficulty-area'), of('difficult-area')]).toEqual([87, 8]);
  });

  it('leave a zone on both sides of a border undecided', () => {
    const both =
      places.get('th-ccn-xuan-khang') ??
      [...places.values()].find(({ districts }) => {
        const named = new Set(
          areas.filter(({ areaClass }) => areaClass === 'mountain-district').map(({ unitId }) => unitId)
        );
        const inside = districts.filter((id) => named.has(id)).length;
        return inside > 0 && inside < districts.length;
      });
    expect(both).toBeDefined();
    if (both !== undefined) expect(areasOf(both, areas, '2026-06-01')).not.toHaveProperty('mountain-district');
  });

  it('answer for every zone with the place alone', () => {
    for (const [id, place] of places) {
      if (place.zoneId === null) continue;
      const match = supportsForZone(place, '2026-11-21', { rules, areas });
      expect(match.applies.length + match.undecided.length, id).toBeGreaterThan(0);
    }
  });
});

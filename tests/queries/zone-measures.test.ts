import { describe, expect, it } from 'vitest';
import { ask } from '#lib/queries/query.ts';
import { zoneMeasures, zoneProjectsNamed } from '#lib/queries/zone-measures.ts';
import { openMadeDatabase, type MadeTables } from '../fixtures/made-database.ts';
import { makeInvestment, makeObservation, makeZone } from '../fixtures/made-rows.ts';

async function asked<R>(
  tables: MadeTables,
  make: (run: Parameters<typeof ask>[0]) => readonly R[]
): Promise<readonly R[]> {
  const database = await openMadeDatabase(tables);
  try {
    return make((sql, parameters) => database.run(sql, parameters));
  } finally {
    database.close();
  }
}
const measuresOf = async (...observations: ReturnType<typeof makeObservation>[]) => {
  const rows = await asked({ zones: [makeZone({ zone_id: 'park' })], observations }, (run) =>
    ask(run, zoneMeasures, undefined)
  );
  return rows.map(({ criterion, figure, measure, scope_vi: scope }) => [criterion, figure.value, measure, scope]);
};
const of = (indicator_id: string, value: number, more: Partial<ReturnType<typeof makeObservation>> = {}) =>
  makeObservation({ subject_id: 'park', indicator_id, value, ...more });

describe('the figures zones are ranked by', () => {
  it('are the newest of each indicator', async () => {
    expect(
      await measuresOf(
        of('area-ha', 100, { as_of: '2020' }),
        of('area-ha', 120, { as_of: '2024' }),
        of('industrial-land-ha', 80),
        of('available-ha', 12),
        of('occupancy-pct', 45),
        of('projects-count', 7),
        of('leased-ha', 33)
      )
    ).toEqual([
      ['area', 120, 'actual', null],
      ['available', 12, 'actual', null],
      ['investments', 7, 'actual', null],
      ['land', 80, 'actual', null],
      ['occupancy', 45, 'actual', null]
    ]);
  });

  it('are all of them where sources disagree at the newest date', async () => {
    expect(
      await measuresOf(
        of('area-ha', 66, { as_of: '2025' }),
        of('area-ha', 85, { as_of: '2025' }),
        of('area-ha', 70, { as_of: '2019' })
      )
    ).toEqual([
      ['area', 66, 'actual', null],
      ['area', 85, 'actual', null]
    ]);
  });

  it('say that an area is only planned, and take no target for a fact', async () => {
    expect(
      await measuresOf(of('area-ha', 300, { measure: 'plan' }), of('occupancy-pct', 90, { measure: 'target' }))
    ).toEqual([['area', 300, 'plan', null]]);
  });

  it('keep the term of a rent, and leave out figures about a part of a zone', async () => {
    expect(
      await measuresOf(
        of('land-rent-usd-m2-term', 30, { scope_vi: '50 năm', scope_en: '50 years' }),
        of('occupancy-pct', 90, { scope_vi: 'giai đoạn 1', scope_en: 'phase 1' })
      )
    ).toEqual([['rent', 30, 'actual', '50 năm']]);
  });
});

it('counts projects that are there, not plans nor totals of groups', async () => {
  const investment = (change: Partial<ReturnType<typeof makeInvestment>>) =>
    makeInvestment({ zone_id: 'park', status: 'operating', ...change });
  const investments = [
    investment({}),
    investment({ status: 'building' }),
    investment({ status: 'planned' }),
    investment({ kind: 'group' }),
    investment({ zone_id: null })
  ];
  const rows = await asked({ zones: [makeZone({ zone_id: 'park' })], investments }, (run) =>
    ask(run, zoneProjectsNamed, undefined)
  );
  expect(rows).toEqual([{ zone_id: 'park', projects: 2 }]);
});

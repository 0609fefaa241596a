import { expect, it } from 'vitest';
import { ask } from '#lib/queries/query.ts';
import { targetLines } from '#lib/queries/targets.ts';
import { openMadeDatabase } from '../fixtures/made-database.ts';
import { makeIndicator, makeObservation, makeSource, makeZone } from '../fixtures/made-rows.ts';

it('asks for promises and for the results of the same thing or of its counterpart, and for nothing else', async () => {
  const indicators = ['clusters-planned-count', 'clusters-established-count', 'area-ha', 'leased-ha'];
  const about = { subject_id: 'a-zone' };
  const database = await openMadeDatabase({
    sources: [makeSource({ source_id: 'a-source' })],
    indicators: indicators.map((indicator_id) => makeIndicator({ indicator_id })),
    zones: [makeZone({ zone_id: 'a-zone', province_id: 'thanh-hoa' }), makeZone({ zone_id: 'b-zone' })],
    observations: [
      makeObservation({ ...about, observation_id: 'plan', indicator_id: 'clusters-planned-count', measure: 'plan' }),
      makeObservation({ ...about, observation_id: 'set-up', indicator_id: 'clusters-established-count' }),
      makeObservation({ ...about, observation_id: 'target', indicator_id: 'area-ha', measure: 'target' }),
      makeObservation({ ...about, observation_id: 'result', indicator_id: 'area-ha' }),
      makeObservation({
        ...about,
        observation_id: 'guess',
        indicator_id: 'area-ha',
        measure: 'estimate',
        as_of: '2020'
      }),
      makeObservation({ ...about, observation_id: 'alone', indicator_id: 'leased-ha' }),
      makeObservation({ subject_id: 'b-zone', observation_id: 'elsewhere', indicator_id: 'area-ha' })
    ]
  });
  try {
    const lines = ask((sql, parameters) => database.run(sql, parameters), targetLines, undefined);
    expect(lines.map(({ observation_id }) => observation_id).toSorted()).toEqual([
      'plan',
      'result',
      'set-up',
      'target'
    ]);
    expect(new Set(lines.map(({ place_id }) => place_id))).toEqual(new Set(['thanh-hoa']));
  } finally {
    database.close();
  }
});

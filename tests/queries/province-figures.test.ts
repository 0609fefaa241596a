import { expect, it } from 'vitest';
import { provinceFields, provinceFigures } from '#lib/queries/province-figures.ts';
import { ask } from '#lib/queries/query.ts';
import { fieldFigures, provinceLinks, seriesText } from '#lib/view-models/province-figures/province-figures.ts';
import { openMadeDatabase } from '../fixtures/made-database.ts';
import { makeIndicator, makeObservation, makeSource, makeZone } from '../fixtures/made-rows.ts';

it('has every figure of a province by field, the newest thing first with its history, and none of a single zone', async () => {
  const about = { subject_type: 'province', subject_id: 'thanh-hoa' } as const;
  const database = await openMadeDatabase({
    sources: [makeSource({ source_id: 'a-source', title: 'Báo cáo' })],
    indicators: [
      makeIndicator({ indicator_id: 'clusters-workers', group: 'clusters' }),
      makeIndicator({ indicator_id: 'clusters-count', group: 'clusters' }),
      makeIndicator({ indicator_id: 'plants-stopped', group: 'results' })
    ],
    provinces: [
      {
        province_id: 'thanh-hoa',
        kind: 'province',
        gso_code: '38',
        gso_code_before: '38',
        name_vi: 'Thanh Hóa',
        name_en: 'Thanh Hoa',
        in_force_from: null,
        in_force_to: null,
        successor_province_id: null,
        members: []
      }
    ],
    zones: [makeZone({ zone_id: 'a-zone', province_id: 'thanh-hoa' })],
    observations: [
      makeObservation({ ...about, observation_id: 'old', indicator_id: 'clusters-workers', as_of: '2019' }),
      makeObservation({ ...about, observation_id: 'new', indicator_id: 'clusters-workers', as_of: '2021' }),
      makeObservation({ ...about, observation_id: 'newest', indicator_id: 'clusters-count', as_of: '2024' }),
      makeObservation({ ...about, observation_id: 'alone', indicator_id: 'plants-stopped', as_of: '2016' }),
      makeObservation({ subject_id: 'a-zone', observation_id: 'zone', indicator_id: 'clusters-count' })
    ]
  });
  try {
    const run = (sql: string, parameters?: Parameters<typeof database.run>[1]) => database.run(sql, parameters);
    const links = provinceLinks(ask(run, provinceFields, undefined), 'vi');
    expect(links.map(({ id, fields }) => [id, ...fields])).toEqual([['thanh-hoa', 'clusters', 'other']]);
    const groups = fieldFigures(ask(run, provinceFigures, 'thanh-hoa'), 'vi');
    const refs = groups.map(({ field, series }) => [
      field,
      ...series.map(({ readings }) => readings.map(({ figure }) => figure.ref.replace('observations/', '')))
    ]);
    expect(refs).toEqual([
      ['clusters', ['newest'], ['new', 'old']],
      ['other', ['alone']]
    ]);
    expect(groups[0]?.series.map(seriesText).join()).toContain('Báo cáo');
  } finally {
    database.close();
  }
});

import { describe, expect, it } from 'vitest';
import { contextReadings, localityConflicts, localityReadings, pairReadings } from '#lib/queries/localities.ts';
import { ask } from '#lib/queries/query.ts';
import type { ObservationsRow, ProvincesRow } from '#lib/domain/rows.ts';
import { openMadeDatabase, type MadeTables } from '../fixtures/made-database.ts';
import { makeIndicator, makeObservation, makeSupport, makeZone } from '../fixtures/made-rows.ts';

const province = (province_id: string): ProvincesRow => ({
  province_id,
  kind: province_id === 'national' ? 'country' : 'province',
  gso_code: null,
  gso_code_before: null,
  name_vi: province_id,
  name_en: province_id,
  in_force_from: null,
  in_force_to: null,
  successor_province_id: null,
  members: []
});
const provinces = ['national', 'thanh-hoa', 'lao-cai', 'ha-noi'].map(province);
const indicators = ['parks-count', 'clusters-count', 'grdp-growth-pct'].map((indicator_id) =>
  makeIndicator({ indicator_id, group: indicator_id.startsWith('grdp') ? 'economy' : 'parks', unit: 'parks' })
);
const read = (row: Partial<ObservationsRow>) =>
  makeObservation({ subject_type: 'province', indicator_id: 'parks-count', ...row });

async function asking<T>(tables: MadeTables, question: (run: Parameters<typeof ask>[0]) => T): Promise<T> {
  const database = await openMadeDatabase({ provinces, indicators, ...tables });
  try {
    return question((sql, parameters) => database.run(sql, parameters));
  } finally {
    database.close();
  }
}

describe('figures of localities', () => {
  it('are those of provinces and of the compared indicators only', async () => {
    const observations = [
      read({ observation_id: 'a', subject_id: 'ha-noi' }),
      read({ observation_id: 'b', subject_id: 'ha-noi', indicator_id: 'grdp-growth-pct' })
    ];
    const rows = await asking({ observations }, (run) => ask(run, localityReadings, undefined));
    expect(rows.map((row) => row.observation_id)).toEqual(['a']);
  });
});

describe('the two provinces side by side', () => {
  it('have the indicators that both publish as a result of the whole province', async () => {
    const observations = [
      read({ observation_id: 'th', subject_id: 'thanh-hoa' }),
      read({ observation_id: 'lc', subject_id: 'lao-cai' }),
      read({ observation_id: 'target', subject_id: 'lao-cai', measure: 'target' }),
      read({ observation_id: 'only-th', subject_id: 'thanh-hoa', indicator_id: 'clusters-count' }),
      read({
        observation_id: 'part',
        subject_id: 'lao-cai',
        indicator_id: 'clusters-count',
        scope_vi: 'một phần',
        scope_en: 'a part'
      })
    ];
    // The provinces of the package are those with zones.
    const zones = ['thanh-hoa', 'lao-cai'].map((province_id) => makeZone({ zone_id: province_id, province_id }));
    const rows = await asking({ observations, zones }, (run) => ask(run, pairReadings, undefined));
    expect(rows.map((row) => row.observation_id)).toEqual(['th', 'lc']);
  });
});

describe('disputes', () => {
  const conflict = (conflict_id: string, province_id: string) => ({
    conflict_id,
    province_id,
    subject_vi: 'Số',
    subject_en: 'Figure',
    value_a: '1',
    source_a_id: 'a-source',
    value_b: '2',
    source_b_id: 'a-source',
    reading_vi: 'Khác ngày',
    reading_en: 'Other dates'
  });
  const record = (
    conflict_id: string,
    record_no: number,
    records: { observation_id?: string; support_id?: string }
  ) => ({
    conflict_id,
    record_no,
    observation_id: records.observation_id ?? null,
    report_id: null,
    fund_id: null,
    support_id: records.support_id ?? null,
    policy_id: null
  });
  const tables: MadeTables = {
    observations: [
      read({ observation_id: 'a', subject_id: 'national' }),
      read({ observation_id: 'b', subject_id: 'national', value: 31 }),
      makeObservation({ observation_id: 'of-a-zone' })
    ],
    supports: [makeSupport({ support_id: 'loan' })],
    conflicts: [conflict('country', 'national'), conflict('rule', 'ha-noi'), conflict('zone', 'thanh-hoa')],
    conflict_records: [
      record('country', 2, { observation_id: 'a' }),
      record('country', 1, { observation_id: 'b' }),
      record('rule', 1, { support_id: 'loan' }),
      record('zone', 1, { observation_id: 'of-a-zone' })
    ]
  };

  it('name their records in order, those of zones left out', async () => {
    const rows = await asking(tables, (run) => ask(run, localityConflicts, undefined));
    expect(rows.map((row) => [row.conflict_id, row.records])).toEqual([
      ['country', ['observations/b', 'observations/a']],
      ['rule', ['supports/loan']]
    ]);
  });

  it('bring the figures that they set side by side, those of zones left out', async () => {
    const rows = await asking(tables, (run) => ask(run, contextReadings, undefined));
    expect(rows.map((row) => row.observation_id)).toEqual(['b', 'a']);
  });
});

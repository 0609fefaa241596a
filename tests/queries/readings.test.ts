import { describe, expect, it } from 'vitest';
import type { ObservationsRow, SourcesRow } from '#lib/domain/rows.ts';
import { openMadeDatabase } from '../fixtures/made-database.ts';
import { makeIndicator, makeObservation, makeSource, makeZone } from '../fixtures/made-rows.ts';

/** Observation ids in three relations over the made rows. */
async function reading(observations: readonly ObservationsRow[], sources?: readonly SourcesRow[]) {
  const database = await openMadeDatabase({
    zones: [makeZone({ zone_id: 'a-zone' })],
    indicators: [makeIndicator()],
    observations,
    ...(sources === undefined ? {} : { sources })
  });
  try {
    const ids = (relation: string): readonly unknown[] =>
      database
        .run(`SELECT observation_id FROM ${relation} ORDER BY observation_id`)
        .map((row) => row['observation_id']);
    const readings = database.run('SELECT thing, readings, disputed FROM current_observations ORDER BY thing');
    return { current: ids('current_observations'), disputed: ids('disputed_observations'), readings };
  } finally {
    database.close();
  }
}

const sourcesOfKinds = (...kinds: readonly SourcesRow['kind'][]): readonly SourcesRow[] =>
  kinds.map((kind) => makeSource({ source_id: `from-${kind}`, kind }));

describe('the current reading', () => {
  it('is the newest dated', async () => {
    const { current } = await reading([
      makeObservation({ observation_id: 'of-2018', as_of: '2018', value: 30 }),
      makeObservation({ observation_id: 'of-2024', as_of: '2024-05', value: 40 }),
      makeObservation({ observation_id: 'of-2021', as_of: '2021-12-31', value: 50 })
    ]);
    expect(current).toEqual(['of-2024']);
  });

  it('is never an undated one while a dated one exists', async () => {
    const { current } = await reading([
      makeObservation({ observation_id: 'dated', as_of: '2006' }),
      makeObservation({ observation_id: 'undated', as_of: null })
    ]);
    expect(current).toEqual(['dated']);
  });

  it('is the undated one where nothing is dated', async () => {
    const { current } = await reading([makeObservation({ observation_id: 'undated', as_of: null })]);
    expect(current).toEqual(['undated']);
  });

  it.each(['law', 'plan', 'statistic'] as const)(
    'of one date is that of a %s before a portal and the press',
    async (kind) => {
      const { current } = await reading(
        [
          makeObservation({ observation_id: 'a-press', source_id: 'from-news', value: 1 }),
          makeObservation({ observation_id: 'b-portal', source_id: 'from-portal', value: 2 }),
          makeObservation({ observation_id: 'c-primary', source_id: `from-${kind}`, value: 3 })
        ],
        sourcesOfKinds('news', 'portal', kind)
      );
      expect(current).toEqual(['c-primary']);
    }
  );

  it('of one date is that of a portal before the press', async () => {
    const { current } = await reading(
      [
        makeObservation({ observation_id: 'a-press', source_id: 'from-news' }),
        makeObservation({ observation_id: 'b-portal', source_id: 'from-portal' })
      ],
      sourcesOfKinds('news', 'portal')
    );
    expect(current).toEqual(['b-portal']);
  });

  it('is the newer one of the press before an older one of a law', async () => {
    const { current } = await reading(
      [
        makeObservation({ observation_id: 'a-law', source_id: 'from-law', as_of: '2020' }),
        makeObservation({ observation_id: 'b-press', source_id: 'from-news', as_of: '2021' })
      ],
      sourcesOfKinds('news', 'law')
    );
    expect(current).toEqual(['b-press']);
  });

  it('counts how many readings its thing has', async () => {
    const { readings } = await reading([
      makeObservation({ as_of: '2018' }),
      makeObservation({ as_of: '2020' }),
      makeObservation({ as_of: null })
    ]);
    expect(readings.map((row) => row['readings'])).toEqual([3]);
  });
});

describe('two things are kept apart', () => {
  const pairs: readonly [string, Partial<ObservationsRow>, Partial<ObservationsRow>][] = [
    ['of different measures', { measure: 'actual' }, { measure: 'plan' }],
    ['of a part and of the whole', {}, { scope_vi: 'giai đoạn 1', scope_en: 'phase 1' }],
    ['of different bases', {}, { base_vi: 'đất cho thuê', base_en: 'leasable land' }],
    ['of former and present territory', { extent: 'before-2025-07' }, { extent: 'since-2025-07' }],
    ['of different indicators', {}, { indicator_id: 'industrial-land-ha' }],
    ['of different subjects', {}, { subject_id: 'another-zone' }]
  ];
  it.each(pairs)('%s: both are current, none disputes the other', async (_, one, other) => {
    const { current, disputed } = await reading([
      makeObservation({ observation_id: 'one', value: 10, ...one }),
      makeObservation({ observation_id: 'other', value: 20, ...other })
    ]);
    expect(current).toEqual(['one', 'other']);
    expect(disputed).toEqual([]);
  });
});

describe('a disputed reading', () => {
  it('has another value of the same thing at the same date', async () => {
    const { disputed, readings } = await reading([
      makeObservation({ observation_id: 'one', value: 66 }),
      makeObservation({ observation_id: 'two', value: 85 })
    ]);
    expect(disputed).toEqual(['one', 'two']);
    expect(readings.map((row) => row['disputed'])).toEqual([true]);
  });

  it('may be undated like the other, though a dated one is current', async () => {
    const { disputed, current, readings } = await reading([
      makeObservation({ observation_id: 'dated', as_of: '2018', value: 106_000 }),
      makeObservation({ observation_id: 'undated-1', as_of: null, value: 106_000 }),
      makeObservation({ observation_id: 'undated-2', as_of: null, value: 100_000, qualifier: 'over' })
    ]);
    expect(disputed).toEqual(['undated-1', 'undated-2']);
    expect(current).toEqual(['dated']);
    expect(readings.map((row) => row['disputed'])).toEqual([false]);
  });

  it('is not one that repeats the value', async () => {
    const { disputed } = await reading([makeObservation({ value: 66 }), makeObservation({ value: 66 })]);
    expect(disputed).toEqual([]);
  });

  it('is not the older of two dates: that is history', async () => {
    const { disputed } = await reading([
      makeObservation({ value: 66, as_of: '2023' }),
      makeObservation({ value: 85, as_of: '2024' })
    ]);
    expect(disputed).toEqual([]);
  });

  it('differs also when only the upper end of its range differs', async () => {
    const { disputed } = await reading([
      makeObservation({ observation_id: 'narrow', value: 30, value_max: 45 }),
      makeObservation({ observation_id: 'wide', value: 30, value_max: 60 })
    ]);
    expect(disputed).toEqual(['narrow', 'wide']);
  });

  it('is not one over another stated period: two months and one month may grow at different rates', async () => {
    const { disputed } = await reading([
      makeObservation({ value: 18.9, as_of: '2025-02', period_start: '2025-01' }),
      makeObservation({ value: 32.07, as_of: '2025-02', period_start: '2025-02' })
    ]);
    expect(disputed).toEqual([]);
  });

  it('keeps zero as a value', async () => {
    const { disputed } = await reading([
      makeObservation({ observation_id: 'none', value: 0 }),
      makeObservation({ observation_id: 'some', value: 12 })
    ]);
    expect(disputed).toEqual(['none', 'some']);
  });
});

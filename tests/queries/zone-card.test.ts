import { describe, expect, it } from 'vitest';
import { loadMessages } from '#lib/i18n/messages.ts';
import { askZonePage } from '#lib/queries/zone-page.ts';
import { cardTable } from '#lib/view-models/zone-card-file.ts';
import { makeZoneCard, type ZoneCard } from '#lib/view-models/zone-card.ts';
import { openMadeDatabase, type MadeTables } from '../fixtures/made-database.ts';
import { makeIndicator, makeObservation, makeSource, makeZone } from '../fixtures/made-rows.ts';

const base: MadeTables = {
  zones: [makeZone({ zone_id: 'a-zone', name_vi: 'Cụm công nghiệp Vạn Hà' })],
  indicators: [
    makeIndicator(),
    makeIndicator({ indicator_id: 'occupancy-pct', name_vi: 'Tỷ lệ lấp đầy', unit: '%', decimals: 1 }),
    makeIndicator({ indicator_id: 'land-price-vnd-m2', name_vi: 'Giá đất', unit: 'VND/m2', group: 'cost' })
  ]
};

async function cardOf(tables: MadeTables): Promise<ZoneCard> {
  const database = await openMadeDatabase({ ...base, ...tables });
  try {
    const rows = askZonePage(database.run, 'a-zone');
    if (rows === null) throw new Error('a-zone has no page');
    return makeZoneCard(rows, { from: null, rows: [], others: [] }, 'vi');
  } finally {
    database.close();
  }
}

const kinds = (card: ZoneCard) => card.lines.map(({ id, measured }) => `${id}: ${measured.kind}`);

describe('the card of a zone', () => {
  it('states what nobody published as unknown, also a price', async () => {
    const card = await cardOf({ observations: [makeObservation({ value: 66 })] });
    expect(kinds(card)).toEqual(['area: known', 'occupancy: unknown', 'price: unknown']);
  });

  it('keeps readings that disagree together, each with its source and its own line in the file', async () => {
    const card = await cardOf({
      sources: [makeSource({ source_id: 'a-source' }), makeSource({ source_id: 'a-plan', kind: 'plan' })],
      observations: [
        makeObservation({ observation_id: 'press', value: 85, as_of: '2025' }),
        makeObservation({ observation_id: 'plan', value: 66, as_of: '2025', source_id: 'a-plan' })
      ]
    });
    expect(kinds(card)[0]).toBe('area: disputed');
    expect(card.sources.map(({ id }) => id).toSorted()).toEqual(['a-plan', 'a-source']);
    const { header, rows } = cardTable(card, 'vi', await loadMessages('vi'));
    const [fact, value, disputed] = ['fact', 'value', 'disputed'].map((column) => header.indexOf(column));
    const areas = rows.filter((row) => row[fact ?? -1] === 'area');
    expect(areas.map((row) => [row[value ?? -1], row[disputed ?? -1]])).toEqual([
      [66, 1],
      [85, 1]
    ]);
  });

  it('gives every price that is published, with the source of its figure', async () => {
    const card = await cardOf({
      sources: [makeSource({ source_id: 'a-source' }), makeSource({ source_id: 'a-price' })],
      observations: [
        makeObservation({ indicator_id: 'land-price-vnd-m2', unit: 'VND/m2', value: 900_000, source_id: 'a-price' })
      ]
    });
    expect(kinds(card)).toEqual(['area: unknown', 'occupancy: unknown', 'price: known']);
    expect(card.sources.map(({ id }) => id)).toContain('a-price');
  });
});

import { describe, expect, it } from 'vitest';
import { askZonePage } from '#lib/queries/zone-page.ts';
import { cutZoneRows } from '#lib/view-models/cut-zone-rows.ts';
import { makeZonePage } from '#lib/view-models/make-zone-page.ts';
import type { ZonePageView } from '#lib/view-models/zone-page.ts';
import { openMadeDatabase, type MadeTables } from '../fixtures/made-database.ts';
import {
  makeIndicator,
  makeInvestment,
  makeObservation,
  makePolicy,
  makeReport,
  makeSector,
  makeSource,
  makeUnit,
  makeZone
} from '../fixtures/made-rows.ts';

const base: MadeTables = {
  zones: [makeZone({ zone_id: 'a-zone', name_vi: 'Cụm công nghiệp Vạn Hà' })],
  indicators: [
    makeIndicator(),
    makeIndicator({ indicator_id: 'occupancy-pct', name_vi: 'Tỷ lệ lấp đầy', unit: '%', decimals: 1 }),
    makeIndicator({ indicator_id: 'revenue-vnd-bn', unit: 'VND bn', group: 'results' }),
    makeIndicator({ indicator_id: 'land-price-vnd-m2', unit: 'VND/m2', group: 'cost' })
  ],
  sectors: [makeSector('energy'), makeSector('textiles')]
};

async function pageOf(tables: MadeTables, lang: 'vi' | 'en' = 'vi'): Promise<ZonePageView> {
  const database = await openMadeDatabase({ ...base, ...tables });
  try {
    const rows = askZonePage(database.run, 'a-zone');
    if (rows === null) throw new Error('a-zone has no page');
    return makeZonePage(rows, lang);
  } finally {
    database.close();
  }
}

const fact = (page: ZonePageView, id: string) => page.facts.find((one) => one.id === id);

describe('the figures of a zone', () => {
  it('keeps both figures when two sources disagree, the primary source first', async () => {
    const page = await pageOf({
      sources: [makeSource({ source_id: 'a-source' }), makeSource({ source_id: 'a-plan', kind: 'plan' })],
      observations: [
        makeObservation({ observation_id: 'press', value: 85, as_of: '2025' }),
        makeObservation({ observation_id: 'plan', value: 66, as_of: '2025', source_id: 'a-plan' }),
        makeObservation({ observation_id: 'old', value: 85, as_of: '2018' })
      ]
    });
    const measured = fact(page, 'area')?.measured;
    if (measured?.kind !== 'disputed') throw new Error(`the area is ${measured?.kind}`);
    expect(measured.readings.map((figure) => figure.ref)).toEqual(['observations/plan', 'observations/press']);
    expect(measured.history.map((figure) => figure.ref)).toEqual(['observations/old']);
  });

  it('shows two sources that agree as one known figure', async () => {
    const page = await pageOf({
      observations: [makeObservation({ value: 66 }), makeObservation({ value: 66 })]
    });
    expect(fact(page, 'area')).toMatchObject({ measured: { kind: 'known' }, readings: 2, measure: 'actual' });
  });

  it('says that a figure is not published, by name', async () => {
    const page = await pageOf({});
    expect(fact(page, 'occupancy')).toEqual({
      id: 'occupancy',
      indicator: 'Tỷ lệ lấp đầy',
      measured: { kind: 'unknown', why: 'not-published' },
      measure: null,
      base: null,
      readings: 0
    });
  });

  it('shows an occupancy of zero as published', async () => {
    const page = await pageOf({
      observations: [makeObservation({ indicator_id: 'occupancy-pct', unit: '%', value: 0 })]
    });
    expect(fact(page, 'occupancy')?.measured).toMatchObject({ kind: 'known', current: { value: 0, unit: '%' } });
  });

  it('takes the actual figure to the head of the page, and a plan only where there is no other', async () => {
    const plan = makeObservation({ measure: 'plan', value: 500, as_of: '2026' });
    const both = await pageOf({ observations: [plan, makeObservation({ value: 300, as_of: '2010' })] });
    expect(fact(both, 'area')).toMatchObject({ measure: 'actual', measured: { current: { value: 300 } } });
    const planned = await pageOf({ observations: [plan] });
    expect(fact(planned, 'area')).toMatchObject({ measure: 'plan', measured: { current: { value: 500 } } });
  });

  it('loses none: every observation stands under a heading, parts beside the whole', async () => {
    const observations = [
      makeObservation({ observation_id: 'whole' }),
      makeObservation({ observation_id: 'part', scope_vi: 'giai đoạn 1', scope_en: 'phase 1' }),
      makeObservation({ observation_id: 'price', indicator_id: 'land-price-vnd-m2' }),
      makeObservation({ observation_id: 'revenue', indicator_id: 'revenue-vnd-bn' }),
      makeObservation({ observation_id: 'full', indicator_id: 'occupancy-pct' })
    ];
    const page = await pageOf({ observations });
    const shown = page.groups.map((group) => [
      group.id,
      ...group.series.flatMap((series) => series.readings.map((reading) => reading.figure.ref.split('/')[1]))
    ]);
    expect(shown).toEqual([
      ['land', 'whole', 'part'],
      ['occupancy', 'full'],
      ['price', 'price'],
      ['other', 'revenue']
    ]);
    expect(new Set(page.groups.flatMap((group) => group.series.map((series) => series.key))).size).toBe(5);
  });

  it('tells the history of the area from old to new, undated last', async () => {
    const page = await pageOf({
      observations: [
        makeObservation({ as_of: null, value: 3 }),
        makeObservation({ as_of: '2018-12-07', value: 2 }),
        makeObservation({ as_of: '2006', value: 1 }),
        makeObservation({ as_of: '2030', value: 9, scope_vi: 'giai đoạn 2', scope_en: 'phase 2' })
      ]
    });
    expect(page.areaHistory.map((point) => point.figure.value)).toEqual([1, 2, 3]);
  });
});

describe('the investments of a zone', () => {
  const plants = [
    makeInvestment({ investment_id: 'small', zone_id: 'a-zone' }),
    makeInvestment({ investment_id: 'large', zone_id: 'a-zone' }),
    makeInvestment({ investment_id: 'group', zone_id: 'a-zone', kind: 'group' }),
    makeInvestment({ investment_id: 'silent', zone_id: 'a-zone' }),
    makeInvestment({ investment_id: 'elsewhere' })
  ];
  const reports = [
    makeReport({ investment_id: 'small', capital_usd_m: 70, qualifier: 'over' }),
    makeReport({ investment_id: 'large', capital_usd_m: 480 }),
    makeReport({ investment_id: 'large', capital_usd_m: 521.74, role: 'alternate' }),
    makeReport({ investment_id: 'group', capital_usd_m: 9000 }),
    makeReport({ investment_id: 'elsewhere', capital_usd_m: 5 })
  ];

  it('come largest first with every report, and only main reports of projects are added', async () => {
    const page = await pageOf({ investments: plants, investment_reports: reports });
    expect(page.investments.map((one) => [one.id, one.main?.usd?.value ?? null, one.others.length])).toEqual([
      ['group', 9000, 0],
      ['large', 480, 1],
      ['small', 70, 0],
      ['silent', null, 0]
    ]);
    expect(page.investmentTotals).toMatchObject([
      { measure: 'total-investment', unit: 'USD m', value: 550, projects: 2, floor: true, qualifier: 'at-least' }
    ]);
  });

  it('lend the zone their sectors; a stated sector names its source', async () => {
    const page = await pageOf({
      investments: plants,
      zone_sectors: [{ zone_id: 'a-zone', sector_id: 'textiles', source_id: 'a-source' }]
    });
    expect(page.zone.sectors.map((sector) => [sector.id, sector.sources.length])).toEqual([
      ['textiles', 1],
      ['energy', 0]
    ]);
  });

  it('count among the figures and sources of the page', async () => {
    const page = await pageOf({ investments: plants, investment_reports: reports, observations: [makeObservation()] });
    expect(page.figureCount).toBe(5);
    expect(page.sources.map(({ source, figures }) => [source.id, figures])).toEqual([['a-source', 5]]);
  });
});

describe('the policies of a zone', () => {
  const policiesOf = async (tables: MadeTables) =>
    (await pageOf(tables)).policies.map((policy) => [policy.id, policy.link]);

  it('are those that name it in full', async () => {
    const policies = [
      makePolicy({ policy_id: 'named', title_vi: 'Quyết định thành lập Cụm công nghiệp Vạn Hà' }),
      makePolicy({ policy_id: 'in-rule', support_rule_vi: 'Áp dụng cho cụm công nghiệp Vạn Hà.' }),
      makePolicy({ policy_id: 'half', title_vi: 'Đường vào Vạn Hà' })
    ];
    expect(await policiesOf({ policies })).toEqual([
      ['in-rule', 'named'],
      ['named', 'named']
    ]);
  });

  it('are not those of a zone whose longer name begins alike', async () => {
    const zones = [...(base.zones ?? []), makeZone({ name_vi: 'Cụm công nghiệp Vạn Hà số 2' })];
    const other = makePolicy({ policy_id: 'other', title_vi: 'Thành lập Cụm công nghiệp Vạn Hà số 2' });
    const title_vi = 'Cụm công nghiệp Vạn Hà và Cụm công nghiệp Vạn Hà số 2';
    expect(await policiesOf({ zones, policies: [other] })).toEqual([]);
    expect(await policiesOf({ zones, policies: [makePolicy({ policy_id: 'both', title_vi })] })).toEqual([
      ['both', 'named']
    ]);
  });

  it('are also those known from a text that gives figures of the zone', async () => {
    const policies = [makePolicy({ policy_id: 'same-text' }), makePolicy({ source_id: 'elsewhere' })];
    const sources = [makeSource({ source_id: 'a-source' }), makeSource({ source_id: 'elsewhere' })];
    expect(await policiesOf({ policies, sources, observations: [makeObservation()] })).toEqual([
      ['same-text', 'source']
    ]);
  });
});

describe('the place of a zone', () => {
  it('names parent and children, present communes in the page’s language, and a missing point', async () => {
    const zones = [
      makeZone({ zone_id: 'a-zone', parent_zone_id: 'outer', lat: null, lon: null, commune_new_codes: ['00001'] }),
      makeZone({ zone_id: 'outer', kind: 'economic-zone' }),
      makeZone({ zone_id: 'inner-small', parent_zone_id: 'a-zone' }),
      makeZone({ zone_id: 'inner-large', parent_zone_id: 'a-zone' })
    ];
    const observations = [
      makeObservation({ subject_id: 'inner-small', value: 10 }),
      makeObservation({ subject_id: 'inner-large', value: 90 })
    ];
    const page = await pageOf({ zones, observations, administrative_units: [makeUnit()] }, 'en');
    expect(page.parent).toMatchObject({ id: 'outer', kind: 'economic-zone', area: null });
    expect(page.children.map((zone) => [zone.id, zone.area?.value])).toEqual([
      ['inner-large', 90],
      ['inner-small', 10]
    ]);
    expect(page.zone).toMatchObject({ communesNew: ['Moi Commune'], location: null, formerProvinceId: 'thanh-hoa' });
  });

  it('has no page when there is no such zone', async () => {
    const database = await openMadeDatabase(base);
    expect(askZonePage(database.run, 'nowhere')).toBeNull();
    database.close();
  });

  it('shows the editors’ reading of a dispute about one of its figures', async () => {
    const page = await pageOf({
      observations: [makeObservation({ observation_id: 'one' })],
      conflicts: [
        {
          conflict_id: 'a-conflict',
          province_id: 'thanh-hoa',
          subject_vi: 'Diện tích',
          subject_en: 'Area',
          value_a: '66',
          source_a_id: 'a-source',
          value_b: '85',
          source_b_id: 'a-source',
          reading_vi: 'Lấy số của quy hoạch.',
          reading_en: 'Take the plan’s figure.'
        }
      ],
      conflict_records: [
        {
          conflict_id: 'a-conflict',
          record_no: 1,
          observation_id: 'one',
          report_id: null,
          fund_id: null,
          support_id: null,
          policy_id: null
        }
      ]
    });
    expect(page.conflicts).toEqual([
      { subject: 'Diện tích', reading: 'Lấy số của quy hoạch.', records: ['observations/one'] }
    ]);
  });
});

describe('a zone with more investments than its page lists', () => {
  it('has the same page from the rows that are kept of it as from all', async () => {
    const places = Array.from({ length: 330 }, (_, place) => place);
    const database = await openMadeDatabase({
      ...base,
      investments: places.map((place) =>
        makeInvestment({ investment_id: `i-${place}`, zone_id: 'a-zone', kind: place % 50 === 7 ? 'group' : 'project' })
      ),
      investment_reports: places
        .filter((place) => place % 11 !== 3)
        .map((place) =>
          makeReport({
            investment_id: `i-${place}`,
            capital_usd_m: place % 3 === 0 ? null : (place * 37) % 331,
            capital_vnd_bn: place % 3 === 0 ? (place * 53) % 333 : null,
            measure: place % 5 === 0 ? 'planned' : 'total-investment'
          })
        )
    });
    try {
      const rows = askZonePage(database.run, 'a-zone');
      if (rows === null) throw new Error('a-zone has no page');
      const cut = cutZoneRows(rows);
      expect(cut.investments.length).toBe(100);
      expect(cut.reports.length).toBeLessThan(rows.reports.length);
      for (const lang of ['vi', 'en'] as const) expect(makeZonePage(cut, lang)).toEqual(makeZonePage(rows, lang));
      const { investmentCount, projectCount } = makeZonePage(cut, 'vi');
      expect([investmentCount, projectCount]).toEqual([330, 323]);
    } finally {
      database.close();
    }
  });
});

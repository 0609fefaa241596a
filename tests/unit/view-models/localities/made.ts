import { createFormat } from '#lib/i18n/format.ts';
import { en } from '#lib/i18n/en/index.ts';
import type { LocalityPlaceRow, UnreadInstrumentRow } from '#lib/queries/localities.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { SupportRuleRow } from '#lib/queries/support-rules.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { localitiesOf } from '#lib/view-models/localities/locality.ts';
import { readingsOf, type LocalityConflict } from '#lib/view-models/localities/readings.ts';
import { rulesOf, type UnreadInstrument, unreadOf } from '#lib/view-models/localities/rules.ts';

export const setting: CatalogueSetting = { m: en, format: createFormat('en'), releasedOn: '2026-11-01' };

const place = (province_id: string, name: string, successor: string | null = null): LocalityPlaceRow => ({
  province_id,
  kind: province_id === 'national' ? 'country' : 'province',
  name_vi: name,
  name_en: name,
  successor_province_id: successor
});

/** The ten compared, two more that were merged, and the country. */
export const localities = localitiesOf(
  [
    place('national', 'Viet Nam'),
    place('ha-noi', 'Hanoi'),
    place('ho-chi-minh-city', 'Ho Chi Minh City'),
    place('da-nang', 'Da Nang'),
    place('vinh-phuc', 'Vinh Phuc', 'phu-tho'),
    place('phu-tho', 'Phu Tho'),
    place('bac-ninh', 'Bac Ninh'),
    place('bac-giang', 'Bac Giang', 'bac-ninh'),
    place('thai-nguyen', 'Thai Nguyen'),
    place('hai-phong', 'Hai Phong'),
    place('hai-duong', 'Hai Duong', 'hai-phong'),
    place('thanh-hoa', 'Thanh Hoa'),
    place('lao-cai', 'Lao Cai'),
    place('yen-bai', 'Yen Bai', 'lao-cai')
  ],
  en,
  'en'
);

const source = {
  source_id: 'a-source',
  source_title: 'A source',
  source_publisher: null,
  source_kind: 'news' as const,
  source_published_on: null
};

/** One reading; readings of the same subject, measure, scope and extent are of the same thing. */
export function makeLine(row: Partial<ObservationLine>): ObservationLine {
  const line = {
    observation_id: 'an-observation',
    subject_type: 'province' as const,
    subject_id: 'ha-noi',
    subject_vi: '',
    subject_en: '',
    indicator_id: 'si-enterprises-count',
    indicator_vi: 'Doanh nghiệp',
    indicator_en: 'Enterprises',
    description_vi: '',
    description_en: '',
    indicator_group: 'supporting-industry',
    indicator_use: 1,
    decimals: 0,
    value: 100,
    value_max: null,
    qualifier: 'exact' as const,
    unit: 'enterprises',
    as_of: '2023',
    period_start: null,
    measure: 'actual' as const,
    scope_vi: null,
    scope_en: null,
    base_vi: null,
    base_en: null,
    extent: null,
    locator: null,
    note_vi: null,
    note_en: null,
    recency: 1,
    disputed: false,
    ...source,
    ...row
  };
  return {
    thing: [line.subject_id, line.indicator_id, line.measure, line.scope_en, line.extent].join('|'),
    ...line
  };
}

export const figuresFrom = (lines: readonly ObservationLine[], conflicts: readonly LocalityConflict[] = []) => ({
  localities,
  readings: readingsOf(lines, localities, conflicts, en, 'en')
});

export function makeRule(row: Partial<SupportRuleRow>): SupportRuleRow {
  return {
    support_id: 'a-rule',
    province_id: 'vinh-phuc',
    policy_id: null,
    programme_vi: 'Chương trình',
    programme_en: 'A programme',
    support_type: 'training',
    beneficiary_vi: 'doanh nghiệp',
    beneficiary_en: 'enterprises',
    rate_pct: null,
    amount_vnd_m: null,
    amount_max_vnd_m: null,
    amount_per: null,
    ceiling_vnd_m: null,
    ceiling_per: null,
    term_years: null,
    period_start: null,
    period_end: null,
    status: 'in-force',
    rule_vi: 'Quy định',
    rule_en: 'A rule.',
    locator: null,
    other_source_ids: [],
    policy_number: null,
    policy_title_vi: null,
    policy_title_en: null,
    ...source,
    ...row
  };
}

/** `items` are what the rule of an id pays for. */
export const rulesFrom = (
  rows: readonly SupportRuleRow[],
  items: Readonly<Record<string, readonly string[]>> = {}
) => ({
  localities,
  rules: rulesOf(
    rows,
    Object.entries(items).map(([support_id, list]) => ({ support_id, policy_id: null, items: list })),
    'en'
  ),
  unread: unreadOf([], 'en')
});

/** An instrument of industrial promotion of which no rule was read. */
export const makeUnread = (row: Partial<UnreadInstrumentRow> = {}): UnreadInstrument =>
  unreadOf(
    [
      {
        policy_id: 'a-policy',
        province_id: 'thanh-hoa',
        number: '885/QĐ-UBND',
        title_vi: 'Chương trình khuyến công',
        title_en: 'Promotion programme',
        support_type: 'promotion-grant',
        status: 'expired',
        effective_from: '2017',
        effective_to: '2020',
        locator: null,
        ...source,
        ...row
      }
    ],
    'en'
  )[0] as UnreadInstrument;

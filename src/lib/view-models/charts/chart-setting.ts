import type {
  ExplorerData,
  ExplorerFund,
  ExplorerInvestment,
  ExplorerZone,
  NamedRow,
  ZoneDispute
} from '#lib/domain/explorer-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { ExplorerView } from '#lib/domain/explorer-view.ts';
import type { Answer } from '#lib/domain/question.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Currency } from './chart-model.ts';

/** The rows of the page by id: names, figures and sources of what an answer counts. */
export interface ChartRows {
  readonly zones: ReadonlyMap<string, ExplorerZone>;
  readonly investments: ReadonlyMap<string, ExplorerInvestment>;
  readonly funds: ReadonlyMap<string, ExplorerFund>;
  readonly sectors: ReadonlyMap<string, NamedRow>;
  readonly categories: ReadonlyMap<string, NamedRow>;
  readonly sources: ReadonlyMap<string, ExplorerData['sources'][number]>;
  /** Readings that disagree, by zone. */
  readonly disputed: Readonly<Record<ZoneDispute['of'], DisputedReadings>>;
}

/** Two or more published readings of a zone that disagree. */
export type DisputedReadings = ReadonlyMap<string, readonly [Figure, Figure, ...Figure[]]>;

function disputedReadings(data: ExplorerData, of: ZoneDispute['of']): DisputedReadings {
  return new Map(
    data.disputes.flatMap(({ zone_id, of: what, figures: [first, second, ...others] }) =>
      what !== of || first === undefined || second === undefined ? [] : [[zone_id, [first, second, ...others]] as const]
    )
  );
}

/** Made once a page. */
export function chartRows(data: ExplorerData): ChartRows {
  return {
    zones: new Map(data.zones.map((row) => [row.zone_id, row])),
    investments: new Map(data.investments.map((row) => [row.investment_id, row])),
    funds: new Map(data.funds.map((row) => [row.fund_id, row])),
    sectors: new Map(data.sectors.map((row) => [row.id, row])),
    categories: new Map(data.fundCategories.map((row) => [row.id, row])),
    sources: new Map(data.sources.map((row) => [row.id, row])),
    disputed: { area: disputedReadings(data, 'area'), occupancy: disputedReadings(data, 'occupancy') }
  };
}

/** What a view model needs besides its answer. */
export interface ChartSetting {
  readonly rows: ChartRows;
  readonly view: ExplorerView;
  readonly m: Messages;
  readonly format: Format;
  /** A reader's choice of currency; null lets the chart take the one that suits its projects. */
  readonly currency: Currency | null;
}

/** Name in the reader's language. */
export const nameOf = (row: { readonly name_vi: string; readonly name_en: string }, setting: ChartSetting): string =>
  setting.format.lang === 'vi' ? row.name_vi : row.name_en;

/** One group of an answer with the row of the page it stands for. */
export interface GroupedRow<Row> {
  /** Keys before the row's id. */
  readonly keys: readonly (string | null)[];
  readonly row: Row;
  readonly values: Readonly<Record<string, number | null>>;
}

/** Joins an answer whose last key is a row id to the rows of the page; ids the page does not know are left out. */
export function groupedRows<Row>(answer: Answer, rows: ReadonlyMap<string, Row>): readonly GroupedRow<Row>[] {
  return answer.flatMap(({ keys, values }) => {
    const id = keys.at(-1);
    const row = id === null || id === undefined ? undefined : rows.get(id);
    return row === undefined ? [] : [{ keys: keys.slice(0, -1), row, values }];
  });
}

/** The selected zone and the zones that lie in it. */
export function selectedZones(setting: ChartSetting): ReadonlySet<string> {
  const { zone } = setting.view;
  if (zone === null) return new Set();
  const inside = [...setting.rows.zones.values()].filter((row) => row.parent_zone_id === zone);
  return new Set([zone, ...inside.map((row) => row.zone_id)]);
}

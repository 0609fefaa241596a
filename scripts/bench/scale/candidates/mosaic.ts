import {
  clauseInterval,
  clausePoint,
  Coordinator,
  makeClient,
  Selection,
  wasmConnector,
  type MosaicClient
} from '@uwdata/mosaic-core';
import { count, Query, sum } from '@uwdata/mosaic-sql';
import type { OpenedEngine } from './engine.ts';
import type { Candidate, Step } from './steps.ts';

/** Mosaic's coordinator over the same engine, handed over ready: it fetches none itself. Cross-filtering and its pre-aggregation as they come. */
export async function mosaicCandidate({ bindings, connection }: OpenedEngine): Promise<Candidate> {
  const coordinator = new Coordinator(wasmConnector({ duckdb: bindings, connection }), { cache: false });
  coordinator.logger(null);
  await coordinator.exec(
    'CREATE TABLE by_country AS SELECT * EXCLUDE (countries), unnest(countries) AS country FROM explorer_investments'
  );
  const crossfilter = Selection.crossfilter();
  /** Groups of each chart as it stands: the chart that is chosen in is not asked again. */
  const groups = new Map<string, number>();
  const makeChart = (table: string, keys: readonly string[]): MosaicClient =>
    makeClient({
      coordinator,
      selection: crossfilter,
      query: (filter) =>
        Query.from(table)
          .select(Object.fromEntries(keys.map((key) => [key, key])), {
            n: count(),
            usd: sum('capital_usd_m'),
            vnd: sum('capital_vnd_bn')
          })
          .where(filter)
          .groupby(...keys),
      queryResult(data) {
        if (typeof data === 'object' && data !== null && 'numRows' in data)
          groups.set(keys.join(), Number(data.numRows));
      }
    });
  const sector = makeChart('explorer_investments', ['sector_id', 'measure', 'qualifier']);
  const year = makeChart('explorer_investments', ['year', 'measure', 'qualifier']);
  const country = makeChart('by_country', ['country', 'measure', 'qualifier']);
  const province = makeChart('explorer_investments', ['province_id']);
  const total = makeChart('explorer_investments', ['measure', 'qualifier']);
  const clients = [sector, year, country, province, total];
  await Promise.all(clients.map((client) => client.pending));

  const sources = { province: {}, sector: {}, years: {} };
  const scale = {
    type: 'linear' as const,
    domain: [1994, 2036] as [number, number],
    range: [0, 42] as [number, number]
  };
  const clauses = {
    province: (step: Step) =>
      clausePoint('province_id', step.province ?? undefined, {
        source: sources.province,
        clients: new Set([province])
      }),
    sector: (step: Step) =>
      clausePoint('sector_id', step.sector ?? undefined, { source: sources.sector, clients: new Set([sector]) }),
    years: (step: Step) =>
      clauseInterval('year', step.years === null ? null : [...step.years], {
        source: sources.years,
        clients: new Set([year]),
        scale
      })
  };
  let before: Step | null = null;
  const settled = async (): Promise<void> => {
    await crossfilter.pending?.('value');
    await Promise.all(clients.map((client) => client.pending));
  };
  return {
    async answer(step) {
      const names = ['province', 'sector', 'years'] as const;
      const changed = names.filter((name) => JSON.stringify(before?.[name] ?? null) !== JSON.stringify(step[name]));
      // What is not being dragged is put in place first, and waited for: only the active filter is what a reader moves.
      for (const name of changed.filter((one) => one !== step.active)) {
        crossfilter.update(clauses[name](step));
        await settled();
      }
      if (before?.active !== step.active) crossfilter.activate(clauses[step.active](step));
      crossfilter.update(clauses[step.active](step));
      await settled();
      before = step;
      return [...groups.values()].reduce((sum, one) => sum + one, 0);
    }
  };
}

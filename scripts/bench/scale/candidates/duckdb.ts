import type { AsyncDuckDBConnection, AsyncPreparedStatement } from '@duckdb/duckdb-wasm';
import { decodeRows } from '#lib/database/decode-row.ts';
import { compileQuestions, decodeAnswers } from '#lib/queries/compile-question.ts';
import type { Candidate, Step } from './steps.ts';
import { stepQuestions } from './questions.ts';

/** The engine scans for every step: one statement for all charts, as the explorer of a small package asks. */
export function scanCandidate(connection: AsyncDuckDBConnection): Candidate {
  let prepared: { readonly sql: string; readonly statement: AsyncPreparedStatement } | null = null;
  return {
    async answer(step) {
      const questions = stepQuestions(step);
      const { sql, parameters } = compileQuestions(questions);
      if (prepared?.sql !== sql) {
        await prepared?.statement.close();
        prepared = { sql, statement: await connection.prepare(sql) };
      }
      return decodeAnswers(decodeRows(await prepared.statement.query(...parameters)), questions).flat().length;
    }
  };
}

const charts = [
  { own: 'sector', keys: ['sector_id', 'measure', 'qualifier'], from: 'explorer_investments' },
  { own: 'years', keys: ['year', 'measure', 'qualifier'], from: 'explorer_investments' },
  {
    own: null,
    keys: ['country', 'measure', 'qualifier'],
    from: '(SELECT *, unnest(countries) AS country FROM explorer_investments)'
  },
  { own: 'province', keys: ['province_id'], from: 'explorer_investments' },
  { own: null, keys: ['measure', 'qualifier'], from: 'explorer_investments' }
] as const;
const columns = { province: 'province_id', sector: 'sector_id', years: 'year' } as const;
type FilterName = keyof typeof columns;

function condition(step: Step, name: FilterName, column: string = columns[name]): string {
  if (name === 'years') return step.years === null ? 'true' : `${column} BETWEEN ${step.years[0]} AND ${step.years[1]}`;
  const value = step[name];
  return value === null ? 'true' : `${column} = '${value}'`;
}

/** Pre-aggregation of our own: when a filter becomes active, each chart is counted by it once; its later steps add those counts up. */
export function ownCubesCandidate(connection: AsyncDuckDBConnection): Candidate {
  let active = '';
  const names = Object.keys(columns).filter((name): name is FilterName => name in columns);
  async function activate(step: Step, others: readonly FilterName[]): Promise<void> {
    for (const [place, { keys, from, own }] of charts.entries()) {
      const where = others.filter((name) => name !== own).map((name) => condition(step, name));
      await connection.query(
        `CREATE OR REPLACE TEMP TABLE cube_${place} AS SELECT ${columns[step.active]} AS active, ${keys.map((key) => `${key} AS k_${key}`).join(', ')}, count(*) AS n, sum(capital_usd_m) AS usd, sum(capital_vnd_bn) AS vnd FROM ${from} WHERE ${[...where, 'true'].join(' AND ')} GROUP BY ALL`
      );
    }
  }
  return {
    async answer(step) {
      const others = names.filter((name) => name !== step.active);
      const state = JSON.stringify([step.active, others.map((name) => condition(step, name))]);
      if (state !== active) await activate(step, others);
      active = state;
      const parts = charts.map(({ keys, own }, place) => {
        const texts = [0, 1, 2].map((at) => `${keys[at] === undefined ? 'NULL' : `k_${keys[at]}`}::VARCHAR AS k${at}`);
        const where = own === step.active ? 'true' : condition(step, step.active, 'active');
        return `SELECT ${place} AS branch, ${texts.join(', ')}, sum(n)::DOUBLE AS n, sum(usd)::DOUBLE AS usd, sum(vnd)::DOUBLE AS vnd FROM cube_${place} WHERE ${where} GROUP BY ALL`;
      });
      return decodeRows(await connection.query(parts.join(' UNION ALL '))).length;
    }
  };
}

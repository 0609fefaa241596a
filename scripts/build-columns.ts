/** For a package with more investments than a page can carry: columns, cube and summary for the explorer, in static/explorer. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAtlasDatabase } from '#lib/database/node-database.ts';
import { defaultView } from '#lib/domain/explorer-view.ts';
import type { Answer } from '#lib/domain/question.ts';
import { explorerFunds, explorerInvestments, explorerZones } from '#lib/queries/explorer-data.ts';
import { ask, RowReader } from '#lib/queries/query.ts';
import { createViews } from '#lib/queries/views.ts';
import { ColumnBuilder } from '#lib/view-models/explorer/scale/column-builder.ts';
import { encodeTables } from '#lib/view-models/explorer/scale/column-file.ts';
import { makeCube } from '#lib/view-models/explorer/scale/cube.ts';
import { investmentColumns } from '#lib/view-models/explorer/scale/investment-columns.ts';
import { ScaleAnswerer } from '#lib/view-models/explorer/scale/scale-answerer.ts';
import { scaleQuestions, sizeEnds } from '#lib/view-models/explorer/scale/scale-questions.ts';
import type { ScaleSummary } from '#lib/view-models/explorer/scale/scale-summary.ts';
import type { ZoneInvestments } from '#lib/view-models/explorer/scale/zone-investments.ts';
import { zoneClassesOf } from '#lib/view-models/explorer/scale/zone-classes.ts';

const target = 'static/explorer';
/** Up to here the rows travel with the page: 150 of them are 8 kB on the line. */
const mostRows = 5000;
const part = 100_000;
/** What is alike stands together: it compresses. Before year and country the columns that make the classes of rows. */
const order = [
  'province_id',
  'zone_id',
  'sector_id',
  'measure',
  'qualifier',
  'counts_in_total',
  'capital_usd_m IS NULL',
  'capital_vnd_bn IS NULL',
  'year',
  'countries',
  'capital_usd_m',
  'capital_vnd_bn',
  'investment_id'
];

rmSync(target, { recursive: true, force: true });
const database = await openAtlasDatabase('static/data');
const countOf = (sql: string): number => Number(database.run(sql)[0]?.['n'] ?? 0);
const count = countOf('SELECT count(*)::INTEGER AS n FROM investments');
if (count > mostRows) write();
else console.log(`${count} investments travel with the page`);
database.close();

/** What the card of a zone lists: dollars before dong, the largest first. */
function investmentsIn(zoneId: string): ZoneInvestments {
  const [counted] = database.run('SELECT count(*)::INTEGER AS n FROM explorer_investments WHERE zone_id = ?', [zoneId]);
  const largest = database
    .run(
      'SELECT * FROM explorer_investments WHERE zone_id = ? ORDER BY capital_usd_m DESC NULLS LAST, capital_vnd_bn DESC NULLS LAST, investment_id LIMIT 12',
      [zoneId]
    )
    .map((row) => explorerInvestments.decode(new RowReader('largest-in-zone', row)));
  return { count: Number(counted?.['n'] ?? 0), largest };
}

function write(): void {
  for (const statement of createViews) database.run(statement);
  const run = (sql: string): ReturnType<typeof database.run> => database.run(sql);
  const builder = new ColumnBuilder('explorer_investments', investmentColumns);
  database.run(
    `CREATE TEMP TABLE sorted AS SELECT ${investmentColumns.join(', ')}, row_number() OVER (ORDER BY ${order.join(', ')})::INTEGER AS place FROM explorer_investments`
  );
  const rows = countOf('SELECT count(*)::INTEGER AS n FROM sorted');
  for (let from = 1; from <= rows; from += part)
    builder.add(
      database.run(
        `SELECT ${investmentColumns.join(', ')} FROM sorted WHERE place BETWEEN ${from} AND ${from + part - 1} ORDER BY place`
      )
    );
  const columns = builder.build();
  const zones = ask(run, explorerZones, undefined);
  const few = { explorer_zones: zones, explorer_funds: ask(run, explorerFunds, undefined) };
  const columnFile = encodeTables([columns]);
  const cubeFile = encodeTables(makeCube(columns, { zoneClasses: zoneClassesOf(zones), stops: sizeEnds }));
  const questions = scaleQuestions(defaultView);
  const answers = new ScaleAnswerer(few, [columns]).answer(Object.values(questions));
  const year = columns.columns['year'];
  const countries = columns.columns['countries'];
  const years = year?.kind === 'integer' ? year.values.filter((value) => value !== null) : [];
  const named = Object.fromEntries(
    Object.keys(questions).map((name, place): [string, Answer] => [name, answers[place] ?? []])
  );
  const summary: Omit<ScaleSummary, 'answers'> & { readonly answers: Readonly<Record<string, Answer>> } = {
    investments: rows,
    columnsBytes: columnFile.length,
    cubeBytes: cubeFile.length,
    countries: countries?.kind === 'list' ? [...new Set(countries.values.flat())].sort() : [],
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    answers: named
  };
  mkdirSync(join(target, 'zones'), { recursive: true });
  for (const { zone_id } of zones)
    writeFileSync(join(target, 'zones', `${zone_id}.json`), JSON.stringify(investmentsIn(zone_id)));
  writeFileSync(join(target, 'columns.bin'), columnFile);
  writeFileSync(join(target, 'cube.bin'), cubeFile);
  writeFileSync(join(target, 'scale.json'), JSON.stringify(summary));
  console.log(`${rows} investments in ${target}: columns ${columnFile.length} bytes, cube ${cubeFile.length} bytes`);
}

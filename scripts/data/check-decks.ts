import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '#lib/catalogue/index.ts';
import { checkDeck } from '#lib/decks/check-deck.ts';
import type { DeckProblem } from '#lib/decks/deck-problem.ts';
import { knownNames, type KnownNames } from '#lib/decks/known-names.ts';
import { readDeckJson } from '#lib/decks/read-deck.ts';
import { figureTables } from '#lib/queries/known-names.ts';
import { parseCsv } from '#lib/tables/parse-csv.ts';

/** Everything that is wrong with the decks of a package; nothing where it has none. */
export function checkDecks(folder: string): readonly DeckProblem[] {
  const decks = join(folder, 'decks');
  if (!existsSync(decks)) return [];
  const known = namesInTables(folder);
  const files = readdirSync(decks).filter((name) => name.endsWith('.json'));
  return files.toSorted().flatMap((name) => {
    const file = `decks/${name}`;
    const reading = readDeckJson(readFileSync(join(decks, name), 'utf8'), file);
    return reading.kind === 'refused' ? reading.problems : checkDeck(reading.deck, { file, strict: true, known });
  });
}

/** The same as the file /decks/known.json, read from the tables themselves: the data are checked before there is a database. */
export function namesInTables(folder: string): KnownNames {
  const table = (name: string) => rowsOf(readFileSync(join(folder, `${name}.csv`), 'utf8'));
  const ids = (name: string, column: string): readonly string[] => table(name).map((row) => row[column] ?? '');
  const figures: Record<string, string[]> = {};
  for (const { name, id, columns } of figureTables)
    for (const row of table(name))
      for (const column of columns) {
        if (column !== null && (row[column] ?? '') === '') continue;
        const ref = [name, row[id] ?? '', ...(column === null ? [] : [column])].join('/');
        (figures[row['source_id'] ?? ''] ??= []).push(ref);
      }
  return knownNames({
    charts: catalogue.map(({ id }) => id),
    zones: ids('zones', 'zone_id'),
    policies: ids('policies', 'policy_id'),
    sources: ids('sources', 'source_id'),
    sectors: ids('sectors', 'sector_id'),
    categories: ids('fund_categories', 'category_id'),
    infrastructure: ids('infrastructure', 'infrastructure_id'),
    figures
  });
}

function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...records] = parseCsv(text).records;
  const names = header?.cells ?? [];
  return records.map(({ cells }) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}

import type { Figure } from '#lib/domain/figure.ts';
import type { ChangedRow } from '#lib/domain/release.ts';
import { figureTables, type ChangeSetting, type NamedFigure, type ReleaseBook } from './change-setting.ts';
import { changedCells } from './row-changes.ts';
import type { FigureChange, PastReading } from './release-changes.ts';

/** The figures of a row that came, went, or are now of another value, date or source; none where only words changed. */
export function figureChanges(row: ChangedRow, setting: ChangeSetting): readonly FigureChange[] {
  if (!figureTables.has(row.table)) return [];
  const [before, after] = [figuresIn(setting.before, row, row.before), figuresIn(setting.after, row, row.after)];
  const refs = [...new Set([...after.keys(), ...before.keys()])];
  return refs.flatMap((ref): readonly FigureChange[] => {
    const [old, now] = [before.get(ref), after.get(ref)];
    const shown = now ?? old;
    if (shown === undefined || (old !== undefined && now !== undefined && sameFigure(old, now))) return [];
    return [
      {
        ref,
        kind: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
        subject: shown.subject,
        label: shown.line.label,
        details: [shown.line.scope, shown.line.base].filter((text) => text !== null),
        before: old === undefined ? null : reading(old, setting, setting.before),
        after: now === undefined ? null : reading(now, setting, setting.after),
        cells: changedCells(row, setting, spoken(row.table))
      }
    ];
  });
}

/** Columns that the two readings themselves tell of. */
const told = ['value', 'value_max', 'qualifier', 'unit', 'as_of', 'source_id', 'locator', 'note_vi', 'note_en'];
const numbers: Readonly<Record<string, readonly string[]>> = {
  observations: [],
  investment_reports: ['capital_usd_m', 'capital_vnd_bn'],
  funds: ['amount_vnd_m', 'projects_count'],
  supports: ['rate_pct', 'amount_vnd_m', 'ceiling_vnd_m', 'term_years', 'amount_max_vnd_m'],
  procedures: ['statutory_days', 'shortened_days']
};
const spoken = (table: string): ReadonlySet<string> => new Set([...told, ...(numbers[table] ?? [])]);

function figuresIn(
  book: ReleaseBook,
  { table, key }: ChangedRow,
  cells: ChangedRow['after']
): ReadonlyMap<string, NamedFigure> {
  const found = cells === null ? [] : book.figures(table, key, cells['source_id'] ?? '');
  return new Map(found.map((one) => [one.line.figure.ref, one]));
}

const published = ({ value, valueMax, qualifier, unit, asOf, sourceId }: Figure): string =>
  JSON.stringify([value, valueMax, qualifier, unit, asOf, sourceId]);

const sameFigure = (a: NamedFigure, b: NamedFigure): boolean => published(a.line.figure) === published(b.line.figure);

function reading({ line }: NamedFigure, { newest }: ChangeSetting, book: ReleaseBook): PastReading {
  const [table = '', key = ''] = line.figure.ref.split('/');
  const now = newest.figures(table, key, line.figure.sourceId).find((one) => one.line.figure.ref === line.figure.ref);
  return {
    figure: line.figure,
    source: book.source(line.figure.sourceId),
    locator: line.locator,
    note: line.note,
    stands: now !== undefined && published(now.line.figure) === published(line.figure)
  };
}

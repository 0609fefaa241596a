import type { StillDrawing, StillTable, StillText, StillView } from './still-view.ts';

/** A table of which only the first rows have room. */
export interface ShortTable extends StillTable {
  /** Rows left out. */
  readonly more: number;
}

export interface SceneContent {
  readonly drawings: readonly StillDrawing[];
  readonly tables: readonly ShortTable[];
  readonly text: readonly StillText[];
}

/** `file` scrolls; a slide and a handout have the room they have. */
export type SceneRoom = 'file' | 'slide' | 'handout';

/** Lines of a table and of text that a room holds beside the words of the scene. */
const lines: Readonly<Record<SceneRoom, number>> = { file: 60, slide: 15, handout: 10 };
/** Drawings at least this wide for their height leave room for a second. */
const flat = 2.2;

/** What of a view a scene shows: its drawings, and where it has none, its tables and words as far as there is room. */
export function contentOf(view: StillView | null, room: SceneRoom): SceneContent {
  const nothing = { drawings: [], tables: [], text: [] };
  if (view === null) return nothing;
  const [first, second] = view.drawings;
  if (first !== undefined) {
    const both = second !== undefined && first.ratio > flat && second.ratio > flat;
    return { ...nothing, drawings: both ? [first, second] : [first] };
  }
  let left = lines[room];
  const tables: ShortTable[] = [];
  for (const table of view.tables) {
    const rows = table.rows.slice(0, Math.max(0, left - 2));
    if (rows.length === 0 || (rows.length < 3 && rows.length < table.rows.length)) break;
    tables.push({ ...table, rows, more: table.rows.length - rows.length });
    left -= rows.reduce((sum, row) => sum + linesOfRow(row), 2);
  }
  return { ...nothing, tables, text: textWithin(view.text, left) };
}

const linesOfRow = (row: readonly string[]): number => {
  const perColumn = 90 / Math.max(1, row.length);
  return Math.max(...row.map((cell) => Math.ceil(cell.length / perColumn)), 1);
};

const linesOfText = (text: string): number => Math.max(1, Math.ceil(text.length / 80));

/** As many whole paragraphs, lists and headings as there is room for; no heading at the end. */
function textWithin(text: readonly StillText[], room: number): readonly StillText[] {
  const taken: StillText[] = [];
  let left = room;
  for (const part of text) {
    if (part.kind === 'list') {
      const items: string[] = [];
      for (const item of part.items) {
        left -= linesOfText(item);
        if (left < 0) break;
        items.push(item);
      }
      if (items.length > 0) taken.push({ kind: 'list', items });
    } else {
      left -= linesOfText(part.text) + (part.kind === 'heading' ? 1 : 0);
      if (left >= 0) taken.push(part);
    }
    if (left <= 0) break;
  }
  while (taken.at(-1)?.kind === 'heading') taken.pop();
  return taken;
}

import type { Field } from './descriptor.ts';
import { isPartialDate, partialDatePattern } from './partial-date.ts';
import type { Rule } from './problem.ts';

/** What one cell says; an empty cell is null, or in a list column the empty list. */
export type Cell = string | number | boolean | readonly string[] | null;

export type CellResult = { readonly kind: 'good'; readonly cell: Cell } | { readonly kind: 'bad'; readonly rule: Rule };

const good = (cell: Cell): CellResult => ({ kind: 'good', cell });
const bad = (rule: Rule): CellResult => ({ kind: 'bad', rule });

/** Reads one cell by its field; the first rule it breaks is the one reported. */
export function checkCell(field: Field, text: string): CellResult {
  if (text === '') return field.required ? bad({ kind: 'required' }) : good(field.type === 'list' ? [] : null);
  const slip = checkText(text);
  if (slip !== null) return bad(slip);
  const cell = decodeCell(field, text);
  if (cell === null) return bad({ kind: field.type === 'list' ? 'list-members' : 'type', type: field.type });
  const broken = checkConstraints(field, text, cell);
  return broken === null ? good(cell) : bad(broken);
}

/** A replacement character or a NUL is what a file saved in another encoding leaves behind. */
function checkText(text: string): Rule | null {
  if (/[\uFFFD\0]/.test(text)) return { kind: 'encoding' };
  if (text !== text.trim()) return { kind: 'no-outer-space' };
  return isAscii(text) || text === text.normalize('NFC') ? null : { kind: 'composed-letters' };
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** What the text of a cell says by the type of its field; null where it cannot be of that type. */
export function decodeCell(field: Pick<Field, 'type' | 'delimiter'>, text: string): Cell {
  switch (field.type) {
    case 'string':
      return text;
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
    case 'integer':
      return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : null;
    case 'year':
      return /^\d{4}$/.test(text) ? Number(text) : null;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : null;
    case 'list':
      return decodeList(text.split(field.delimiter));
  }
}

/** null when a member is empty, named twice or set off by spaces. */
function decodeList(members: readonly string[]): readonly string[] | null {
  const neat = members.every((member) => member !== '' && member === member.trim());
  return neat && new Set(members).size === members.length ? members : null;
}

function checkConstraints(field: Field, text: string, cell: Cell): Rule | null {
  if (field.enum !== null && !field.enum.includes(text)) return { kind: 'enum', allowed: field.enum };
  if (field.pattern === partialDatePattern) return isPartialDate(text) ? null : { kind: 'partial-date' };
  if (field.pattern !== null && !wholePattern(field.pattern).test(text)) {
    return { kind: 'pattern', pattern: field.pattern };
  }
  if (field.format === 'uri' && !isWebAddress(text)) return { kind: 'address' };
  if (typeof cell !== 'number') return null;
  if (field.minimum !== null && cell < field.minimum) return { kind: 'minimum', limit: field.minimum };
  return field.maximum !== null && cell > field.maximum ? { kind: 'maximum', limit: field.maximum } : null;
}

const patterns = new Map<string, RegExp>();

/** A pattern that holds for the whole cell, made once. */
function wholePattern(pattern: string): RegExp {
  const made = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
  patterns.set(pattern, made);
  return made;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

import type { Field } from './field.ts';
import { jsonLength } from './json-values.ts';
import { brokenLimit, type Limit } from './limits.ts';
import { isPartialDate, partialDatePattern } from './partial-date.ts';
import type { Rule } from './problem.ts';
import { readCell, type Cell } from './read-cell.ts';
import { wholePattern } from './whole-pattern.ts';

export type { Cell } from './read-cell.ts';

export type CellResult = { readonly kind: 'good'; readonly cell: Cell } | { readonly kind: 'bad'; readonly rule: Rule };

const good = (cell: Cell): CellResult => ({ kind: 'good', cell });
const bad = (rule: Rule): CellResult => ({ kind: 'bad', rule });

/** Reads one cell by its field; the first rule it breaks is the one reported. */
export function checkCell(field: Field, text: string): CellResult {
  if (field.missingValues.includes(text))
    return field.required ? bad({ kind: 'required' }) : good(field.type === 'list' ? [] : null);
  const slip = checkText(text);
  if (slip !== null) return bad(slip);
  const cell = readCell(field, text);
  if (cell === null) return bad(typeRule(field));
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

function typeRule({ type, format }: Field): Rule {
  if (type === 'list') return { kind: 'list-members' };
  return format === null ? { kind: 'type', type } : { kind: 'format', type, format };
}

function checkConstraints(field: Field, text: string, cell: Cell): Rule | null {
  if (field.enum !== null && !isListed(field, field.enum, text, cell)) return { kind: 'enum', allowed: field.enum };
  if (field.pattern === partialDatePattern) return isPartialDate(text) ? null : { kind: 'partial-date' };
  if (field.pattern !== null && wholePattern(field.pattern)?.test(text) === false)
    return { kind: 'pattern', pattern: field.pattern };
  if (field.format === 'uri' && !isWebAddress(text)) return { kind: 'address' };
  const limit = brokenLimit(field.limits, field, cell);
  return limit === null ? brokenLength(field, cell) : limitRule(limit);
}

/** By what the values say: 1.0 is in a list of numbers that has 1. */
function isListed(field: Field, allowed: readonly string[], text: string, cell: Cell): boolean {
  if (allowed.includes(text)) return true;
  return field.type !== 'string' && typeof cell !== 'object' && allowed.some((each) => readCell(field, each) === cell);
}

function limitRule({ kind, text, value }: Limit): Rule {
  const limit = typeof value === 'number' && Number.isFinite(Number(text)) ? value : text;
  switch (kind) {
    case 'minimum':
    case 'maximum':
      return { kind, limit };
    case 'exclusiveMinimum':
      return { kind: 'above', limit };
    case 'exclusiveMaximum':
      return { kind: 'below', limit };
  }
}

function brokenLength({ type, minLength, maxLength }: Field, cell: Cell): Rule | null {
  if (minLength === null && maxLength === null) return null;
  const length = lengthOf(type, cell);
  if (minLength !== null && length < minLength) return { kind: 'min-length', limit: minLength, length };
  return maxLength !== null && length > maxLength ? { kind: 'max-length', limit: maxLength, length } : null;
}

function lengthOf(type: Field['type'], cell: Cell): number {
  if (typeof cell === 'object') return cell?.length ?? 0;
  const text = String(cell);
  return type === 'object' || type === 'array' ? jsonLength(text) : [...text].length;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

/** A number as a person types it in either language: 1.234,5 and 1,234.5 are the same. */
export type TypedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  /** 1.234 and 1,234 may be a thousand and more, or one and a fraction: the larger reading first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'unreadable' };

const unreadable: TypedNumber = { kind: 'unreadable' };
const found = (text: string): TypedNumber => ({ kind: 'number', value: Number(text) });

/** Reads digits with dots, commas and spaces; no sign, no exponent. */
export function readTypedNumber(typed: string): TypedNumber {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '');
  if (text === '') return { kind: 'empty' };
  if (!/^\d[\d.,]*$/.test(text) || text.replace(/\D/g, '').length > 12) return unreadable;
  const marks = [...text].filter((letter) => letter === '.' || letter === ',');
  const [first] = marks;
  if (first === undefined) return found(text);
  if (new Set(marks).size === 2) return mixed(text, first, marks);
  const [whole = '', ...groups] = text.split(first);
  if (groups.length > 1) return isGrouped(whole, groups) ? found(text.replaceAll(first, '')) : unreadable;
  const [fraction = ''] = groups;
  if (fraction === '') return unreadable;
  const decimal = Number(`${whole}.${fraction}`);
  if (!isGrouped(whole, groups)) return { kind: 'number', value: decimal };
  return { kind: 'ambiguous', readings: [Number(whole + fraction), decimal] };
}

const isGrouped = (whole: string, groups: readonly string[]): boolean =>
  /^[1-9]\d{0,2}$/.test(whole) && groups.every((group) => group.length === 3);

/** Both marks: the last one, which stands once, begins the fraction. */
function mixed(text: string, group: string, marks: readonly string[]): TypedNumber {
  const last = marks.at(-1) ?? '';
  if (last === group || marks.filter((mark) => mark === last).length > 1) return unreadable;
  const [thousands = '', fraction = ''] = text.split(last);
  const [whole = '', ...groups] = thousands.split(group);
  if (fraction === '' || !isGrouped(whole, groups)) return unreadable;
  return found(`${whole}${groups.join('')}.${fraction}`);
}

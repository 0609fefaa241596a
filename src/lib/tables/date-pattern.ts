/** A day and a time of day, each with what its pattern leaves open filled in. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** `.25`, or nothing. */
  readonly fraction: string;
  /** `Z`, `+07:00`, or nothing. */
  readonly zone: string;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
];
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const shortDays = 'mon|tue|wed|thu|fri|sat|sun';

/** Directives of strptime, each as a regular expression with one group. */
const directives: Readonly<Record<string, string>> = {
  Y: String.raw`(\d{4})`,
  y: String.raw`(\d{2})`,
  m: String.raw`(\d{1,2})`,
  d: String.raw`(\d{1,2})`,
  H: String.raw`(\d{1,2})`,
  I: String.raw`(\d{1,2})`,
  M: String.raw`(\d{1,2})`,
  S: String.raw`(\d{1,2})`,
  f: String.raw`(\d{1,6})`,
  p: '([ap]m)',
  B: `(${months.join('|')})`,
  b: `(${months.map((month) => month.slice(0, 3)).join('|')})`,
  A: `(${days})`,
  a: `(${shortDays})`,
  z: String.raw`(Z|[+-]\d{2}:?\d{2})`,
  j: String.raw`(\d{1,3})`,
  '%': '(%)'
};

interface Compiled {
  readonly matches: RegExp;
  readonly letters: readonly string[];
}

const compiled = new Map<string, Compiled | null>();

/** null where the pattern has a directive that is not known. */
function compile(pattern: string): Compiled | null {
  const held = compiled.get(pattern);
  if (held !== undefined) return held;
  const letters: string[] = [];
  let isKnown = true;
  const source = pattern.replace(/%(.)|[^%]/gsu, (sign, letter: string | undefined) => {
    if (letter === undefined)
      return /\s/.test(sign) ? String.raw`\s+` : sign.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    letters.push(letter);
    isKnown &&= letter in directives;
    return directives[letter] ?? '';
  });
  const made = isKnown ? { matches: new RegExp(`^${source}$`, 'i'), letters } : null;
  compiled.set(pattern, made);
  return made;
}

/** Whether every directive of the pattern is known. */
export const isKnownPattern = (pattern: string): boolean => compile(pattern) !== null;

/** Reads a text by a pattern of strptime, as Python and C have it; null where it does not fit or the calendar has no such day. */
export function readByPattern(pattern: string, text: string): Moment | null {
  const known = compile(pattern);
  const found = known?.matches.exec(text);
  if (known === null || found === null || found === undefined || known.letters.length === 0) return null;
  const said = new Map(known.letters.map((letter, index) => [letter, found[index + 1] ?? '']));
  const number = (letter: string): number | null => {
    const digits = said.get(letter);
    return digits === undefined ? null : Number(digits);
  };
  const moment: Moment = {
    year: number('Y') ?? ofCentury(number('y')) ?? 1900,
    month: number('m') ?? monthNamed(said.get('B') ?? said.get('b')) ?? 1,
    day: number('d') ?? 1,
    hour: number('H') ?? ofHalfDay(number('I'), said.get('p')) ?? 0,
    minute: number('M') ?? 0,
    second: number('S') ?? 0,
    fraction: said.has('f') ? `.${said.get('f') ?? ''}` : '',
    zone: (said.get('z') ?? '').toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')
  };
  return isReal(moment, number('I')) ? moment : null;
}

/** Two digits from 69 on are of the last century. */
const ofCentury = (year: number | null): number | null => (year === null ? null : year + (year >= 69 ? 1900 : 2000));

const monthNamed = (name: string | undefined): number | null =>
  name === undefined ? null : months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

function ofHalfDay(hour: number | null, half: string | undefined): number | null {
  if (hour === null) return null;
  return (hour % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
}

function isReal({ year, month, day, hour, minute, second }: Moment, halfDayHour: number | null): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isDay = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const isHalfDay = halfDayHour === null || (halfDayHour >= 1 && halfDayHour <= 12);
  return isDay && isHalfDay && hour < 24 && minute < 60 && second < 62;
}

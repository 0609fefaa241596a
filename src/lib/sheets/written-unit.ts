import { fold } from '#lib/domain/fold.ts';

/** A unit that people write beside figures: what it measures, and ten to which power it holds of the smallest one. */
export interface WrittenUnit {
  /** null: a bare million, which says nothing of what. */
  readonly of: 'area' | 'VND' | 'USD' | 'share' | null;
  readonly power: number;
}

const units = new Map<string, WrittenUnit>(
  Object.entries({
    m2: { of: 'area', power: 0 },
    'met vuong': { of: 'area', power: 0 },
    ha: { of: 'area', power: 4 },
    hecta: { of: 'area', power: 4 },
    'hec ta': { of: 'area', power: 4 },
    hectare: { of: 'area', power: 4 },
    hectares: { of: 'area', power: 4 },
    km2: { of: 'area', power: 6 },
    vnd: { of: 'VND', power: 0 },
    dong: { of: 'VND', power: 0 },
    d: { of: 'VND', power: 0 },
    usd: { of: 'USD', power: 0 },
    'do la': { of: 'USD', power: 0 },
    'do la my': { of: 'USD', power: 0 },
    percent: { of: 'share', power: 0 },
    pct: { of: 'share', power: 0 },
    'phan tram': { of: 'share', power: 0 }
  } as const)
);

const multiples = new Map(
  Object.entries({
    nghin: 3,
    ngan: 3,
    thousand: 3,
    trieu: 6,
    tr: 6,
    million: 6,
    mn: 6,
    m: 6,
    ty: 9,
    ti: 9,
    billion: 9,
    bn: 9
  })
);

/** A unit as sheets and the schema write it: ha, km², tỷ đồng, triệu USD, USD m, tr.đ, %. null where it is none of these. */
export function writtenUnit(text: string): WrittenUnit | null {
  const words = fold(text.replaceAll('²', '2').replaceAll('%', ' percent ').replaceAll('$', ' usd '));
  const whole = units.get(words);
  if (whole !== undefined) return whole;
  const all = words.split(' ');
  const [first = '', last = ''] = [all[0], all.at(-1)];
  // "triệu USD" and "USD million" are both written.
  for (const [multiple, rest] of [
    [first, all.slice(1)],
    [last, all.slice(0, -1)]
  ] as const) {
    const power = multiples.get(multiple);
    if (power === undefined) continue;
    // A single m is metres.
    if (rest.length === 0) return multiple === 'm' ? null : { of: null, power };
    const base = units.get(rest.join(' '));
    if (base?.of === 'VND' || base?.of === 'USD') return { of: base.of, power: base.power + power };
  }
  return null;
}

/** Whether figures in the two units can be compared; by how many places the point moves from the first to the second. */
export function placesBetween(from: WrittenUnit, to: WrittenUnit): number | null {
  // Who writes a bare "tỷ" means dong.
  const same = from.of === to.of || (from.of === null && to.of === 'VND');
  return same ? from.power - to.power : null;
}

/** A number in digits and a point, the point moved: exact, which multiplying is not. */
export function movedPoint(number: string, places: number): string {
  const [, minus = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? [];
  if (whole === '' || places === 0) return number;
  const digits = whole + decimals;
  const point = whole.length + places;
  const filled = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const moved = `${filled.slice(0, at)}.${filled.slice(at)}`;
  return minus + moved.replace(/^0+(?=\d)/, '').replace(/\.?0*$/, '');
}

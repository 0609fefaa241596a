import { round } from './xml.ts';

/** A colour as six digits, with its transparency apart: older drawing programs know no rgba(). */
export function colourOf(value: string): { readonly colour: string; readonly alpha: number } {
  if (value === 'transparent') return { colour: 'none', alpha: 1 };
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .filter((part) => part !== '');
  if (parts === undefined) return { colour: fullHex(value), alpha: 1 };
  const [red, green, blue, alpha] = parts.map(Number);
  if (alpha === 0) return { colour: 'none', alpha: 1 };
  const digits = [red, green, blue].map((one) =>
    Math.round(one ?? 0)
      .toString(16)
      .padStart(2, '0')
  );
  return { colour: `#${digits.join('')}`, alpha: alpha ?? 1 };
}

const fullHex = (value: string): string => {
  if (/^#([0-9a-f]{3}0|[0-9a-f]{6}00)$/i.test(value)) return 'none';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
  return (
    short === null
      ? value
      : `#${short
          .slice(1)
          .map((one) => one + one)
          .join('')}`
  ).toLowerCase();
};

/** Fill or stroke: a colour, `none`, or a pattern of the same file. */
export function paintOf(value: string): string {
  const pattern = /^url\((["']?)#([^"')]+)\1\)/.exec(value)?.[2];
  return pattern === undefined ? colourOf(value).colour : `url(#${pattern})`;
}

/** "2px, 1.5px" as "2 1.5"; lengths meant for the screen are divided by the scale they stand under. */
export function lengthsOf(value: string, scale: number): string {
  if (value === 'none') return value;
  return value
    .split(/[\s,]+/)
    .map((one) => String(round(Number.parseFloat(one) / scale)))
    .join(' ');
}

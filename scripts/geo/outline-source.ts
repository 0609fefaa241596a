import { nationalOutline } from '#lib/map/server/make-outline.ts';

const text = (value: string): string => `'${value}'`;
const list = (entries: readonly string[]): string => entries.map((entry) => `    ${entry}`).join(',\n');

/** Source text of the outline that charts draw, as the formatter leaves it. */
export function outlineSource(): string {
  const made = nationalOutline();
  const land = made.land.map(({ key, d }) => `{ key: ${text(key)}, d: ${text(d)} }`);
  const archipelagos = made.archipelagos.map(({ name, x, y }) => `{ name: ${text(name)}, x: ${x}, y: ${y} }`);
  const middles = Object.entries(made.middles).map(
    ([key, [x, y]]) => `${/^[a-z]+$/.test(key) ? key : text(key)}: [${x}, ${y}]`
  );
  return `// Written by scripts/generate-outline.ts from static/geo: do not edit.
import type { NationalOutline } from './outline.ts';

/** Viet Nam since 1 July 2025 with quần đảo Hoàng Sa and quần đảo Trường Sa, in half pixels. */
export const nationalOutline: NationalOutline = {
  width: ${made.width},
  height: ${made.height},
  land: [
${list(land)}
  ],
  islets:
    ${text(made.islets)},
  archipelagos: [
${list(archipelagos)}
  ],
  middles: {
${list(middles)}
  }
};
`;
}

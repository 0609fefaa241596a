/** Draws the icons that the web manifest names from static/favicon.svg. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** What a system may cut away around a maskable icon: a fifth of its width is left free on each side. */
const safeMargin = 0.2;

export function writeIcons(site: string): void {
  const svg = readFileSync(join(site, 'favicon.svg'), 'utf8');
  const folder = join(site, 'icons');
  mkdirSync(folder, { recursive: true });
  for (const width of [192, 512]) writeFileSync(join(folder, `${width}.png`), drawn(svg, width));
  writeFileSync(join(folder, 'maskable-512.png'), drawn(onGround(svg), 512));
}

const drawn = (svg: string, width: number): Buffer =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();

/** The mark on a white ground that reaches every edge. */
function onGround(svg: string): string {
  const side = 24;
  const whole = side / (1 - 2 * safeMargin);
  const offset = (side - whole) / 2;
  const box = [offset, offset, whole, whole].join(' ');
  const ground = `<rect x="${offset}" y="${offset}" width="${whole}" height="${whole}" fill="#fff"/>`;
  return svg.replace('viewBox="0 0 24 24"', `viewBox="${box}"`).replace('>', `>${ground}`);
}

import { Html } from './html.ts';

/** What a drawing may hold: shapes, text and fills. Nothing that runs, loads or styles. */
const allowed = new Set([
  'svg',
  'title',
  'desc',
  'g',
  'defs',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'clipPath',
  'pattern',
  'linearGradient',
  'radialGradient',
  'stop'
]);

/**
 * A drawing of ours to stand inside a page. Ids get a prefix, since many drawings of one page name the same. Throws where the drawing
 * holds anything but shapes and text.
 */
export function inlineSvg(svg: string, prefix: string): Html {
  const drawing = svg.replace(/<\?xml[^>]*\?>\s*/, '').replace(/<metadata>[\s\S]*?<\/metadata>/g, '');
  if (/<!|<\?/.test(drawing)) throw new Error('the drawing holds a declaration');
  const tags = drawing.match(/<[^>]*>/g) ?? [];
  for (const one of tags) check(one);
  const named = tags.flatMap((one) => /\sid="([^"]*)"/.exec(one)?.[1] ?? []);
  return Html.made(named.length === 0 ? drawing : drawing.replace(/<[^>]*>/g, (one) => withPrefix(one, prefix)).trim());
}

function check(one: string): void {
  const name = /^<\/?([A-Za-z][\w:-]*)/.exec(one)?.[1] ?? '';
  if (!allowed.has(name)) throw new Error(`the drawing holds <${name}>`);
  if (/\s(on\w+|style|href|xlink:href|src)\s*=/i.test(one)) throw new Error(`the drawing holds ${one.slice(0, 80)}`);
  if (/url\(\s*['"&]?(?!#)[^)]/i.test(one)) throw new Error('the drawing takes something from elsewhere');
}

const withPrefix = (one: string, prefix: string): string =>
  one
    .replace(/(\sid=")([^"]*)"/, (_, start: string, id: string) => `${start}${prefix}${id}"`)
    .replace(/(\saria-(?:labelledby|describedby)=")([^"]*)"/, (_, start: string, ids: string) => {
      const renamed = ids.split(' ').map((id) => prefix + id);
      return `${start}${renamed.join(' ')}"`;
    })
    .replaceAll('url(#', `url(#${prefix}`);

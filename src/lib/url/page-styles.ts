const sheetLink = /\s*<link [^>]*href="([^"]*)"[^>]*rel="stylesheet"[^>]*>/g;
const scope = /svelte-[a-z0-9]+/g;

/** Style sheets of a build by the scope of the components whose rules they hold; `sheets`: file under the site's root, and its text. */
export function sheetsByScope(sheets: readonly (readonly [file: string, css: string])[]): ReadonlyMap<string, string> {
  return new Map(sheets.flatMap(([file, css]) => [...new Set(css.match(scope))].map((name) => [name, file] as const)));
}

/**
 * A page with the style sheets it needs, and no others. Kit leaves out those of a component that another part of the page could also load
 * later on demand (a chart that its menu draws again): without script it would stand there without its styles. And it names those of what
 * only may come later: each would hold up the first picture, and comes with its component. `parts` are the files that are loaded with the
 * page; where they are not known, null, nothing is taken away.
 */
export function withItsStyles(
  html: string,
  sheets: ReadonlyMap<string, string>,
  parts: ReadonlySet<string> | null = null
): string {
  const root = /href="([^"]*)_app\//.exec(html)?.[1];
  const links = [...html.matchAll(sheetLink)];
  const last = links.at(-1);
  if (last === undefined || root === undefined) return html;
  const drawn = new Set((html.match(scope) ?? []).flatMap((name) => sheets.get(name) ?? []));
  const linked = new Set(links.map(([, href = '']) => href.slice(root.length)));
  const missing = [...drawn].filter((file) => !linked.has(file));
  const end = last.index + last[0].length;
  const kept = html.slice(0, end).replace(sheetLink, (link: string, href: string) => {
    const file = href.slice(root.length);
    return parts === null || parts.has(file) || drawn.has(file) ? link : '';
  });
  const added = missing.map((file) => `\n\t\t<link href="${root}${file}" rel="stylesheet">`);
  return [kept, ...added, html.slice(end)].join('');
}

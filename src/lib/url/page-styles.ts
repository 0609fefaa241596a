const sheetLink = /<link [^>]*href="([^"]*)"[^>]*rel="stylesheet"[^>]*>/g;
const scope = /svelte-[a-z0-9]+/g;

/** Style sheets of a build by the scope of the components whose rules they hold; `sheets`: file under the site's root, and its text. */
export function sheetsByScope(sheets: readonly (readonly [file: string, css: string])[]): ReadonlyMap<string, string> {
  return new Map(sheets.flatMap(([file, css]) => [...new Set(css.match(scope))].map((name) => [name, file] as const)));
}

/**
 * A page with a link to the style sheet of every component in it. Kit leaves out those of a component that another part of the page
 * could also load later on demand (a chart that its menu draws again): without script it would stand there without its styles.
 */
export function withAllStyles(html: string, sheets: ReadonlyMap<string, string>): string {
  const links = [...html.matchAll(sheetLink)];
  const last = links.at(-1);
  const root = /href="([^"]*)_app\//.exec(html)?.[1];
  if (last === undefined || root === undefined) return html;
  const linked = new Set(links.map(([, href]) => href));
  const needed = new Set((html.match(scope) ?? []).map((name) => sheets.get(name)));
  const missing = [...needed].flatMap((file) =>
    file === undefined || linked.has(`${root}${file}`) ? [] : [`\n\t\t<link href="${root}${file}" rel="stylesheet">`]
  );
  const end = last.index + last[0].length;
  return [html.slice(0, end), ...missing, html.slice(end)].join('');
}

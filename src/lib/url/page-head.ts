const link = /\s*<link [^>]*\brel="(stylesheet|preload|modulepreload)"[^>]*>/g;

/**
 * A page with the links of its head in the order they are needed: styles, without which nothing is drawn, then fonts, so that text is laid
 * out once, then scripts; last `modules`, files of the build beside those the page names already. A page without a head is left as it is.
 */
export function orderHead(html: string, modules: readonly string[] = []): string {
  const end = html.indexOf('</head>');
  if (end < 0) return html;
  const found: Record<string, string[]> = { stylesheet: [], preload: [], modulepreload: [] };
  const rest = html.slice(0, end).replace(link, (tag: string, rel: string) => {
    found[rel]?.push(tag);
    return '';
  });
  const root = /href="([^"]*)_app\//.exec(html)?.[1] ?? '/';
  const further = modules.map((file) => `\n\t\t<link href="${root}${file}" rel="modulepreload">`);
  return [rest, ...Object.values(found).flat(), ...further, '\n\t', html.slice(end)].join('');
}

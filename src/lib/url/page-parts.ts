/** A file of the browser's build: what it imports at once, and its style sheets, as files under the site's root. */
export interface BuiltFile {
  readonly imports: readonly string[];
  readonly css: readonly string[];
}

const module = /<link [^>]*href="[^"]*?(_app\/[^"]*\.js)"[^>]*rel="modulepreload"[^>]*>/g;

/**
 * Files that the scripts named in the head, and `further`, import at once, they themselves and their style sheets among them; null for a page
 * that names none.
 * Kit names those it finds, but passes over files that something loaded on demand imports too: the browser would learn of them one
 * journey later, when the page waits for nothing else.
 */
export function partsOf(
  html: string,
  built: ReadonlyMap<string, BuiltFile>,
  further?: string
): ReadonlySet<string> | null {
  const named = [...html.matchAll(module)].flatMap(([, file]) => file ?? []);
  if (named.length === 0 || built.size === 0) return null;
  const parts = new Set<string>();
  const follow = (file: string): void => {
    if (parts.has(file)) return;
    parts.add(file);
    for (const sheet of built.get(file)?.css ?? []) parts.add(sheet);
    for (const next of built.get(file)?.imports ?? []) follow(next);
  };
  for (const file of named) follow(file);
  if (further !== undefined) follow(further);
  return parts;
}

/** Those of the parts that are scripts and that the head does not name yet. */
export function unnamedScripts(html: string, parts: ReadonlySet<string> | null): readonly string[] {
  const named = new Set([...html.matchAll(module)].map(([, file]) => file));
  return [...(parts ?? [])].filter((file) => file.endsWith('.js') && !named.has(file));
}

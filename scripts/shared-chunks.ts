/** Which modules of the browser's build come together in a file, beside what Rolldown decides itself. */

/** Source characters up to which what the same pages share is not worth a file of its own. */
const small = 5_000;
/** Pages and layouts, as Kit numbers them in the browser's build. */
const page = /\/nodes\/\d+\.js$/;
/** What they are made of: the layouts of all pages, the explorer. */
const layout = /\/src\/routes\/(\[lang=lang\]\/)?\+layout\.svelte$/;
const explorer = /\/src\/routes\/\[lang=lang\]\/\+page\.svelte$/;
/** Rules for whole pages: who needs one function of the file would get them too. */
const sheet = /^[^?]*\.css$/;
/** Live pages for frames on other sites weigh every byte: what they use at once stays in files of its own. */
const framed = /\/routes\/\[lang=lang\]\/embed\/.*\/live\//;

/** What Rolldown's plugins know of the modules. */
export interface ModuleGraph {
  getModuleIds(): IterableIterator<string>;
  getModuleInfo(id: string): {
    readonly isEntry: boolean;
    readonly code: string | null;
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
}

export interface SharedModules {
  /** Those that most pages need, or all by their layout. */
  readonly often: ReadonlySet<string>;
  readonly sometimes: ReadonlySet<string>;
}

/**
 * Small modules that the first page shares with others. By default each set of pages that shares something has a file of its own: fifty for
 * the explorer, which on a line with 50 ms a journey take longer than all their bytes. `elsewhere`: modules that have a file already.
 */
export function smallShared(graph: ModuleGraph, elsewhere: (id: string) => boolean = () => false): SharedModules {
  const often = new Set<string>();
  const sometimes = new Set<string>();
  const pages = [...graph.getModuleIds()].filter((id) => page.test(id));
  const madeOf = (kind: RegExp): ReadonlySet<string> =>
    new Set(pages.filter((id) => graph.getModuleInfo(id)?.importedIds.some((part) => kind.test(part))));
  const [layouts, first, frames] = [madeOf(layout), madeOf(explorer), madeOf(framed)];
  for (const { modules, users } of sharedBy(graph)) {
    const own = modules.filter((id) => !sheet.test(id) && !elsewhere(id));
    const size = own.reduce((sum, id) => sum + (graph.getModuleInfo(id)?.code?.length ?? 0), 0);
    const inAll = users.some((id) => layouts.has(id));
    if (users.length < 2 || size > small || !(inAll || users.some((id) => first.has(id)))) continue;
    if (users.some((id) => frames.has(id))) continue;
    const isOften = inAll || users.filter((id) => page.test(id)).length > pages.length / 2;
    for (const id of own) (isOften ? often : sometimes).add(id);
  }
  keepClosed(often, graph, elsewhere);
  keepClosed(sometimes, graph, (id) => often.has(id) || elsewhere(id));
  return { often, sometimes };
}

/** Takes away what imports something that stands in none of these files: Rolldown would draw that in with it. */
function keepClosed(modules: Set<string>, graph: ModuleGraph, elsewhere: (id: string) => boolean): void {
  const isClosed = (id: string): boolean =>
    graph.getModuleInfo(id)?.importedIds.every((next) => modules.has(next) || elsewhere(next)) ?? true;
  for (
    let open = [...modules].filter((id) => !isClosed(id));
    open.length > 0;
    open = [...modules].filter((id) => !isClosed(id))
  )
    for (const id of open) modules.delete(id);
}

/** Modules by the entries, and the parts loaded on demand, that import them. */
function sharedBy(
  graph: ModuleGraph
): readonly { readonly modules: readonly string[]; readonly users: readonly string[] }[] {
  const users = new Map<string, string[]>();
  for (const root of rootsOf(graph))
    for (const id of reachedFrom(root, graph)) users.set(id, [...(users.get(id) ?? []), root]);
  const groups = new Map<string, { readonly modules: string[]; readonly users: readonly string[] }>();
  for (const [id, by] of users) {
    const key = [...by].sort().join();
    const group = groups.get(key) ?? { modules: [], users: by };
    groups.set(key, group);
    group.modules.push(id);
  }
  return [...groups.values()];
}

function rootsOf(graph: ModuleGraph): ReadonlySet<string> {
  const ids = [...graph.getModuleIds()];
  const onDemand = ids.flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
  return new Set([...ids.filter((id) => graph.getModuleInfo(id)?.isEntry), ...onDemand]);
}

function reachedFrom(root: string, graph: ModuleGraph): ReadonlySet<string> {
  const reached = new Set([root]);
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

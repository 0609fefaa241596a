import type { SourceFiguresFile } from '#lib/domain/figure.ts';

/** How many files are fetched at once. */
const together = 6;

/** The files of several sources: null where one could not be had, none where there is no such source any more. */
export async function sourceFiles(
  ids: readonly string[],
  address: (id: string) => string,
  told: (done: number) => void = () => {}
): Promise<ReadonlyMap<string, SourceFiguresFile | null>> {
  const files = new Map<string, SourceFiguresFile | null>();
  const waiting = [...ids];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const file = await fetched(address(id));
      if (file !== 'gone') files.set(id, file);
      told(++done);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return files;
}

async function fetched(address: string): Promise<SourceFiguresFile | null | 'gone'> {
  try {
    const answer = await fetch(address);
    if (answer.status === 404) return 'gone';
    const file: SourceFiguresFile | null = answer.ok ? await answer.json() : null;
    return file;
  } catch {
    return null;
  }
}

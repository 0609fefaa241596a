import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Fills a new folder beside `target` and puts it in place only when `fill` has succeeded; otherwise `target` stays as it was.
 * Folders that a killed build left behind are removed.
 */
export async function replaceFolder<Result>(
  target: string,
  fill: (folder: string) => Promise<Result>
): Promise<Result> {
  const prefix = `.${basename(target)}-building-`;
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  removeLeftOvers(parent, prefix);
  const fresh = join(parent, `${prefix}${process.pid}`);
  const previous = `${fresh}-previous`;
  try {
    mkdirSync(fresh);
    const result = await fill(fresh);
    if (existsSync(target)) renameSync(target, previous);
    renameSync(fresh, target);
    return result;
  } catch (error) {
    if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
    throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(previous, { recursive: true, force: true });
  }
}

function removeLeftOvers(parent: string, prefix: string): void {
  for (const name of readdirSync(parent).filter((each) => each.startsWith(prefix))) {
    if (!isRunning(Number.parseInt(name.slice(prefix.length), 10)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

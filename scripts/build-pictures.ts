/** Writes SVG and PNG of every chart, zone card and view of the map into a built site. Run after its pages are written. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pictureJobs, stemOf, type PictureJob } from './pictures/picture-list.ts';
import type { Answer } from './pictures/worker.ts';

const worker = fileURLToPath(new URL('./pictures/worker.ts', import.meta.url));
const site = process.argv[2] ?? process.env['ATLAS_OUT'] ?? 'build';
const mostWorkers = 6;

/** Gives one worker job after job until none is left; resolves to what failed. */
function work(waiting: PictureJob[]): Promise<readonly string[]> {
  const child = fork(worker, [site], { execArgv: ['--import', 'tsx'] });
  const failed: string[] = [];
  return new Promise((resolve, reject) => {
    let job: PictureJob | undefined;
    const next = (): void => {
      job = waiting.shift();
      if (job === undefined) child.disconnect();
      else child.send(job);
    };
    child.on('message', (answer: Answer) => {
      if (answer.failed !== null && job !== undefined) failed.push(`${stemOf(job)}: ${answer.failed}`);
      next();
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0) failed.push(`${job === undefined ? worker : stemOf(job)}: exit ${code}`);
      resolve(failed);
    });
    next();
  });
}

const jobs = pictureJobs(site);
const waiting = [...jobs];
const workers = Math.min(mostWorkers, availableParallelism());
const failed = (await Promise.all(Array.from({ length: workers }, () => work(waiting)))).flat();
if (jobs.length === 0) failed.push(`${site}: 0 charts`);
if (failed.length > 0) {
  console.error(`Không vẽ được ${failed.length} hình · ${failed.length} pictures could not be drawn:`);
  for (const line of failed) console.error(`  ${line}`);
  process.exit(1);
}
console.log(`${jobs.length} × SVG, PNG, PNG 2400 in ${site}`);

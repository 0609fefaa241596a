/** The page that the candidates are measured in: one candidate a visit, named in the address. */
import { columnsCandidate, openColumnFile } from './columns.ts';
import { ownCubesCandidate, scanCandidate } from './duckdb.ts';
import { openEngine } from './engine.ts';
import { mosaicCandidate } from './mosaic.ts';
import { viewQuestions } from './questions.ts';
import { makeSteps, type Candidate, type Step } from './steps.ts';

export interface CandidateResult {
  readonly openMs: number;
  /** Each step from its choice to the last answer, in ms. */
  readonly stepsMs: readonly number[];
  readonly groups: readonly number[];
  readonly longestTaskMs: number;
}

const parameters = new URLSearchParams(location.search);
const folder = parameters.get('folder') ?? '';
const name = parameters.get('candidate') ?? '';
const every = Number(parameters.get('every') ?? 1);

let longestTaskMs = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
}).observe({ type: 'longtask', buffered: true });

async function openCandidate(): Promise<Candidate> {
  switch (name) {
    case 'scan':
      return scanCandidate((await openEngine(folder)).connection);
    case 'own-cubes':
      return ownCubesCandidate((await openEngine(folder)).connection);
    case 'mosaic':
      return mosaicCandidate(await openEngine(folder));
    case 'columns':
      return columnsCandidate(await openColumnFile(folder));
    case 'explorer': {
      const ask = await openColumnFile(folder);
      return { answer: async (step) => (await ask(viewQuestions(step))).flat().length };
    }
    default:
      throw new Error(`no candidate is called ${name}`);
  }
}

async function measure(steps: readonly Step[]): Promise<CandidateResult> {
  const started = performance.now();
  const candidate = await openCandidate();
  const openMs = performance.now() - started;
  const stepsMs: number[] = [];
  const groups: number[] = [];
  longestTaskMs = 0;
  for (const step of steps) {
    const before = performance.now();
    groups.push(await candidate.answer(step));
    stepsMs.push(performance.now() - before);
    // As a reader's hand does: the page rests between two steps.
    await new Promise((rested) => setTimeout(rested, 10));
  }
  return { openMs, stepsMs, groups, longestTaskMs };
}

Object.assign(globalThis, {
  atlasCandidate: (provinces: readonly string[], sectors: readonly string[]) =>
    measure(makeSteps(provinces, sectors).filter((_, place) => place % every === 0))
});
document.documentElement.dataset['loaded'] = 'true';

import { EngineError, type EngineFailure, type EngineProgress } from '#lib/domain/engine.ts';
import type { EngineBuild } from './engine-build.ts';
import { isWorkerReport } from './worker/report.ts';

export interface StartedWorker {
  readonly worker: Worker;
  /** Fulfilled when the worker hears messages. */
  readonly listening: Promise<void>;
  /** Never fulfilled; rejected with an EngineError once the worker cannot go on. Race every wait against it. */
  readonly broken: Promise<never>;
}

const fileName = (address: string): string => new URL(address, location.href).pathname.split('/').at(-1) ?? address;

/** Starts the engine's worker and listens to what its guard tells. Throws an EngineError where workers are not allowed. */
export function startWorker(build: EngineBuild, onProgress: (progress: EngineProgress) => void): StartedWorker {
  const worker = createWorker(build.worker);
  let hear: () => void;
  const listening = new Promise<void>((resolve) => (hear = resolve));
  const broken = new Promise<never>((_, reject) => {
    const fail = (failure: EngineFailure): void => reject(new EngineError(failure));
    let alive = false;
    // Before the engine's own listener, so that it does not see messages that are not for it.
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      alive = true;
      if (!isWorkerReport(event.data)) return;
      event.stopImmediatePropagation();
      const report = event.data;
      if (report.atlas === 'listening') hear();
      else if (report.atlas === 'bytes')
        onProgress({ loaded: Math.min(report.loaded, build.bytes), total: build.bytes });
      else fail({ kind: report.kind, file: report.file ?? fileName(build.module), detail: report.detail });
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (alive) fail({ kind: 'engine-failed', file: null, detail: event.message });
      else void silentWorker(build.worker).then(fail);
    });
  });
  // Whoever waits hears of it; that nobody waits at this moment is no error.
  broken.catch(() => undefined);
  return { worker, listening, broken };
}

function createWorker(address: string): Worker {
  try {
    return new Worker(address, { type: 'module', name: 'atlas-engine' });
  } catch (error) {
    throw new EngineError({ kind: 'worker-blocked', file: fileName(address), detail: String(error) });
  }
}

/** A worker that ends before its first word: its file is not there, or the browser did not let it run. */
async function silentWorker(address: string): Promise<EngineFailure> {
  const file = fileName(address);
  try {
    const { ok, status } = await fetch(address);
    if (!ok) return { kind: 'file-missing', file, detail: `HTTP ${status}` };
    return { kind: 'worker-blocked', file, detail: 'the worker ended before its first message' };
  } catch (error) {
    return { kind: 'file-missing', file, detail: String(error) };
  }
}

import type { EngineFailure } from '#lib/domain/engine.ts';

/** What the guard in the worker tells the page, beside the engine's own messages. */
export type WorkerReport =
  /** The engine's program runs: messages sent before would be lost. */
  | { readonly atlas: 'listening' }
  | { readonly atlas: 'bytes'; readonly loaded: number }
  | ({ readonly atlas: 'failed' } & EngineFailure);

export function isWorkerReport(message: unknown): message is WorkerReport {
  return typeof message === 'object' && message !== null && 'atlas' in message;
}

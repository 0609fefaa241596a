import type { EngineFailure } from '#lib/domain/engine.ts';
import type { Answer, Question } from '#lib/domain/question.ts';
import type { FewRows } from '#lib/view-models/explorer/scale/scale-answerer.ts';

/** What the page tells the worker. */
export type ToWorker =
  | { readonly kind: 'open'; readonly address: string; readonly rows: FewRows }
  | { readonly kind: 'ask'; readonly number: number; readonly questions: readonly Question[] };

/** What the worker tells the page; bytes are counted unpacked. */
export type FromWorker =
  | { readonly kind: 'bytes'; readonly loaded: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly failure: EngineFailure }
  | { readonly kind: 'answers'; readonly number: number; readonly answers: readonly Answer[] }
  | { readonly kind: 'refused'; readonly number: number; readonly detail: string };

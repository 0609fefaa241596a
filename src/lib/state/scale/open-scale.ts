import { EngineError, type Engine, type EngineProgress } from '#lib/domain/engine.ts';
import type { Answer } from '#lib/domain/question.ts';
import { lazyAnswers } from '#lib/view-models/explorer-answers.ts';
import { looseningQuestions } from '#lib/view-models/explorer-questions.ts';
import { decodeTables } from '#lib/view-models/explorer/scale/column-file.ts';
import { ScaleAnswerer } from '#lib/view-models/explorer/scale/scale-answerer.ts';
import { scaleQuestions } from '#lib/view-models/explorer/scale/scale-questions.ts';
import type { ScaleSide } from '../explorer.svelte.ts';
import type { OpenedScale, OpenScale } from './opened-scale.ts';
import { openColumns, type AnswersQuestions } from './columns-engine.ts';

/** All answers, or null where one is missing. */
const allOf = (answers: readonly (Answer | null)[]): readonly Answer[] | null => {
  const told = answers.filter((answer) => answer !== null);
  return told.length === answers.length ? told : null;
};

/**
 * The answerers of a large package: the cube, fetched at once, tells whatever one filter asks; the columns, fetched when the page rests
 * or when the cube cannot tell, everything else.
 */
export const openScale: OpenScale = (rows, large, file): OpenedScale | undefined => {
  if (large === undefined) return undefined;
  const { columnsBytes } = large;
  let cube: ScaleAnswerer | null = null;
  const fetchCube = async (): Promise<ScaleAnswerer | null> => {
    const response = await fetch(file('explorer/cube.bin'));
    if (!response.ok) return null;
    cube = new ScaleAnswerer(rows, decodeTables(new Uint8Array(await response.arrayBuffer())));
    return cube;
  };
  // Without a cube everything is asked of the columns.
  const cubeReady = typeof window === 'undefined' ? Promise.resolve(null) : fetchCube().catch(() => null);

  let opening: Promise<AnswersQuestions> | null = null;
  function columns(onProgress: (progress: EngineProgress) => void = () => undefined): Promise<AnswersQuestions> {
    opening ??= openColumns({
      address: new URL(file('explorer/columns.bin'), location.href).href,
      bytes: columnsBytes,
      rows,
      onProgress
    });
    opening.catch(() => (opening = null));
    return opening;
  }

  const engine: Engine = {
    load: () => Promise.resolve(),
    ask: () => Promise.reject(new EngineError({ kind: 'engine-failed', file: null, detail: 'columns know no SQL' })),
    async answer(questions) {
      const told = allOf((await cubeReady)?.answer(questions) ?? [null]);
      return told ?? (await columns()).answer(questions);
    },
    async close() {
      const opened = opening;
      opening = null;
      await (await opened)?.close();
    }
  };

  const side: ScaleSide = {
    questions: scaleQuestions,
    evaluate(questions) {
      const makers = cube?.makers(Object.values(questions)) ?? null;
      return makers === null ? null : lazyAnswers(questions, makers);
    },
    loosenings(view, found) {
      const asked = looseningQuestions(view, 'explorer_zones', found);
      const answers = cube?.answer(asked.map(({ question }) => question)) ?? [];
      return asked
        .map(({ filter }, place) => ({ filter, zones: answers[place]?.[0]?.values['count'] ?? 0 }))
        .filter(({ zones }) => zones > 0)
        .sort((a, b) => b.zones - a.zones);
    }
  };
  return {
    side,
    engine,
    ready: cubeReady,
    async open(onProgress: (progress: EngineProgress) => void): Promise<Engine> {
      await columns(onProgress);
      return engine;
    }
  };
};

import { openRange, type Range } from '#lib/domain/explorer-view.ts';
import { sizeEnds } from './scale-questions.ts';

/** The range that a pressed class of capital asks for: the class itself, or none where it was chosen already. Keys are its lower end. */
export function sizeRange(pressed: readonly string[] | undefined, before: Range): Range {
  const chosen = (pressed ?? []).map(Number).find((from) => from !== before.from) ?? null;
  if (chosen === null) return openRange;
  return { from: chosen, to: sizeEnds[sizeEnds.indexOf(chosen) + 1] ?? null };
}

import { tick } from 'svelte';
import { paperState } from '#lib/state/paper.svelte.ts';

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Longest that a print waits for what comes from the network, ms: then it does with what there is. */
const patience = 8000;

/** Prints the page once everything that stands on paper only is there. */
export async function printPage(): Promise<void> {
  const root = document.documentElement;
  if (paperState.sheet !== null) root.dataset['paper'] = paperState.sheet;
  root.dataset['paperTables'] = paperState.tables ? 'open' : 'none';
  const until = performance.now() + patience;
  while ((!paperState.complete || root.dataset['drawn'] === 'false') && performance.now() < until) await frame();
  await tick();
  await document.fonts.ready;
  await frame();
  print();
}

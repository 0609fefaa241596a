/** How the page is dressed while a talk stands on it: theme of the projector, and sizes that follow the window. */
import type { StageLayout } from './stage-size.ts';

const themes = new Set(['light', 'dark', 'projector']);

/** Puts the theme on, if the address names no other; returns what takes it off again. */
export function wearTheme(named: string | null): () => void {
  const { dataset } = document.documentElement;
  const theme = named !== null && themes.has(named) ? named : 'projector';
  if (theme === 'light') delete dataset['theme'];
  else dataset['theme'] = theme;
  return () => {
    const chosen = chosenTheme();
    if (chosen === null || chosen === 'light') delete dataset['theme'];
    else dataset['theme'] = chosen;
  };
}

function chosenTheme(): string | null {
  try {
    const chosen = localStorage.getItem('theme');
    return chosen !== null && themes.has(chosen) ? chosen : null;
  } catch {
    return null;
  }
}

const properties = ['--u', '--scale', '--rule', '--text-map'] as const;

/** Everything on a stage is drawn in units of a picture 1920 px wide. */
export function wearSizes({ unit, kind }: StageLayout): void {
  const { style, dataset } = document.documentElement;
  style.setProperty('--u', String(unit));
  dataset['layout'] = kind;
  if (kind === 'stacked') for (const name of properties.slice(1)) style.removeProperty(name);
  else {
    style.setProperty('--scale', String(1.5 * unit));
    style.setProperty('--rule', `${Math.max(1, 2 * unit)}px`);
    style.setProperty('--text-map', `${Math.max(11, 21 * unit)}px`);
  }
}

export function undress(): void {
  const { style, dataset } = document.documentElement;
  for (const name of properties) style.removeProperty(name);
  for (const name of ['stage', 'layout', 'view', 'rest', 'filtering']) Reflect.deleteProperty(dataset, name);
}

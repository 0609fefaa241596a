import { createContext } from 'svelte';
import type { NumberedSources } from '#lib/view-models/compare/compare-sources.ts';

/** The numbered sources of the comparison on screen, handed down by CompareTable. */
export const [getNumberedSources, setNumberedSources] = createContext<() => NumberedSources>();

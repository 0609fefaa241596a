/** Writes src/lib/view-models/localities/national-outline.ts from static/geo; run after a change of the outlines. */
import { writeFileSync } from 'node:fs';
import { outlineSource } from './geo/outline-source.ts';

writeFileSync(new URL('../src/lib/view-models/localities/national-outline.ts', import.meta.url), outlineSource());

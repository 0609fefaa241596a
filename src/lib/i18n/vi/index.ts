import { viFirst } from './vi-first.ts';
import { viPages } from './vi-pages.ts';

export const vi = { ...viFirst, ...viPages };

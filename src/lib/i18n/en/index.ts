import { enFirst } from './en-first.ts';
import { enPages } from './en-pages.ts';
import type { Messages } from '../messages.ts';

export const en: Messages = { ...enFirst, ...enPages };

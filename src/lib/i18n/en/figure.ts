import type { Messages } from '../messages.ts';

export const figure: Messages['figure'] = {};

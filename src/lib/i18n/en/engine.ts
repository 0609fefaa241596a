import type { Messages } from '../messages.ts';

export const engine: Messages['engine'] = {};

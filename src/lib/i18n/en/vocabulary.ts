import type { Messages } from '../messages.ts';

export const vocabulary: Messages['vocabulary'] = {};

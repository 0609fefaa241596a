import { catalogue } from './catalogue.ts';
import { frames } from './frames.ts';
import { live } from './live.ts';

/** What a live frame says before it is filtered; the makers of filtered charts need more words, and bring them. */
export const viLive = { catalogue, frames, live };

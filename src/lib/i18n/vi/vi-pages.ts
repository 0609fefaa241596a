import { about } from './about.ts';
import { compare } from './compare.ts';
import { policies } from './policies.ts';
import { rank } from './rank.ts';
import { sources } from './sources.ts';
import { support } from './support.ts';

/** The words of pages of their own, which the explorer does not wait for. */
export const viPages = { about, compare, policies, rank, sources, support };

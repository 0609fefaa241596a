import type { Lang } from '#lib/domain/vocabulary.ts';
import { scale as en } from './en/scale.ts';
import { scale as vi } from './vi/scale.ts';

/** Both languages are a few sentences: they come with the program that says them. */
export const scaleWords: Readonly<Record<Lang, typeof vi>> = { vi, en };

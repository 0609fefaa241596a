import type { ParamMatcher } from '@sveltejs/kit';
import { coveredIds } from '#lib/domain/covered.ts';

export const match: ParamMatcher = (param) => coveredIds.includes(param);

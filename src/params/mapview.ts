import type { ParamMatcher } from '@sveltejs/kit';

/** A view of the map: both provinces, or one. */
export const match = ((param: string): param is 'both' | 'thanh-hoa' | 'lao-cai' =>
  param === 'both' || param === 'thanh-hoa' || param === 'lao-cai') satisfies ParamMatcher;

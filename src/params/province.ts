import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param: string): param is 'thanh-hoa' | 'lao-cai' =>
  param === 'thanh-hoa' || param === 'lao-cai') satisfies ParamMatcher;

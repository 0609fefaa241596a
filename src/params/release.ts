import type { ParamMatcher } from '@sveltejs/kit';

/** Id of a release, such as 2026.11.1. */
export const match: ParamMatcher = (text) => /^\d{4}\.\d{1,2}\.\d{1,3}$/.test(text);

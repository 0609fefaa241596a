import type { ParamMatcher } from '@sveltejs/kit';

/** An id of a row: letters, digits and hyphens, so that what follows a full stop is not part of it. */
export const match: ParamMatcher = (text) => /^[a-z0-9-]+$/.test(text);

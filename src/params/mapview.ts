import type { ParamMatcher } from '@sveltejs/kit';
import { mapViews } from '#lib/domain/frame.ts';

/** A view of the map: all provinces, or one. */
export const match: ParamMatcher = (param) => mapViews.includes(param);

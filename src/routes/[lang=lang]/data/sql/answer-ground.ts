import type { ZoneMark } from '#lib/domain/map-scene.ts';
import type { InsetGround } from '#lib/map/inset-ground.ts';
import type { SvgBackground } from '#lib/map/svg-background.ts';

/** What a map of rows stands on: a ground for each view, the published zones, and where it lies in the country. */
export interface AnswerGround {
  readonly views: readonly { readonly view: string; readonly background: SvgBackground }[];
  readonly zones: readonly ZoneMark[];
  readonly inset: InsetGround;
}

const isGround = (value: unknown): value is AnswerGround =>
  typeof value === 'object' && value !== null && 'views' in value && 'zones' in value && 'inset' in value;

/** The ground that the page of own sheets has; null where it cannot be had. */
export async function fetchAnswerGround(address: string): Promise<AnswerGround | null> {
  try {
    const response = await fetch(address);
    const content: unknown = response.ok ? await response.json() : null;
    return isGround(content) ? content : null;
  } catch {
    return null;
  }
}

import type { TakenScene, UsedSource } from './taken-scene.ts';

export type DeckPage =
  | { readonly kind: 'cover' }
  | { readonly kind: 'slide'; readonly taken: TakenScene }
  | { readonly kind: 'handout'; readonly scenes: readonly TakenScene[] }
  | {
      readonly kind: 'sources';
      readonly sources: readonly UsedSource[];
      /** Counted from 1; more than one where they do not fit on a page. */
      readonly part: number;
      /** Number of the first source. */
      readonly from: number;
    };

const scenesOnHandout = 3;
/** In three columns and in two, each source in at most two lines. */
const sourcesOnPage = { slides: 51, handout: 62 } as const;

/** Pages in order: a cover, the scenes (one on a slide, three on a page of the handout), and all sources at the end. */
export function deckPages(
  form: 'slides' | 'handout',
  scenes: readonly TakenScene[],
  sources: readonly UsedSource[]
): readonly DeckPage[] {
  const shown: readonly DeckPage[] =
    form === 'slides'
      ? scenes.map((taken) => ({ kind: 'slide', taken }))
      : inGroups(scenes, scenesOnHandout).map((group) => ({ kind: 'handout', scenes: group }));
  const most = sourcesOnPage[form];
  const listed: readonly DeckPage[] = inGroups(sources, most).map((group, index) => ({
    kind: 'sources',
    sources: group,
    part: index + 1,
    from: index * most + 1
  }));
  return [{ kind: 'cover' }, ...shown, ...listed];
}

function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

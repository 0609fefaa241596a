import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ShownDeck, ShownScene } from '#lib/view-models/decks/shown-deck.ts';
import type { StillView } from './still-view.ts';

/** Why the view of a scene could not be drawn. */
export type SceneFailure = 'time' | 'refused' | 'missing' | 'drawing';

/** A scene with the still form of its view. */
export interface TakenScene {
  readonly scene: ShownScene;
  /** null where it could not be drawn. */
  readonly view: StillView | null;
  readonly failure: SceneFailure | null;
  /** Where the scene is seen on the site, complete. */
  readonly address: string;
}

export interface TakenDeck {
  readonly lang: Lang;
  readonly deck: ShownDeck;
  readonly scenes: readonly TakenScene[];
}

/** A source of a scene or deck, with the scenes that use it. */
export interface UsedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly scenes: readonly number[];
}

/** Sources of a scene: those of its figures, then those of what it shows. */
export function sourcesOfScene({ scene, view }: TakenScene): readonly UsedSource[] {
  const scenes = [scene.number];
  const known = new Map<string, UsedSource>();
  for (const source of scene.sources) known.set(source.id, { ...source, url: null, scenes });
  for (const source of view?.sources ?? []) known.set(source.id, { ...source, scenes });
  return [...known.values()];
}

/** Every source once, in the order in which the scenes name them. */
export function sourcesOfDeck(scenes: readonly TakenScene[]): readonly UsedSource[] {
  const all = new Map<string, UsedSource>();
  for (const source of scenes.flatMap(sourcesOfScene)) {
    const before = all.get(source.id);
    if (before === undefined) all.set(source.id, source);
    else all.set(source.id, { ...before, url: before.url ?? source.url, scenes: [...before.scenes, ...source.scenes] });
  }
  return [...all.values()];
}

import { isOwnDeck, type BothLanguages, type Deck, type Scene } from '#lib/domain/deck.ts';
import { readSceneAddress } from '#lib/url/scene-address.ts';
import type { DeckProblem, DeckRule } from './deck-problem.ts';
import { checkText, type TextField } from './check-text.ts';
import type { KnownNames } from './known-names.ts';
import { mostKeyFigures, mostOwnScenes, ownLengths } from './own-decks.ts';
import { scenePage } from './scene-pages.ts';

/** What a deck is held against. */
export interface DeckSetting {
  /** File name, or what stands for it. */
  readonly file: string;
  /** One that comes with the site is held to more: both languages, short texts, no number without its source. */
  readonly strict: boolean;
  readonly known: KnownNames;
}

/** Longest texts of a deck that comes with the site, in characters as they are shown. */
const projectorLengths = { title: 60, purpose: 200, caption: 200, notes: 900 } as const;
const builtInScenes = { least: 3, most: 20 } as const;
const idPattern = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const longestId = 60;

type Found = Omit<DeckProblem, 'file'>;

/** Everything that is wrong with a deck, in the order in which it is read. */
export function checkDeck(deck: Deck, setting: DeckSetting): readonly DeckProblem[] {
  const lengths = setting.strict ? projectorLengths : ownLengths;
  const deckText = (field: TextField, text: BothLanguages): readonly Found[] =>
    checkText({ scene: null, field, text, most: lengths[field], strict: setting.strict, known: setting.known });
  const scenes = setting.strict ? builtInScenes : { least: 0, most: mostOwnScenes };
  const count = deck.scenes.length;
  return [
    ...checkId(deck.id, setting),
    ...deckText('title', deck.title),
    ...deckText('purpose', deck.purpose),
    ...(count < scenes.least || count > scenes.most
      ? [found(null, 'scenes', String(count), { kind: 'count', ...scenes })]
      : []),
    ...deck.scenes.flatMap((scene, index) => checkScene(scene, index + 1, setting))
  ].map((problem) => ({ file: setting.file, ...problem }));
}

const found = (scene: number | null, field: string, text: string, rule: DeckRule): Found => ({
  scene,
  field,
  found: text,
  rule
});

function checkId(id: string, { strict, file }: DeckSetting): readonly Found[] {
  if (!idPattern.test(id) || id.length > longestId) return [found(null, 'id', id, { kind: 'id' })];
  if (!strict) return [];
  if (isOwnDeck(id)) return [found(null, 'id', id, { kind: 'own-id' })];
  const expected = file.replace(/^.*\//, '').replace(/\.json$/, '');
  return id === expected ? [] : [found(null, 'id', id, { kind: 'id-of-file', expected })];
}

function checkScene(scene: Scene, number: number, setting: DeckSetting): readonly Found[] {
  const lengths = setting.strict ? projectorLengths : ownLengths;
  const texts = (['title', 'caption', 'notes'] as const).flatMap((field) =>
    checkText({
      scene: number,
      field,
      text: scene[field],
      most: lengths[field],
      strict: setting.strict,
      known: setting.known
    })
  );
  return [...checkAddress(scene.address, number, setting), ...texts, ...checkFigures(scene, number, setting)];
}

function checkAddress(address: string, scene: number, { known, strict }: DeckSetting): readonly Found[] {
  const wrong = (text: string, rule: DeckRule): readonly Found[] => [found(scene, 'address', text, rule)];
  if (address.length > ownLengths.address)
    return wrong(address.slice(0, 80), { kind: 'length', most: ownLengths.address, length: address.length });
  const read = readSceneAddress(address);
  if (read === null) return wrong(address, { kind: 'address' });
  const page = scenePage(read.path, read.params, known);
  if (page.kind === 'no-page') return wrong(address, { kind: 'page' });
  if (page.kind === 'no-thing') return wrong(page.id, { kind: 'known-id', of: page.of });
  // A view that a reader kept may carry what this site never wrote; pages pass it by.
  if (!strict) return [];
  return page.unread.map(([parameter, text]) => found(scene, 'address', text, { kind: 'parameter', parameter }));
}

function checkFigures({ figures }: Scene, scene: number, { known }: DeckSetting): readonly Found[] {
  const missing = figures.flatMap((ref, index) =>
    known.figures.has(ref) ? [] : [found(scene, `figures/${index + 1}`, ref, { kind: 'figure' })]
  );
  const many = figures.length > mostKeyFigures;
  const count: DeckRule = { kind: 'count', least: 0, most: mostKeyFigures };
  return many ? [found(scene, 'figures', String(figures.length), count), ...missing] : missing;
}

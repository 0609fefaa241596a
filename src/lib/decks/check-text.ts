import type { BothLanguages } from '#lib/domain/deck.ts';
import { readDeckText } from '#lib/domain/deck-text.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';
import { bareNumbers } from './bare-numbers.ts';
import type { DeckProblem, DeckRule } from './deck-problem.ts';
import type { KnownNames } from './known-names.ts';

export type TextField = 'title' | 'purpose' | 'caption' | 'notes';

interface CheckedText {
  readonly scene: number | null;
  readonly field: TextField;
  readonly text: BothLanguages;
  /** Longest text in characters; a figure counts as much as it takes on the page, about. */
  readonly most: number;
  readonly strict: boolean;
  readonly known: KnownNames;
}

type Found = Omit<DeckProblem, 'file'>;

/** Characters that a figure takes in a text, with its unit. */
const figureLength = 12;

/** Everything that is wrong with one text in its two languages. */
export const checkText = (checked: CheckedText): readonly Found[] => [
  ...present(checked),
  ...languages.flatMap((lang) => inLanguage(checked, lang))
];

/** A title is there; what comes with the site is there in both languages. */
function present({ scene, field, text, strict }: CheckedText): readonly Found[] {
  const empty = languages.filter((lang) => text[lang].trim() === '');
  const found = (rule: DeckRule, name: string): Found => ({ scene, field: name, found: '', rule });
  if (empty.length === languages.length) return strict || field === 'title' ? [found({ kind: 'required' }, field)] : [];
  return strict ? empty.map((missing) => found({ kind: 'both-languages', missing }, `${field}.${missing}`)) : [];
}

function inLanguage({ scene, field, text, most, strict, known }: CheckedText, lang: Lang): readonly Found[] {
  const written = text[lang];
  const problem = (found: string, rule: DeckRule): Found => ({ scene, field: `${field}.${lang}`, found, rule });
  const parts = readDeckText(written);
  const length = parts.reduce((sum, part) => sum + (typeof part === 'string' ? [...part].length : figureLength), 0);
  const words = parts.map((part) => (typeof part === 'string' ? part : '\u0000')).join('');
  return [
    ...(length > most ? [problem(written.slice(0, 80), { kind: 'length', most, length })] : []),
    ...(strict && !isClean(written) ? [problem(written.slice(0, 80), { kind: 'clean-text' })] : []),
    ...parts.flatMap((part) =>
      typeof part === 'string' || known.figures.has(part.ref) ? [] : [problem(part.ref, { kind: 'figure' })]
    ),
    ...(strict ? (words.match(/[{}][^{}]*/g) ?? []).map((found) => problem(found, { kind: 'placeholder' })) : []),
    ...(strict ? bareNumbers(words).map((found) => problem(found, { kind: 'bare-number' })) : [])
  ];
}

/** Composed letters, no spaces at the ends or twice. */
const isClean = (text: string): boolean => text === text.normalize('NFC') && text === text.trim() && !/\s\s/.test(text);

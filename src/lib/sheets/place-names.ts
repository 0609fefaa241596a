import { fold } from '#lib/domain/fold.ts';
import { neatText } from './rewrite-cell.ts';

const abbreviations: readonly (readonly [words: string, short: string])[] = [
  ['khu kinh te cua khau ', 'kktck '],
  ['khu kinh te ', 'kkt '],
  ['khu cong nghiep ', 'kcn '],
  ['khu cn ', 'kcn '],
  ['cum cong nghiep ', 'ccn '],
  ['cum cn ', 'ccn '],
  ['tinh ', ''],
  ['thanh pho ', 'tp ']
];

/** A name, with what kind of place it is in short, and without it; folded. */
export function alsoCalled(name: string): readonly string[] {
  const words = fold(neatText(name));
  const kind = abbreviations.find(([long]) => words.startsWith(long));
  if (kind === undefined) return [words];
  const rest = words.slice(kind[0].length);
  return [words, `${kind[1]}${rest}`, rest];
}

/** What targets are narrowed by ⇄ the query of their address. Defaults are not written; other parameters are kept. */
import { queryOf, readWord } from './address-text.ts';

const names = ['province', 'topic', 'state'] as const;
export type TargetsParameter = (typeof names)[number];
export type TargetsAddress = Readonly<Record<TargetsParameter, string>>;

export const noTargetsChoice: TargetsAddress = { province: '', topic: '', state: '' };

/** Each parameter; '' where it is missing or no word. */
export function readTargets(params: URLSearchParams): TargetsAddress {
  return { province: readWord(params, 'province'), topic: readWord(params, 'topic'), state: readWord(params, 'state') };
}

/** The query of an address, with its question mark, or '' where nothing is chosen. */
export function targetsQuery(address: TargetsAddress, others: URLSearchParams = new URLSearchParams()): string {
  return queryOf(
    names.map((name) => [name, address[name]]),
    others
  );
}

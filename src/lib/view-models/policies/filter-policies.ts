import type { PolicyView } from './policy-view.ts';

/** What the library is narrowed by; '' stands for all. */
export interface PolicyFilter {
  readonly text: string;
  readonly topic: string;
  readonly status: string;
  readonly level: string;
  readonly province: string;
  readonly support: string;
}

/**
 * The instruments that match, by kind of support as far as the data tells the kinds; `matches` compares text loosely (without marks,
 * words in any order).
 */
export function filterPolicies(
  policies: readonly PolicyView[],
  filter: PolicyFilter,
  matches: (text: string, query: string) => boolean
): readonly PolicyView[] {
  const fits = (wanted: string, value: string): boolean => wanted === '' || wanted === value;
  return policies.filter(
    (policy) =>
      fits(filter.topic, policy.topic) &&
      fits(filter.status, policy.status) &&
      fits(filter.level, policy.level) &&
      fits(filter.province, policy.provinceId) &&
      (filter.support === '' || policy.supportTypes.includes(filter.support)) &&
      matches(searchedText(policy), filter.text)
  );
}

/** Instruments that match all but the kind of support, and of which the data tells no kind. */
export const withoutKinds = (
  policies: readonly PolicyView[],
  filter: PolicyFilter,
  matches: (text: string, query: string) => boolean
): readonly PolicyView[] =>
  filterPolicies(policies, { ...filter, support: '' }, matches).filter(({ supportTypes }) => supportTypes.length === 0);

const searchedText = (policy: PolicyView): string =>
  [policy.number ?? '', policy.title, policy.otherTitle, policy.issuer, policy.rule ?? ''].join(' ');

import { openSituation, type Situation } from '#lib/domain/situation.ts';
import type { Demand, SupportCondition, SupportRule } from '#lib/domain/support-rule.ts';

export const makeCondition = (id: string, demand: Demand, part: Partial<SupportCondition> = {}): SupportCondition => ({
  id,
  alternative: null,
  demand,
  words: { vi: id, en: id },
  from: null,
  to: null,
  clause: null,
  sourceId: 'made',
  locator: null,
  ...part
});

export const makeRule = (part: Partial<SupportRule> = {}): SupportRule => ({
  id: 'rule',
  provinceId: 'national',
  status: 'in-force',
  from: '2020',
  to: null,
  conditions: [],
  ...part
});

export const makeSituation = (part: Partial<Situation> = {}): Situation => ({
  ...openSituation('2026-01-01'),
  ...part
});

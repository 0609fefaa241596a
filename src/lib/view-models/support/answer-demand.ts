import type { Situation, SituationInput } from '#lib/domain/situation.ts';
import type { Demand } from '#lib/domain/support-rule.ts';
import { unreachable } from '#lib/domain/vocabulary.ts';

/** What a situation says to one condition; `open` names the inputs that would decide it. */
export type DemandAnswer =
  | { readonly kind: 'met' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly inputs: readonly SituationInput[] }
  | { readonly kind: 'to-check' };

const met: DemandAnswer = { kind: 'met' };
const failed: DemandAnswer = { kind: 'failed' };
const open = (...inputs: readonly SituationInput[]): DemandAnswer => ({ kind: 'open', inputs });

/** Answers one demand from what is known; what is not known stays open, never refused and never granted. */
export function answerDemand(demand: Demand, situation: Situation): DemandAnswer {
  switch (demand.kind) {
    case 'area': {
      const known = demand.anyOf.map((areaClass) => ({ areaClass, is: situation.areas[areaClass] }));
      if (known.some(({ is }) => is === true)) return met;
      const missing = known.filter(({ is }) => is === undefined);
      return missing.length === 0
        ? failed
        : open(...missing.map(({ areaClass }) => ({ kind: 'area', areaClass }) as const));
    }
    case 'not-area': {
      const known = demand.noneOf.map((areaClass) => ({ areaClass, is: situation.areas[areaClass] }));
      if (known.some(({ is }) => is === true)) return failed;
      const missing = known.filter(({ is }) => is === undefined);
      return missing.length === 0
        ? met
        : open(...missing.map(({ areaClass }) => ({ kind: 'area', areaClass }) as const));
    }
    case 'fact': {
      const known = demand.allOf.map((fact) => ({ fact, is: situation.facts[fact] }));
      if (known.some(({ is }) => is === false)) return failed;
      const missing = known.filter(({ is }) => is === undefined);
      return missing.length === 0 ? met : open(...missing.map(({ fact }) => ({ kind: 'fact', fact }) as const));
    }
    case 'not-fact': {
      const known = demand.noneOf.map((fact) => ({ fact, is: situation.facts[fact] }));
      if (known.some(({ is }) => is === true)) return failed;
      const missing = known.filter(({ is }) => is === undefined);
      return missing.length === 0 ? met : open(...missing.map(({ fact }) => ({ kind: 'fact', fact }) as const));
    }
    case 'site':
      return oneOf(situation.site, demand.anyOf, { kind: 'site' });
    case 'sector':
      return oneOf(situation.sectorId, demand.anyOf, { kind: 'sector' });
    case 'role':
      return oneOf(situation.role, demand.anyOf, { kind: 'role' });
    case 'product':
      return oneOf(situation.product, demand.anyOf, { kind: 'product' });
    case 'size':
      return oneOf(situation.size, demand.anyOf, { kind: 'size' });
    case 'ownership':
      return oneOf(situation.ownership, demand.anyOf, { kind: 'ownership' });
    case 'trade':
      return oneOf(situation.trade, demand.anyOf, { kind: 'trade' });
    case 'investment':
      return within(situation.investmentVndBn, demand, { kind: 'investment' });
    case 'workers':
      return within(situation.workers, demand, { kind: 'workers' });
    case 'start-year':
      return within(situation.startYear, demand, { kind: 'start-year' });
    case 'to-check':
      return { kind: 'to-check' };
    default:
      return unreachable(demand);
  }
}

function oneOf<Value extends string>(
  value: Value | null,
  anyOf: readonly Value[],
  input: SituationInput
): DemandAnswer {
  if (value === null) return open(input);
  return anyOf.includes(value) ? met : failed;
}

function within(
  value: number | null,
  { from, to }: { readonly from: number | null; readonly to: number | null },
  input: SituationInput
): DemandAnswer {
  if (value === null) return open(input);
  return (from === null || value >= from) && (to === null || value <= to) ? met : failed;
}

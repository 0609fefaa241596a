import type { SiteContext } from '#lib/components/site-context.ts';
import type { SituationInput } from '#lib/domain/situation.ts';
import { unreachable } from '#lib/domain/vocabulary.ts';
import type { OpenPoint, Refusal } from '#lib/view-models/support/match.ts';

type Site = Pick<SiteContext, 'lang' | 'm' | 'format'>;

/** Why a rule does not apply, as one sentence. */
export function refusalText(reason: Refusal, { lang, m, format }: Site): string {
  const words = m.support.because;
  switch (reason.kind) {
    case 'not-yet':
      return words.notYet(format.date(reason.date));
    case 'expired':
      return words.expired(format.date(reason.date));
    case 'ended':
      return words.ended;
    case 'draft':
      return words.draft;
    case 'province':
      return words.province(m.vocabulary.province[reason.provinceId] ?? reason.provinceId);
    case 'condition':
      return words.condition(reason.condition.words[lang]);
    default:
      return unreachable(reason);
  }
}

/** What an input is called where it is asked for. */
function inputText(input: SituationInput, { m }: Pick<Site, 'm'>): string {
  const words = m.support;
  switch (input.kind) {
    case 'area':
      return words.area[input.areaClass];
    case 'fact':
      return words.fact[input.fact];
    case 'province':
      return words.needs.province;
    case 'start-year':
      return words.startYear;
    default:
      return words[input.kind];
  }
}

/** What would decide a rule; each thing once. */
export function openTexts(points: readonly OpenPoint[], site: Pick<Site, 'm'>): readonly string[] {
  return [
    ...new Set(
      points.map((point) => (point.kind === 'validity' ? site.m.support.needs.validity : inputText(point.input, site)))
    )
  ];
}

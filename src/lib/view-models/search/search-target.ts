import { unreachable } from '#lib/domain/vocabulary.ts';

/** A thing that search can lead to, with what its address is made of. */
export type SearchSubject =
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'zone-investment'; readonly zone: string; readonly investment: string }
  | { readonly kind: 'source'; readonly source: string; readonly figureRef: string | null }
  | { readonly kind: 'province'; readonly province: string }
  | { readonly kind: 'sector'; readonly sector: string }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'near'; readonly infrastructure: string }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'policy'; readonly policy: string }
  | { readonly kind: 'chart'; readonly chart: string }
  | { readonly kind: 'province-figures'; readonly province: string }
  | { readonly kind: 'procedures' }
  | { readonly kind: 'support-kind'; readonly support: string }
  | { readonly kind: 'indicator'; readonly province: string; readonly name: string }
  | { readonly kind: 'wastewater' }
  | { readonly kind: 'without-investor' };

/** Words of a query as they are read: a name that stands in the list anyway is told twice at next to no cost, percent signs are not. */
const queryWords = (text: string): string =>
  text.replaceAll(/[%&+#]/g, (sign) => encodeURIComponent(sign)).replaceAll(' ', '+');

/** Where a found thing is shown: the address below the language, such as `zones/th-kcn-bim-son/` or `?sector=metallurgy`. */
export function searchTarget(subject: SearchSubject): string {
  switch (subject.kind) {
    case 'zone':
      return `zones/${subject.zone}/`;
    case 'zone-investment':
      return `zones/${subject.zone}/#investments/${subject.investment}`;
    case 'source':
      return `sources/${subject.source}/${subject.figureRef === null ? '' : `#${encodeURI(subject.figureRef)}`}`;
    case 'province':
      return `?province=${subject.province}`;
    case 'sector':
      return `?sector=${subject.sector}`;
    case 'country':
      return `?country=${subject.country}`;
    case 'near':
      return `?near=${subject.infrastructure}`;
    case 'unit':
      return `places/?place=${subject.unit}`;
    case 'policy':
      return `policies/${subject.policy}/`;
    case 'chart':
      return `charts/${subject.chart}/`;
    case 'province-figures':
      return `figures/${subject.province}/`;
    case 'procedures':
      return 'procedures/';
    case 'support-kind':
      return `policies/?support=${subject.support}`;
    case 'indicator':
      return `figures/${subject.province}/?q=${queryWords(subject.name)}`;
    case 'wastewater':
      return '?wastewater=published';
    case 'without-investor':
      return '?investor=not-published';
    default:
      return unreachable(subject);
  }
}

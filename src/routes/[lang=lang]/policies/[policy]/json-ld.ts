import type { SiteContext } from '#lib/components/site-context.ts';
import type { PolicyView } from '#lib/view-models/policies/policy-view.ts';

/** schema.org says of force only these three; what no source tells is left out. */
const force = {
  'in-force': 'https://schema.org/InForce',
  expired: 'https://schema.org/NotInForce',
  replaced: 'https://schema.org/NotInForce',
  planned: 'https://schema.org/NotInForce',
  unknown: null
} as const;

/** The instrument as schema.org describes legislation. */
export function policyJsonLd(
  policy: PolicyView,
  site: Pick<SiteContext, 'lang' | 'links'>
): Readonly<Record<string, unknown>> {
  const inForce = force[policy.status];
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': site.links.page(`policies/${policy.id}`),
    name: policy.title,
    legislationJurisdiction: 'VN',
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: policy.issuer },
    ...(policy.number === null ? {} : { legislationIdentifier: policy.number }),
    ...(policy.issuedOn === null ? {} : { legislationDate: policy.issuedOn }),
    ...(policy.from === null ? {} : { legislationDateOfApplicability: policy.from }),
    ...(inForce === null ? {} : { legislationLegalForce: inForce })
  };
}

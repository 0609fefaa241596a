/** Tables that every province shares: they come with the package and are not filled in. */
export const sharedTables = ['provinces', 'sectors', 'indicators', 'fund_categories'] as const;

/** What a new province fills in, in the order in which one table needs the ids of another. */
export const provinceTables = [
  { step: 'first', tables: ['sources', 'zones', 'observations'] },
  { step: 'projects', tables: ['zone_sectors', 'investments', 'investment_reports'] },
  { step: 'place', tables: ['infrastructure', 'transport_waypoints', 'authorities', 'authority_scopes'] },
  { step: 'money', tables: ['policies', 'policy_links', 'funds', 'supports', 'support_conditions', 'procedures'] },
  { step: 'units', tables: ['administrative_units', 'administrative_successions', 'area_classes'] },
  { step: 'readings', tables: ['conflicts', 'conflict_records'] }
] as const;

export type ProvinceStep = (typeof provinceTables)[number]['step'];

/** The columns of explorer_investments that filters and charts ask about: no names, no ids of rows. */
export const investmentColumns = [
  'zone_id',
  'province_id',
  'former_province_id',
  'sector_id',
  'countries',
  'year',
  'capital_usd_m',
  'capital_vnd_bn',
  'qualifier',
  'measure',
  'counts_in_total'
] as const;

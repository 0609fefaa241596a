/** Names that every picture of the country carries, in Vietnamese in both languages of the site. */
export const archipelagoNames = { hoangSa: 'Quần đảo Hoàng Sa', truongSa: 'Quần đảo Trường Sa' } as const;

/** Where a map of the country writes them, under their islets. */
export const archipelagoPlaces = [
  { name: archipelagoNames.hoangSa, lat: 15.3, lon: 112.2 },
  { name: archipelagoNames.truongSa, lat: 7.4, lon: 114 }
] as const;

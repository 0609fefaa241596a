/** Names that every picture of the country carries, in Vietnamese in both languages of the site. */
export const archipelagoNames = { hoangSa: 'Quần đảo Hoàng Sa', truongSa: 'Quần đảo Trường Sa' } as const;

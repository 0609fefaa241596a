/** The symbols of the map live in domain/zone-symbol.ts, where lists and charts can use them as well. */
export * from '#lib/domain/zone-symbol.ts';

/** One page of each kind, without language: what is true of these is true of all built from the same template. */
export const templates = [
  { name: 'explorer', path: '' },
  { name: 'zones', path: 'zones/' },
  { name: 'zone with disputed figures', path: 'zones/th-nghi-son-ez/' },
  { name: 'zone with little published', path: 'zones/th-kcn-bim-son-b/' },
  { name: 'shortlist', path: 'shortlist/' },
  { name: 'sources', path: 'sources/' },
  { name: 'source', path: 'sources/nnmt-2025-supporting-industry/' },
  { name: 'ranking', path: 'rank/' },
  { name: 'about', path: 'about/' }
] as const;

export const languages = ['vi', 'en'] as const;

/** One page of each kind, without language: what is true of these is true of all built from the same template. */
interface Template {
  readonly name: string;
  readonly path: string;
  /** Its English is looked at by axe as well. */
  readonly bothLanguages?: true;
}
export const templates: readonly Template[] = [
  { name: 'explorer', path: '', bothLanguages: true },
  { name: 'zones', path: 'zones/' },
  { name: 'zone with disputed figures', path: 'zones/th-nghi-son-ez/', bothLanguages: true },
  { name: 'zone with little published', path: 'zones/th-kcn-bim-son-b/' },
  { name: 'shortlist', path: 'shortlist/' },
  { name: 'places', path: 'places/' },
  { name: 'one place', path: 'places/?place=old-407' },
  { name: 'sources', path: 'sources/' },
  { name: 'source', path: 'sources/nnmt-2025-supporting-industry/' },
  { name: 'ranking', path: 'rank/' },
  { name: 'support finder', path: 'support/' },
  {
    name: 'support finder with an answer',
    path: 'support/?place=old-403&role=production&sector=leather-footwear&product=finished&size=sme&workers=500',
    bothLanguages: true
  },
  { name: 'overlap', path: 'support/overlap/' },
  { name: 'instruments', path: 'policies/', bothLanguages: true },
  { name: 'instrument with rules', path: 'policies/th-pol-nq121-2021/' },
  { name: 'instrument with little known', path: 'policies/th-pol-qd885-2017/' },
  { name: 'procedures', path: 'procedures/' },
  { name: 'investments', path: 'investments/' },
  { name: 'funds', path: 'funds/' },
  { name: 'targets', path: 'targets/' },
  { name: 'localities', path: 'localities/', bothLanguages: true },
  { name: 'figures by province', path: 'figures/' },
  { name: 'figures of a province', path: 'figures/thanh-hoa/', bothLanguages: true },
  { name: 'charts', path: 'charts/' },
  { name: 'chart of a matrix', path: 'charts/locality-support/', bothLanguages: true },
  { name: 'chart of marks', path: 'charts/targets-and-results/' },
  { name: 'decks', path: 'present/' },
  { name: 'deck', path: 'present/thanh-hoa-investors/', bothLanguages: true },
  { name: 'deck of another browser', path: 'present/own/?deck=own-elsewhere' },
  { name: 'print of a deck that is elsewhere', path: 'present/print/?deck=own-elsewhere' },
  { name: 'data', path: 'data/', bothLanguages: true },
  { name: 'table of the data', path: 'data/tables/observations/' },
  { name: 'blank templates', path: 'data/templates/' },
  { name: 'changes', path: 'data/changes/' },
  { name: 'comparison to begin', path: 'compare/' },
  { name: 'search', path: 'search/' },
  { name: 'how to present', path: 'present/help/' },
  { name: 'presenter window', path: 'present/speaker/?deck=thanh-hoa-investors&scene=2' },
  { name: 'editors', path: 'editors/' },
  { name: 'offline', path: 'offline/', bothLanguages: true },
  { name: 'about', path: 'about/' },
  { name: 'what the articles ask for', path: 'about/needs/' }
];

export const languages = ['vi', 'en'] as const;

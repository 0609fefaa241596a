import { coveredNames } from '#lib/domain/covered.ts';
import type { Messages } from '../messages.ts';

export const search: Messages['search'] = {
  open: 'Search',
  openHint: 'Search (Ctrl K or /)',
  title: 'Search the whole site',
  field: 'A zone, investor, policy, commune, port …',
  clear: 'Clear what was typed',
  loading: 'Loading the list of names',
  failed:
    'The list of names could not be loaded, so nothing can be searched yet. Check the connection and try again; the tables below still open.',
  retry: 'Try again',
  results: 'Results',
  count: (count) => (count === '1' ? '1 result' : `${count} results`),
  countShown: (count, shown) => `${count} results, ${shown} shown; type more to narrow them`,
  nothing: (text) => `No name matches “${text}”.`,
  nothingHint:
    'You may type without accents, use KCN, CCN, KKT, English names, or former communes and districts. Try fewer words, or open one of the tables below.',
  similar: 'No name matches exactly; these are close.',
  examples: 'Examples',
  exampleTexts: [
    'nghi son',
    'Bim Son Industrial Park',
    '121/2021/NQ-HĐND',
    'Thach Thanh district',
    'electronics',
    'Japan'
  ],
  keys: '↑ ↓ to choose · Enter to open · Esc to close',
  browse: 'Or open a table',
  several: (name, count) => `${name} · ${count} of this name`,
  more: (count) => `Show ${count} more of this name`,
  kind: {
    zone: 'Zone',
    place: 'Place',
    infrastructure: 'Infrastructure',
    sector: 'Sector',
    country: 'Country of investors',
    investment: 'Project',
    policy: 'Policy',
    support: 'Support',
    indicator: 'Figure',
    procedure: 'Procedure',
    chart: 'Chart',
    source: 'Source'
  },
  matched: {
    name: (name) => name,
    translation: (name) => `Vietnamese name: ${name}`,
    number: (name) => `number: ${name}`,
    investor: (name) => `investor: ${name}`,
    developer: (name) => `developer: ${name}`,
    publisher: (name) => `published by: ${name}`,
    question: (name) => name
  },
  place: {
    zone: (province, district) => (district === null ? province : `${province} · ${district} (former)`),
    commune: (province) => `since 1 July 2025 · ${province}`,
    formerCommune: (province, district) => `before 1 July 2025 · ${district}, ${province}`,
    formerDistrict: (province) => `district level before 1 July 2025 · ${province}`,
    abolished: (province, district, now) => `earlier name, before 2025 · ${district}, ${province} · now in ${now}`,
    province: 'province · all its zones on the map',
    formerProvince: (now) => `province before 1 July 2025, now part of ${now}`,
    sector: 'zones and projects of the sector, on the map',
    country: 'projects with investors from there, on the map',
    near: (kind, province) => `${kind} · ${province}`,
    supportKind: 'instruments with this kind of support',
    indicator: (province: string) => `${province} · figures of the province`,
    zoneQuestion: 'zones on the map',
    outsideZones: (province) => `${province} · outside the zones`
  },
  /** Questions about zones, answered by a filter of the map. */
  zoneQuestion: {
    wastewater: 'Wastewater treatment capacity',
    'without-investor': 'Zones whose infrastructure investor is not published'
  },
  /** What else people call a kind of support, an indicator or a question. */
  alsoCalled: {
    market: ['Fairs', 'Exhibitions', 'Trade promotion', 'Markets'],
    training: ['Vocational training'],
    machinery: ['Machines'],
    'working-age-population': ['Working age', 'Labour force'],
    'craft-villages-count': ['Craft villages'],
    wastewater: ['Wastewater', 'Environment: wastewater treatment'],
    'without-investor': ['Looking for an investor', 'Infrastructure investor']
  } as Record<string, readonly string[]>,
  /** Kinds of instruments, by the letters in their numbers. */
  instrument: {
    NĐ: 'Decree',
    QĐ: 'Decision',
    NQ: 'Resolution',
    TT: 'Circular',
    KH: 'Plan',
    CT: 'Directive'
  },
  pageTitle: 'Search',
  pageDescription: `Find zones, investors, sectors, policies, sources, infrastructure, former and present communes and districts of ${coveredNames.en}.`,
  pageLead:
    'Find by name whatever this site holds: zones, projects and investors, sectors, policies by number or title, sources, ports, border gates, stations, and communes and districts of before and since July 2025.',
  pageHow:
    'Accents may be left out; KCN, CCN, KKT and KKTCK are understood; one mistyped letter does no harm. On a keyboard, Ctrl K or / opens the search from any page.',
  pageOpen: 'Open the search',
  pageWithoutScript:
    'The search needs JavaScript, which is switched off in this browser. Every name stands in the tables below; use your browser’s own search in the page (Ctrl F).'
};

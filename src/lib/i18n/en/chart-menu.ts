import type { chartMenu as vi } from '../vi/chart-menu.ts';

export const chartMenu: typeof vi = {
  open: 'Download, embed',
  openOf: (name) => `Download, embed: ${name}`,
  svg: 'SVG picture',
  svgHint: 'text can be edited',
  png: 'PNG picture 1200 × 630',
  pngHint: 'social networks',
  large: 'PNG picture 2400 wide',
  largeHint: 'articles, print',
  csv: 'CSV data',
  csvHint: 'spreadsheets',
  json: 'JSON data',
  jsonHint: 'with sources, citation',
  copy: 'Copy picture',
  copyHint: 'to paste into a text',
  embed: 'Embed…',
  embedHint: 'code for other pages',
  page: 'Page of the chart',
  working: 'Drawing…',
  saved: (file) => `Saved ${file}`,
  copied: 'Picture copied',
  copyRefused: (file) => `The browser does not let pictures be copied; saved ${file} instead`,
  failed: 'The picture could not be drawn. Try again, or take the CSV.',

  filtered: (what, counts) => `Filtered – ${what}${counts === null ? '' : ` · ${counts}`}`,
  counts: (shown, all) => `${shown} of ${all}`,
  targets: (n) => `${n} targets`,
  part: (name, values) => `${name}: ${values}`,
  years: (span) => `years ${span}`,
  between: (from, to) => `${from}–${to}`,
  atLeast: (from) => `from ${from}`,
  atMost: (to) => `up to ${to}`,
  rankSource:
    'Scores are worked out by this site from published figures; the source of each figure is at the address below.',
  search: (text) => `search “${text}”`,
  selected: (name) => `marked: ${name}`,
  currency: (name) => `currency: ${name}`,
  day: (day) => `as at ${day}`,
  order: (name) => `ordered by: ${name}`,

  files: 'Downloads',
  use: {
    svg: 'Real text, to be edited in Inkscape, Illustrator or Figma; sharp in print at any size.',
    png: 'As large as social networks and messengers ask for in previews.',
    large: 'The whole picture, sharp enough for articles, slides and small prints.',
    csv: 'The table for spreadsheets; numbers keep the unit of the source table, with a decimal point.',
    json: 'Table, sources and citation, for programs.'
  },
  filesNote: 'Pictures are on light ground and say their source, release and licence themselves.',
  zoneFiles: 'The card of the zone: main figures, sources and place, as pictures and tables.',
  filesMenu: 'Pictures and tables of a filtered view come from the button at each chart of the dashboards.',

  map: {
    name: 'Map of zones',
    title: (zones) => `${zones} on the map`,
    subtitle: 'Shape: kind; fill: status; size: area in five classes; halo: where the place is not certain.',
    note: 'The picture shows the whole area of the data; what is enlarged or switched on besides on screen is not in it. Boundaries since 1 July 2025.'
  }
};

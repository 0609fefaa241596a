import type { ExplorerView, FilterName } from '#lib/domain/explorer-view.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** What a filter is called on screen. */
export function filterLabel(name: FilterName, view: ExplorerView, m: Messages): string {
  const words = m.explorer;
  switch (name) {
    case 'q':
      return view.q;
    case 'province':
      return words.province;
    case 'kind':
      return words.kind;
    case 'status':
      return words.status;
    case 'sector':
      return words.sector;
    case 'country':
      return words.country;
    case 'category':
      return words.category;
    case 'year':
      return words.year;
    case 'area':
      return words.area;
    case 'occupancy':
      return words.occupancy;
    case 'near':
    case 'within':
      return m.places.near;
    case 'capital':
      return words.capital;
  }
}

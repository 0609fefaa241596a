import { distanceKinds } from '#lib/domain/distance.ts';
import type { ExplorerView, FilterName } from '#lib/domain/explorer-view.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { chosenPoint } from './near-view.ts';

interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

/** What zones are to be near: the nearest of a kind, a place by its name, or a point of the map. */
function nearName(near: string, places: readonly NamedPlace[], { places: words }: Messages, format: Format): string {
  const of = distanceKinds.find((kind) => kind === near);
  if (of !== undefined) return words.nearKind[of];
  const point = chosenPoint(near);
  if (point !== null) return words.nearPoint(format.number(point.lat, 4), format.number(point.lon, 4));
  return places.find(({ id }) => id === near)?.name ?? near;
}

/** What a filter is called on screen; `places` are those that zones may be near to. */
export function filterLabel(
  name: FilterName,
  view: ExplorerView,
  places: readonly NamedPlace[],
  m: Messages,
  format: Format
): string {
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
    case 'investor':
      return words.investor;
    case 'wastewater':
      return words.wastewater;
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
      return `${m.places.near}: ${nearName(view.near ?? '', places, m, format)}`;
    case 'capital':
      return words.capital;
  }
}

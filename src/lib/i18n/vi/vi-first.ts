import { charts } from './charts.ts';
import { currency } from './currency.ts';
import { engine } from './engine.ts';
import { explorer } from './explorer.ts';
import { figure } from './figure.ts';
import { map } from './map.ts';
import { places } from './places.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { shortlist } from './shortlist.ts';
import { vocabulary } from './vocabulary.ts';
import { zones } from './zones.ts';

/** The words of the explorer, and those that every page may need. */
export const viFirst = {
  charts,
  currency,
  engine,
  explorer,
  figure,
  map,
  places,
  search,
  shell,
  shortlist,
  vocabulary,
  zones
};

import { about } from './about.ts';
import { charts } from './charts.ts';
import { compare } from './compare.ts';
import { currency } from './currency.ts';
import { engine } from './engine.ts';
import { explorer } from './explorer.ts';
import { figure } from './figure.ts';
import { map } from './map.ts';
import { places } from './places.ts';
import { policies } from './policies.ts';
import { search } from './search.ts';
import { rank } from './rank.ts';
import { shell } from './shell.ts';
import { shortlist } from './shortlist.ts';
import { sources } from './sources.ts';
import { support } from './support.ts';
import { vocabulary } from './vocabulary.ts';
import { zones } from './zones.ts';
import type { Messages } from '../messages.ts';

export const en: Messages = {
  about,
  charts,
  compare,
  currency,
  engine,
  explorer,
  figure,
  map,
  places,
  policies,
  search,
  rank,
  shell,
  shortlist,
  sources,
  support,
  vocabulary,
  zones
};

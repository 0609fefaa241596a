import { about } from './about.ts';
import { charts } from './charts.ts';
import { engine } from './engine.ts';
import { explorer } from './explorer.ts';
import { figure } from './figure.ts';
import { map } from './map.ts';
import { shell } from './shell.ts';
import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';
import { zones } from './zones.ts';

export const vi = { about, charts, engine, explorer, figure, map, shell, sources, vocabulary, zones };

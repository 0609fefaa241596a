import { localityConflicts, localityPlaces, localityReadings, unreadInstruments } from '#lib/queries/localities.ts';
import { ask } from '#lib/queries/query.ts';
import { ruleItems, supportRules } from '#lib/queries/support-rules.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { firstIndicator, type LocalityIndicator } from '#lib/view-models/localities/indicators.ts';
import { localitiesOf } from '#lib/view-models/localities/locality.ts';
import { makeLocalityMap } from '#lib/view-models/localities/locality-map.ts';
import { makeLocalityMarks, type LocalityFigures } from '#lib/view-models/localities/locality-marks.ts';
import { nationalOutline } from '#lib/view-models/localities/national-outline.ts';
import { conflictsOf, readingsOf } from '#lib/view-models/localities/readings.ts';
import { rulesOf, unreadOf } from '#lib/view-models/localities/rules.ts';
import { makeSupportCeilings } from '#lib/view-models/localities/support-ceilings.ts';
import { makeSupportMatrix, type LocalityRules } from '#lib/view-models/localities/support-matrix.ts';
import type { CatalogueSource } from '../catalogue-source.ts';

const ceilingQueries = [supportRules, localityPlaces];
export const ruleQueries = [...ceilingQueries, ruleItems, unreadInstruments];
export const figureQueries = [localityReadings, localityPlaces, localityConflicts];

export function askLocalityRules(run: Run, { m, format }: CatalogueSetting): LocalityRules {
  return {
    localities: localitiesOf(ask(run, localityPlaces, undefined), m, format.lang),
    rules: rulesOf(ask(run, supportRules, undefined), ask(run, ruleItems, undefined), format.lang),
    unread: unreadOf(ask(run, unreadInstruments, undefined), format.lang)
  };
}

/** For ceilings the kind of the rule itself is enough. */
const askCeilings = (run: Run, { m, format }: CatalogueSetting): Omit<LocalityRules, 'unread'> => ({
  localities: localitiesOf(ask(run, localityPlaces, undefined), m, format.lang),
  rules: rulesOf(ask(run, supportRules, undefined), [], format.lang)
});

export function askLocalityFigures(run: Run, { m, format }: CatalogueSetting): LocalityFigures {
  const localities = localitiesOf(ask(run, localityPlaces, undefined), m, format.lang);
  const conflicts = conflictsOf(ask(run, localityConflicts, undefined), format.lang);
  return {
    localities,
    readings: readingsOf(ask(run, localityReadings, undefined), localities, conflicts, m, format.lang)
  };
}

const figuresOf = (id: string, indicator: LocalityIndicator): CatalogueSource => ({
  id,
  area: 'localities',
  queries: figureQueries,
  make: (run, setting) => makeLocalityMarks(askLocalityFigures(run, setting), indicator, setting)
});

export const localitiesCharts: readonly CatalogueSource[] = [
  {
    id: 'locality-support',
    area: 'localities',
    queries: ruleQueries,
    make: (run, setting) => makeSupportMatrix(askLocalityRules(run, setting), setting)
  },
  {
    id: 'support-ceilings',
    area: 'localities',
    queries: ceilingQueries,
    make: (run, setting) => makeSupportCeilings(askCeilings(run, setting), setting)
  },
  figuresOf('supporting-enterprises-by-locality', 'si-enterprises-count'),
  figuresOf('fdi-by-locality', 'fdi-registered-usd-m'),
  figuresOf('parks-by-locality', 'parks-established-count'),
  figuresOf('clusters-by-locality', 'clusters-established-count'),
  {
    id: 'locality-figures-map',
    area: 'localities',
    queries: figureQueries,
    make: (run, setting) => makeLocalityMap(askLocalityFigures(run, setting), firstIndicator, nationalOutline, setting)
  }
];

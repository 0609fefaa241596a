import { askClusterMaxima } from '#lib/catalogue/areas/overlap.ts';
import { allDistanceEnds } from '#lib/database/page-rows.server.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';
import type { Run } from '#lib/domain/sql.ts';
import { askedOnce } from '#lib/queries/asked-once.ts';
import { clusterAreaAmounts, clusterShares } from '#lib/queries/cluster-infrastructure.ts';
import { placedProjects } from '#lib/queries/placed-projects.ts';
import { ask } from '#lib/queries/query.ts';
import { nearbyAnchors, type NearbyAnchors } from '#lib/view-models/anchors/nearby-anchors.ts';
import { zoneMaximum, type ZoneMaximum } from '#lib/view-models/zone-maximum.ts';

/** The most for every cluster on the day of the release, which each zone's page asks about. */
const maxima = askedOnce((run: Run, about: `${Lang} ${string}`) => {
  const [lang = '', day = ''] = about.split(' ');
  return askClusterMaxima(run, languages.find((one) => one === lang) ?? 'vi', day).maxima;
});

/** The most that the State could pay for a cluster's infrastructure; null for what is no cluster. */
export const makeZoneMaximum = (run: Run, zoneId: string, day: string, lang: Lang): ZoneMaximum | null =>
  zoneMaximum(
    maxima(run, `${lang} ${day}`),
    zoneId,
    lang,
    [clusterShares, clusterAreaAmounts].map(({ sql }) => sql.trim().replaceAll('?', `'${day}'`)).join(';\n\n')
  );

const projects = askedOnce((run: Run) => ask(run, placedProjects, undefined));

/** Large projects near a zone that share its sectors. */
export const makeNearbyAnchors = (run: Run, zoneId: string, lang: Lang): NearbyAnchors =>
  nearbyAnchors(zoneId, allDistanceEnds(run).zones, projects(run, 'all'), lang);

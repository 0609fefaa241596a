import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Computation, ComputationRow, Figure } from '#lib/domain/figure.ts';
import type { ScaledCriterion } from '#lib/domain/rank.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { lineFigure, lineRef, rangeFigure, straightLineQuery } from '../distances/distance-figures.ts';
import { sqlOf } from '../page-computations.ts';
import type { RankDistance, ZoneInputs } from './inputs.ts';
import { overlap, type RankedZone, type Ranking } from './ranking.ts';
import type { Scale } from './scale.ts';
import type { RankPart, Score } from './score.ts';
import { zoneListName } from './zone-list-name.ts';

interface Words {
  readonly m: Messages;
  readonly format: Format;
  readonly lang: Lang;
}

const number = (value: number): string => String(Number(value.toFixed(12)));

/** SQL that any engine can run, and that gives the score of the zone in points of a hundred: one line a criterion with its weight and how far it reaches. */
export function scoreSql(score: Score): string {
  const lines = score.parts.map(
    ({ criterion, weight, reach }) => `  ('${criterion}', ${weight}, ${number(reach.low)}, ${number(reach.high)})`
  );
  return `SELECT 100 * sum(weight * least) / sum(weight) AS lowest, 100 * sum(weight * most) / sum(weight) AS highest
FROM (VALUES
${lines.join(',\n')}
) AS criteria(criterion, weight, least, most)`;
}

const isPublished = (figure: { readonly kind: string }): figure is Figure => figure.kind === 'published';

function rowsOfPart(part: RankPart, scale: Scale | null, { m, format }: Words): readonly ComputationRow[] {
  const words = m.rank;
  const { input, reach } = part;
  const share = (value: number): string => format.number(value, 2);
  const reached =
    share(reach.low) === share(reach.high) ? share(reach.low) : `${share(reach.low)}–${share(reach.high)}`;
  const ends = scale?.kind === 'line' ? words.fromTo(format.number(scale.zero, 2), format.number(scale.one, 2)) : '';
  const label = words.reaches(words.criterion[part.criterion], format.number(part.weight), reached, ends);
  if (input.kind !== 'measured') {
    const why = input.kind === 'unknown' ? ` (${words.unknown[input.why]})` : '';
    return [{ label: `${label}${why}`, figure: null }];
  }
  return input.figures.map((figure) =>
    isPublished(figure) ? { label, figure } : { label: `${label} (${format.figure(figure)})`, figure: null }
  );
}

/** Every input of a zone's score with its weight and how far it reaches, and the SQL that adds them up. */
export function explainScore(ranked: RankedZone, ranking: Ranking, words: Words): Computation {
  const total = ranked.score.parts.reduce((sum, part) => sum + part.weight, 0);
  return {
    lead: words.m.rank.explainScore(words.format.number(total)),
    sql: scoreSql(ranked.score),
    rows: ranked.score.parts.flatMap((part) => rowsOfPart(part, ranking.coverage[part.criterion].scale, words)),
    without: 0
  };
}

/** The zones that may stand before or after this one as well: their ranges overlap. */
export function explainPlace(ranked: RankedZone, ranking: Ranking, { m, lang }: Words, sql: string): Computation {
  const overlapping = ranking.ranked.filter((other) => other !== ranked && overlap(other, ranked));
  return {
    lead: overlapping.length === 0 ? m.rank.placeSure : m.rank.explainPlace,
    sql,
    rows: overlapping.map(({ zone }) => ({ label: zoneListName(zone, lang), figure: null })),
    without: 0
  };
}

/** The figures of one criterion that are known among the candidates, and how many candidates have none. */
export function explainKnown(
  criterion: ScaledCriterion,
  candidates: readonly ExplorerZone[],
  inputs: ReadonlyMap<string, ZoneInputs>,
  { format, lang }: Words
): Computation {
  const rows = candidates.flatMap((zone): readonly ComputationRow[] => {
    const input = inputs.get(zone.zone_id)?.[criterion];
    if (input?.kind !== 'measured') return [];
    const [figure] = input.figures;
    const name = zoneListName(zone, lang);
    return isPublished(figure)
      ? [{ label: name, figure }]
      : [{ label: `${name}: ${format.figure(figure)}`, figure: null }];
  });
  return { sql: sqlOf('rank-known'), rows, without: candidates.length - rows.length };
}

/** The straight lines that one zone is judged by, each with the least and the most it can be. */
export function explainLines(
  zone: ExplorerZone,
  distances: readonly RankDistance[],
  { m, format, lang }: Words
): Computation {
  const name = zoneListName(zone, lang);
  return {
    lead: m.rank.explainLines,
    sql: sqlOf(straightLineQuery).replace('?', `'${zone.zone_id}'`),
    rows: distances
      .filter((line) => line.zone_id === zone.zone_id)
      .map((line) => ({
        label: m.rank.lineBetween(
          name,
          line[`name_${lang}`],
          format.figure(lineFigure(line)),
          format.figure(rangeFigure(line))
        ),
        figure: null,
        refs: [lineRef(line.zone_id, line.infrastructureId)]
      })),
    without: 0
  };
}

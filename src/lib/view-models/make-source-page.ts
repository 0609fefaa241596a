import type { SourceLine } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ConflictLine } from '#lib/queries/conflict-lines.ts';
import type { SourcePageRows } from '#lib/queries/source-page.ts';
import type { SourceUseRow } from '#lib/queries/source-uses.ts';
import type { SourceRow } from '#lib/queries/sources-table.ts';
import { listedSections, sourceSections } from './source-sections.ts';
import type { FigureSubject, PolicyLine, SourceConflict, SourcePageView, SourceUse } from './source-page.ts';

/** Everything taken from one source, in one language. */
export function makeSourcePage(rows: SourcePageRows, lang: Lang): SourcePageView {
  const sections = sourceSections(rows, lang);
  const lines = sections.flatMap((section) => section.subjects.flatMap((subject) => subject.lines));
  return {
    source: sourceLineOf(rows.source),
    sections: listedSections(sections),
    policies: policiesOf(rows, lang),
    conflicts: conflictsOf(rows, lang),
    uses: usesOf(rows.uses, lang),
    figureCount: lines.filter((line) => line.figure !== null).length
  };
}

export function sourceLineOf(row: SourceRow): SourceLine {
  return {
    id: row.source_id,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    publishedOn: row.published_on,
    language: row.language,
    kind: row.kind,
    extentRead: row.extent_read,
    note: row.note
  };
}

function policiesOf({ policies }: SourcePageRows, lang: Lang): readonly PolicyLine[] {
  return policies.map((policy) => ({
    id: policy.policy_id,
    number: policy.number,
    title: policy[`title_${lang}`],
    issuedOn: policy.issued_on,
    status: policy.status,
    use: policy.is_main ? 'main' : 'other'
  }));
}

function conflictsOf({ conflicts, source }: SourcePageRows, lang: Lang): readonly SourceConflict[] {
  const once = new Map(conflicts.map((line) => [line.conflict_id, line]));
  return [...once.values()].map((line) => ({
    id: line.conflict_id,
    subject: line[`subject_${lang}`],
    reading: line[`reading_${lang}`],
    otherSources: otherSides(line, source.source_id)
  }));
}

/** The sources a conflict sets against this one: two where it only has a figure among the records. */
function otherSides(line: ConflictLine, sourceId: string): SourceConflict['otherSources'] {
  const sides = [
    { id: line.source_a_id, title: line.source_a_title },
    { id: line.source_b_id, title: line.source_b_title }
  ];
  return sides.filter((side, index) => side.id !== sourceId && sides.findIndex(({ id }) => id === side.id) === index);
}

function usesOf(rows: readonly SourceUseRow[], lang: Lang): SourceUse {
  const of = (use: SourceUseRow['use']): readonly SourceUseRow[] => rows.filter((row) => row.use === use);
  const zone = (row: SourceUseRow): FigureSubject => ({ kind: 'zone', id: row.id, name: row[`name_${lang}`] });
  return {
    zones: of('zone').map(zone),
    zoneLocations: of('zone-location').map(zone),
    zoneSectors: of('zone-sector').map((row) => ({ zone: zone(row), sectors: row[`sectors_${lang}`] })),
    infrastructure: of('infrastructure').map((row) => ({ id: row.id, name: row[`name_${lang}`] })),
    supports: of('support').map((row) => ({ id: row.id, name: row[`name_${lang}`] })),
    areas: of('area').map((row) => ({ id: row.id, name: row[`name_${lang}`] })),
    routes: of('route').map((row) => ({ id: row.id, name: row[`name_${lang}`], waypoints: row.waypoints ?? 0 }))
  };
}

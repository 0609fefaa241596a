/** Which provinces a data package is about, and how maps frame them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoveredProvince, Coverage, FormerProvince } from '../../src/lib/domain/coverage.ts';
import { listed } from '../../src/lib/domain/listed-names.ts';
import type { Lang } from '../../src/lib/domain/vocabulary.ts';
import { chartSubjects } from '../../src/lib/domain/chart-subjects.ts';
import type { Bounds, RegionName } from '../../src/lib/domain/map-scene.ts';
import { boundsAround, geoFile, mainlandBounds, shapesOf } from './geo-files.ts';
import { framesOf, nationalBounds } from './map-frames.ts';
import { readTable, type TableRow, withOurs } from './read-table.ts';
import { nameNeighbours } from './region-names.ts';
import { boundariesBy, withoutCommunes } from './outline-words.ts';

/** Zones say what a package covers; one without zones covers the provinces of its investments. */
function coveredIds(folder: string): readonly string[] {
  const ids = (table: string): readonly string[] => [
    ...new Set(readTable(folder, table).map((row) => row['province_id'] ?? ''))
  ];
  const ofZones = ids('zones').filter((id) => id !== '');
  return ofZones.length > 0 ? ofZones : ids('investments').filter((id) => id !== '');
}

/** What was merged into a province on 1 July 2025. */
function formerOf(row: TableRow, byId: ReadonlyMap<string, TableRow>): readonly FormerProvince[] {
  const members = (row['members'] ?? '').split(';').filter((id) => id !== '');
  if (members.length < 2) return [];
  const id = row['province_id'];
  return members.map((member) => {
    const { name_vi: vi = member, name_en: en = member } = byId.get(member) ?? {};
    return { id: member, choice: member === id ? `${member}-before` : member, vi, en };
  });
}

function layersIn(folder: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => geoFile(folder, name) !== null);
}

function covered(
  folder: string,
  row: TableRow,
  byId: ReadonlyMap<string, TableRow>,
  framed: Bounds | undefined
): CoveredProvince {
  const { province_id: id = '', name_vi: vi = id, name_en: en = id } = row;
  const former = formerOf(row, byId);
  const before = former.length === 0 ? [id] : former.map((each) => each.id);
  return {
    id,
    vi,
    en,
    former,
    bounds: framed ?? padded(mainlandBounds(shapesOf(folder, id, row['gso_code'] ?? '')) ?? boundsOfZones(folder, id)),
    units: {
      'since-2025-07': layersIn(folder, [`${id}-communes`]),
      'before-2025-07': layersIn(
        folder,
        before.map((each) => `${each}-districts-2024`)
      )
    }
  };
}

/** A province without any outline is framed by its zones. */
function boundsOfZones(folder: string, id: string): Bounds {
  const located = readTable(folder, 'zones').filter((row) => row['province_id'] === id && row['lat'] !== '');
  return boundsAround(located.map((row) => [Number(row['lon']), Number(row['lat'])])) ?? nationalBounds;
}

const round = (value: number): number => Math.round(value * 100) / 100;
/** A little of what is around. */
function padded([west, south, east, north]: Bounds): Bounds {
  const room = 0.02 + 0.03 * Math.max(east - west, north - south);
  return [round(west - room), round(south - room), round(east + room), round(north + room)];
}

export function readCoverage(folder: string): Coverage {
  const rows = withOurs(folder, 'provinces', 'province_id');
  const byId = new Map(rows.map((row) => [row['province_id'] ?? '', row]));
  const own = readFrames(folder);
  const framed = { ...readFrames('data').provinces, ...own.provinces };
  const provinces = coveredIds(folder).map((id) =>
    covered(folder, byId.get(id) ?? { province_id: id }, byId, framed[id])
  );
  const frames = framesOf(provinces.map(({ bounds }) => bounds));
  const { all = frames.all, allWide = frames.allWide, camera = frames.camera } = own;
  const names = (): readonly RegionName[] =>
    nameNeighbours(folder, rows, new Set(provinces.map(({ id }) => id)), camera);
  const inWords = (lang: Lang, spelt: Lang): string =>
    listed(
      provinces.map((province) => province[spelt]),
      lang
    );
  return {
    names: { vi: inWords('vi', 'vi'), en: inWords('en', 'en'), marked: inWords('en', 'vi') },
    provinces,
    all,
    allWide,
    camera,
    regionNames: (own.regionNames ?? names()).map(({ id, kind, name, lat, lon }) => [
      id,
      kind,
      name.vi,
      name.en,
      lat,
      lon
    ]),
    ...withoutCommunes(provinces),
    ...boundariesBy(folder, provinces),
    policiesJudgedOn: policiesJudgedOn(folder),
    withoutCharts: chartsWithoutSubject(folder)
  };
}

/** As the descriptor says; a package that does not say judged them when it was made. A descriptor that is broken is told by the check of the data. */
function policiesJudgedOn(folder: string): string {
  try {
    const { created = '', policiesJudgedOn: day = created.slice(0, 10) }: Readonly<Record<string, string | undefined>> =
      JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    return day;
  } catch {
    return '';
  }
}

/** Charts of a thing that no row of the package is. */
function chartsWithoutSubject(folder: string): readonly string[] {
  const tables = new Map(chartSubjects.map(({ table }) => [table, readTable(folder, table)]));
  return chartSubjects
    .filter(({ table, cells }) => {
      const is = (row: TableRow): boolean => Object.entries(cells).every(([column, cell]) => row[column] === cell);
      return tables.get(table)?.some(is) !== true;
    })
    .map(({ chart }) => chart);
}

interface FramesFile extends Partial<Pick<Coverage, 'all' | 'allWide' | 'camera'>> {
  readonly regionNames?: readonly RegionName[];
  readonly provinces?: Readonly<Record<string, Bounds>>;
}

/** Frames set by hand; those of the whole hold only for the package that they lie in. */
function readFrames(folder: string): FramesFile {
  const file = join(folder, 'geo', 'frames.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

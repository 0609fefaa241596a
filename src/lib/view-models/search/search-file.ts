/** The index as a file: each entry is a short list, and texts that many entries share stand once. */
import {
  searchKinds,
  searchRoles,
  type KnownProjects,
  type SearchAlias,
  type SearchEntry
} from '#lib/domain/search.ts';

/** [kind, place, address, name, role, alias, role, alias …]; kind, place and role are numbers in their lists. */
export type SearchFileEntry = readonly (string | number)[];
export interface SearchFile {
  readonly places: readonly string[];
  readonly entries: readonly SearchFileEntry[];
  /** Absent where all projects are among the entries. */
  readonly projects?: KnownProjects;
}

export function writeSearchFile(entries: readonly SearchEntry[], projects?: KnownProjects): SearchFile {
  const places = [...new Set(entries.map(({ place }) => place))];
  const placeNumber = new Map(places.map((place, number) => [place, number]));
  return {
    places,
    entries: entries.map(({ kind, place, to, name, aliases }) => [
      searchKinds.indexOf(kind),
      placeNumber.get(place) ?? 0,
      to,
      name,
      ...aliases.flatMap(({ role, text }) => [searchRoles.indexOf(role), text])
    ]),
    ...(projects === undefined || projects.named === projects.all ? {} : { projects })
  };
}

/** The entries of a file; throws and says where when it is not one that `writeSearchFile` wrote. */
export function readSearchFile(file: unknown): readonly SearchEntry[] {
  if (typeof file !== 'object' || file === null || !('places' in file) || !('entries' in file))
    throw new Error('the list of names should have places and entries');
  const { places, entries } = file;
  if (!Array.isArray(places) || !Array.isArray(entries))
    throw new Error('places and entries of the list of names should be lists');
  return entries.map((entry: unknown, number) => readEntry(entry, places, number));
}

function readEntry(entry: unknown, places: readonly unknown[], number: number): SearchEntry {
  const fail = (expected: string): never => {
    throw new Error(`entry ${number} of the list of names should have ${expected}: ${JSON.stringify(entry)}`);
  };
  if (!Array.isArray(entry)) return fail('the form of a list');
  const cells: readonly unknown[] = entry;
  const [kindNumber, placeNumber, to, name] = cells;
  const kind = searchKinds[Number(kindNumber)] ?? fail('a kind');
  const place = places[Number(placeNumber)];
  if (typeof place !== 'string' || typeof to !== 'string' || typeof name !== 'string')
    return fail('a place, an address and a name');
  const aliases: SearchAlias[] = [];
  for (let at = 4; at < cells.length; at += 2) {
    const text = cells[at + 1];
    const role = searchRoles[Number(cells[at])];
    if (role === undefined || typeof text !== 'string') return fail('a role and a text for each other name');
    aliases.push({ role, text });
  }
  return { kind, to, name, place, aliases };
}

/** Of how many projects the file has the names; null where it has all. */
export function projectsIn(file: unknown): KnownProjects | null {
  if (typeof file !== 'object' || file === null || !('projects' in file)) return null;
  const { projects } = file;
  if (typeof projects !== 'object' || projects === null || !('named' in projects) || !('all' in projects)) return null;
  return { named: Number(projects.named), all: Number(projects.all) };
}

/**
 * The explorer's view ⇄ the query of its address. Defaults are never written, the order is fixed, parameters of others are kept
 * as they are, and what cannot be read is left out and reported.
 */
import { pointText, readNear, withinLimitsKm } from '#lib/domain/distance.ts';
import { defaultView, openRange } from '#lib/domain/explorer-view.ts';
import type { ExplorerView, Range } from '#lib/domain/explorer-view.ts';
import { switchableLayers } from '#lib/domain/map-scene.ts';
import { provinceChoices } from '#lib/domain/province-choices.ts';
import { investorStates, wastewaterStates, zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import {
  cameraText,
  listText,
  numberText,
  queryOf,
  rangeText,
  readCamera,
  readList,
  readNumber,
  readRange
} from './address-text.ts';

/** A parameter, or a part of one, that the view cannot be set to. */
export interface AddressProblem {
  readonly parameter: string;
  readonly found: string;
}

/** Longest search text in Unicode code points: keeps every address under 2,000 characters. */
export const longestSearch = 48;

/** Ids the data know; where one is given, other ids in the address are refused. */
export interface KnownIds {
  readonly sector?: ReadonlySet<string>;
  readonly country?: ReadonlySet<string>;
  readonly category?: ReadonlySet<string>;
  readonly zone?: ReadonlySet<string>;
  /** Infrastructure that a distance may be asked to. */
  readonly near?: ReadonlySet<string>;
}

type Report = (found: string) => void;
interface Parameter {
  readonly name: keyof ExplorerView;
  /** The parameter's text, '' for the default. */
  write(view: ExplorerView): string;
  /** The view with the text read into it. */
  read(text: string, view: ExplorerView, report: Report, known: KnownIds): ExplorerView;
}

type NamesOf<Value> = {
  [Name in keyof ExplorerView]: ExplorerView[Name] extends Value ? Name : never;
}[keyof ExplorerView];

const idPattern = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const countryPattern = /^[A-Z]{2}$/;

function oneOf<Value extends string>(values: readonly Value[]): (text: string) => text is Value {
  return (text): text is Value => values.some((value) => value === text);
}

function list<Value extends string>(
  name: NamesOf<readonly string[]>,
  accepts: (text: string, known: KnownIds) => text is Value
): Parameter {
  return {
    name,
    write: (view) => listText(view[name]),
    read(text, view, report, known) {
      const { values, refused } = readList(text, (value): value is Value => accepts(value, known));
      refused.forEach(report);
      return { ...view, [name]: values };
    }
  };
}

const ids = (name: 'sector' | 'country' | 'category', pattern: RegExp): Parameter =>
  list(
    name,
    (text, known): text is string => pattern.test(text) && text.length <= 60 && (known[name]?.has(text) ?? true)
  );

function range(name: NamesOf<Range>, decimals: number, limits: { min: number; max: number }): Parameter {
  return {
    name,
    write: (view) => rangeText(view[name], decimals),
    read(text, view, report) {
      const found = readRange(text, limits);
      if (found === null) report(text);
      return { ...view, [name]: found ?? openRange };
    }
  };
}

function choice<Name extends 'tab' | 'sort' | 'units' | 'theme'>(
  name: Name,
  values: readonly ExplorerView[Name][]
): Parameter {
  const accepts = oneOf<string>(values);
  return {
    name,
    write: (view) => (view[name] === defaultView[name] ? '' : view[name]),
    read(text, view, report) {
      if (accepts(text)) return { ...view, [name]: text };
      report(text);
      return view;
    }
  };
}

const search: Parameter = {
  name: 'q',
  write: (view) => [...view.q].slice(0, longestSearch).join(''),
  read(text, view, report) {
    const letters = [...text.toWellFormed().normalize('NFC')].filter((letter) => !/\p{Cc}/u.test(letter));
    if (letters.length > longestSearch) report(text);
    return { ...view, q: letters.slice(0, longestSearch).join('') };
  }
};

const near: Parameter = {
  name: 'near',
  write: (view) => view.near ?? '',
  read(text, view, report, known) {
    const target = readNear(text);
    if (target === null || (target.kind === 'place' && known.near?.has(target.id) === false)) {
      report(text);
      return view;
    }
    return { ...view, near: target.kind === 'point' ? pointText(target) : text };
  }
};

/** Says nothing without a place to be near. */
const within: Parameter = {
  name: 'within',
  write: (view) => (view.near === null || view.within === defaultView.within ? '' : numberText(view.within, 1)),
  read(text, view, report) {
    if (view.near === null) return view;
    const km = readNumber(text);
    if (km === null || km < withinLimitsKm.min || km > withinLimitsKm.max) {
      report(text);
      return view;
    }
    return { ...view, within: Number(km.toFixed(1)) };
  }
};

const zone: Parameter = {
  name: 'zone',
  write: (view) => view.zone ?? '',
  read(text, view, report, known) {
    if (idPattern.test(text) && text.length <= 100 && (known.zone?.has(text) ?? true)) return { ...view, zone: text };
    report(text);
    return view;
  }
};

const camera: Parameter = {
  name: 'map',
  write: (view) => (view.map === null ? '' : cameraText(view.map)),
  read(text, view, report) {
    const map = readCamera(text);
    if (map === null) report(text);
    return { ...view, map };
  }
};

/** In the order in which an address names them. */
const parameters: readonly Parameter[] = [
  list('province', oneOf(provinceChoices)),
  list('kind', oneOf(zoneKinds)),
  list('status', oneOf(zoneStatuses)),
  list('investor', oneOf(investorStates)),
  list('wastewater', oneOf(wastewaterStates)),
  ids('sector', idPattern),
  ids('country', countryPattern),
  ids('category', idPattern),
  range('year', 0, { min: 1900, max: 2100 }),
  range('area', 2, { min: 0, max: 1_000_000 }),
  range('occupancy', 2, { min: 0, max: 100 }),
  range('capital', 3, { min: 0, max: 1_000_000 }),
  near,
  within,
  search,
  zone,
  choice('units', ['since-2025-07', 'before-2025-07']),
  list('layer', oneOf(switchableLayers)),
  choice('tab', ['list', 'filters', 'charts']),
  choice('sort', ['area', 'name', 'occupancy', 'status']),
  camera,
  choice('theme', ['light', 'dark', 'projector'])
];

/** The view an address asks for, and what of it cannot be read. */
export function readViewWithProblems(
  params: URLSearchParams,
  known: KnownIds = {}
): { readonly view: ExplorerView; readonly problems: readonly AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const view = parameters.reduce((soFar, { name, read }) => {
    const text = params.get(name);
    if (text === null || text === '') return soFar;
    return read(text, soFar, (found) => problems.push({ parameter: name, found }), known);
  }, defaultView);
  return { view, problems };
}

/** The view an address asks for; what cannot be read is as if it were not there. */
export const readView = (params: URLSearchParams, known: KnownIds = {}): ExplorerView =>
  readViewWithProblems(params, known).view;

/** The query of an address, with its question mark, or '' for the default view. Parameters in `unknown` that are not the view's are kept. */
export function writeView(view: ExplorerView, unknown: URLSearchParams = new URLSearchParams()): string {
  return queryOf(
    parameters.map(({ name, write }) => [name, write(view)]),
    unknown
  );
}

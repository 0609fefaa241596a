/** What is said of a chart, a zone's card or a map in the snippets that embed it. */
import type { FrameTarget } from '#lib/domain/frame.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { CatalogueChart } from '../catalogue/catalogue-chart.ts';
import { weighedSources } from '../catalogue/chart-sources.ts';
import { shortPublisher } from '../charts/evidence.ts';
import { phraseText } from '../charts/phrase.ts';
import type { SourceRef } from '../reading.ts';
import type { EmbedWords } from './embed-words.ts';

export interface EmbedSubject {
  /** What it is called, whatever its figures say. */
  readonly name: string;
  /** What it says today; the name where nothing is found out. */
  readonly finding: string;
  /** Publishers, the one of most rows first, each once. */
  readonly publishers: readonly string[];
  readonly release: string;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
const text = (value: unknown, name: string): string | null => {
  const found = field(value, name);
  return typeof found === 'string' && found !== '' ? found : null;
};

/** Reads the file beside a chart, a zone or a map (`/charts/<chart>.<lang>.json`); null when it is no such file. */
export function readSubject(file: unknown): EmbedSubject | null {
  const name = text(file, 'name') ?? text(file, 'title');
  const release = text(file, 'release');
  if (name === null || release === null) return null;
  const sources = field(file, 'sources');
  const publishers = (Array.isArray(sources) ? sources : []).flatMap(
    (one) => text(one, 'publisher') ?? text(one, 'title') ?? []
  );
  return { name, finding: text(file, 'title') ?? name, publishers: eachOnce(publishers), release };
}

const eachOnce = (publishers: readonly string[]): readonly string[] => [...new Set(publishers.map(shortPublisher))];

/** Sources by who published them; one without a publisher by its title. */
export const publishersOf = (sources: readonly SourceRef[]): readonly string[] =>
  eachOnce(sources.map(({ publisher, title }) => publisher ?? title));

/** The same of a chart in hand. */
export const chartSubject = (chart: CatalogueChart, release: string, format: Format): EmbedSubject => ({
  name: chart.name,
  finding: phraseText(chart.title, format),
  publishers: publishersOf(weighedSources(chart).map(({ source }) => source)),
  release
});

/** Path of that file under the root of the site. */
export const subjectFile = (target: FrameTarget, lang: string): string => `${fileStem(target)}.${lang}.json`;

/** Path of the picture for cards. */
export const pictureFile = (target: FrameTarget, lang: string): string => `${fileStem(target)}.${lang}.png`;

function fileStem(target: FrameTarget): string {
  switch (target.kind) {
    case 'chart':
      return `charts/${target.id}`;
    case 'zone':
      return `zones/${target.id}`;
    case 'map':
      return `maps/${target.view}`;
  }
}

/** Path of the page that shows the same, under a language; the explorer for a map. */
export const subjectPage = (target: FrameTarget): string =>
  target.kind === 'map' ? '' : `${target.kind === 'chart' ? 'charts' : 'zones'}/${target.id}`;

const named = 3;

/** "Nguồn: A; B; C và 4 nơi khác."; '' where no publisher is known. */
export function sourceSentence({ publishers }: Pick<EmbedSubject, 'publishers'>, words: EmbedWords): string {
  if (publishers.length === 0) return '';
  const first = publishers.slice(0, named).join('; ');
  const others = publishers.length - named;
  return words.source(others > 0 ? words.andOthers(first, String(others)) : first);
}

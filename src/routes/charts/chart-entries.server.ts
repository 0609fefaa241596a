import { catalogue } from '#lib/catalogue/index.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';

/** Every chart in every language: the files and pages to write. */
export const chartEntries = (): { chart: string; lang: Lang }[] =>
  catalogue.flatMap(({ id }) => languages.map((lang) => ({ chart: id, lang })));

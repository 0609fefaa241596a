import type { Figure, SourceLine } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Edition, Reference } from './reference.ts';

/** One figure of the atlas: what it is with its value, the text it stands in, and where the atlas shows it. */
export function figureReference(
  cited: {
    readonly figure: Figure;
    /** Subject, indicator and value in words. */
    readonly title: string;
    readonly source: SourceLine;
    readonly locator: string | null;
    readonly lang: Lang;
  },
  edition: Edition,
  accessedOn: string | null
): Reference {
  const { figure, title, source, locator, lang } = cited;
  const { publisher, publishedOn, url } = source;
  return {
    kind: 'figure',
    id: figure.ref,
    lang,
    title,
    publishers: [publisher ?? source.title],
    work: { publisher, title: source.title, publishedOn, locator, url },
    instrument: null,
    edition,
    accessedOn
  };
}

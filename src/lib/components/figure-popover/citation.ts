import type { SourceLine } from '#lib/domain/figure.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** Publisher, “title”, date. */
function sourceInWords(source: SourceLine, m: Messages, format: Format): string {
  const date = format.date(source.publishedOn);
  return source.publisher === null
    ? m.figure.citationUntitled(source.title, date)
    : m.figure.citation(source.publisher, source.title, date);
}

/** The citation of one figure: what it is, its value, source, place, address, and the page of this site that shows it. */
export function citationOf(
  parts: {
    readonly what: string;
    readonly value: string;
    readonly source: SourceLine;
    readonly locator: string | null;
    readonly page: string;
  },
  m: Messages,
  format: Format
): string {
  const pieces = [
    `${parts.what}: ${parts.value}`,
    sourceInWords(parts.source, m, format),
    ...(parts.locator === null ? [] : [parts.locator]),
    ...(parts.source.url === null ? [] : [parts.source.url]),
    m.figure.accessed(parts.page)
  ];
  return `${pieces.join('. ')}.`;
}

/** One release as readers of feeds are told of it. */
export interface FeedEntry {
  /** Permanent name, a URI. */
  readonly id: string;
  readonly title: string;
  /** Full ISO date. */
  readonly day: string;
  readonly summary: string;
  readonly href: string;
}

export interface Feed {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  /** The page that tells the same, and the feed itself. */
  readonly page: string;
  readonly self: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** The text of an Atom feed (RFC 4287). */
export function atomFeed({ id, lang, title, author, page, self, entries }: Feed): string {
  const updated = (day: string): string => element('updated', `${day}T00:00:00Z`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    element('id', id),
    element('title', title),
    updated(entries[0]?.day ?? '1970-01-01'),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${lang}" href="${escaped(page)}"/>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        element('id', entry.id),
        element('title', entry.title),
        updated(entry.day),
        `<link rel="alternate" type="text/html" hreflang="${lang}" href="${escaped(entry.href)}"/>`,
        element('summary', entry.summary),
        '</entry>'
      ].join('\n')
    ),
    '</feed>',
    ''
  ].join('\n');
}

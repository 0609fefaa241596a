import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue/index.ts';
import { bibtex } from '#lib/citation/bibtex.ts';
import { cslJson } from '#lib/citation/csl-json.ts';
import { citedInstrument } from '#lib/citation/legal-form.ts';
import { authorsOf, citationKey, dateParts, issuedOn, type Reference } from '#lib/citation/reference.ts';
import { ris, risName } from '#lib/citation/ris.ts';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { zonePageRows } from '../../src/routes/zone-rows.server.ts';
import type { Run } from '#lib/domain/sql.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages, type Messages } from '#lib/i18n/messages.ts';
import { allPolicies } from '#lib/queries/policies.ts';
import { ask } from '#lib/queries/query.ts';
import { createViews } from '#lib/queries/views.ts';
import { zoneCounts } from '#lib/queries/zones-table.ts';
import { policyReference } from '#lib/view-models/citation/policy-reference.ts';
import { chartReference, zoneReference } from '#lib/view-models/citation/sourced-reference.ts';
import { makeZonePage } from '#lib/view-models/make-zone-page.ts';
import { policyView } from '#lib/view-models/policies/policy-view.ts';

let database: NodeDatabase;
let references: readonly Reference[];
let words: Record<Lang, Messages>;

beforeAll(async () => {
  database = await openAtlasDatabase('static/data');
  for (const statement of createViews) database.run(statement);
  const run: Run = (sql, parameters) => database.run(sql, parameters);
  words = { vi: await loadMessages('vi'), en: await loadMessages('en') };
  references = languages.flatMap((lang) => referencesIn(run, lang, words[lang]));
});
afterAll(() => database.close());

/** Every chart and instrument, and every twelfth zone. */
function referencesIn(run: Run, lang: Lang, m: Messages): readonly Reference[] {
  const format = createFormat(lang);
  const editionOf = (path: string) => ({
    name: m.shell.name,
    release: '2026.11.1',
    releasedOn: '2026-11-22',
    address: `https://atlas.example/${lang}/${path}/`
  });
  const charts = catalogue.map((source) =>
    chartReference(source.make(run, { m, format, releasedOn: '2026-11-22' }), editionOf(`charts/${source.id}`), format)
  );
  const zones = ask(run, zoneCounts, undefined)
    .filter((_, at) => at % 12 === 0)
    .flatMap(({ zone_id: id }) => {
      const rows = zonePageRows(run, id);
      return rows === null ? [] : [zoneReference(makeZonePage(rows, lang), editionOf(`zones/${id}`), lang)];
    });
  const policies = ask(run, allPolicies, undefined).map((row) =>
    policyReference(
      citedInstrument(row, lang, m.citation),
      policyView(row, lang),
      editionOf(`policies/${row.policy_id}`),
      lang
    )
  );
  return [...charts, ...zones, ...policies];
}

/** What must come back from a parser: who published, what, when, where. */
const expected = (reference: Reference, name: (text: string) => string) => ({
  authors: authorsOf(reference).named.map(name),
  title: reference.title,
  publisher: reference.edition.name,
  date: dateParts(issuedOn(reference)),
  url: reference.edition.address
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parsed(record: string) {
  const [item] = new Cite(record).data;
  if (item === undefined) throw new Error(`nothing parsed from ${record}`);
  const people = Array.isArray(item['author']) ? item['author'].filter(isRecord) : [];
  const issued: unknown = isRecord(item['issued']) ? item['issued']['date-parts'] : undefined;
  const date: unknown = Array.isArray(issued) ? issued[0] : [];
  return {
    authors: people.map(({ literal, family }) => text(literal ?? family)).filter((name) => name !== 'others'),
    title: text(item['title']),
    publisher: text(item['publisher']),
    date: Array.isArray(date) ? date.map(Number) : [],
    url: text(item['URL'])
  };
}

describe('a library reads back publishers, title, date and address of every chart, instrument and some zones', () => {
  const same = (text: string): string => text;
  it.each([
    ['BibTeX', bibtex, same],
    ['RIS', ris, risName],
    ['CSL-JSON', cslJson, same]
  ] as const)('from %s', (_, write, name) => {
    expect(references.length).toBeGreaterThan(2 * (catalogue.length + 143));
    for (const reference of references)
      expect(parsed(write(reference, words[reference.lang].citation)), citationKey(reference)).toEqual(
        expected(reference, name)
      );
  });
});

it('gives every thing a key of its own in every language and release', () => {
  expect(new Set(references.map(citationKey)).size).toBe(references.length);
});

it('draws a reference list with a style of the library', () => {
  const chart = references.find(({ kind }) => kind === 'chart');
  if (chart === undefined) throw new Error('no chart is cited');
  const list = new Cite(cslJson(chart, words.vi.citation)).format('bibliography', { template: 'apa' });
  expect(list).toContain(chart.title);
  expect(list).toContain(chart.edition.address);
});

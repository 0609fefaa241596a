import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue/index.ts';
import { searchKinds } from '#lib/domain/search.ts';
import { readSearchFile } from '#lib/view-models/search/search-file.ts';
import { packageRows } from './package-rows.ts';
import { buildFolder, builtExists, pagesOfBuild, target } from './site.ts';

describe.each(['vi', 'en'])('the names of search in %s', (lang) => {
  const text = readFileSync(join(buildFolder, 'search', `${lang}.json`));
  const entries = readSearchFile(JSON.parse(text.toString('utf8')));

  it('cost less than 60 kB, compressed', () => expect(brotliCompressSync(text).length).toBeLessThan(60_000));

  it('lead to pages and places that exist', () => {
    const ids = new Map(pagesOfBuild().map(({ file, ids: names }) => [file, names]));
    const lost = entries.filter(({ to }) => {
      const page = target(to, `/${lang}/`);
      const isThere = page !== null && builtExists(page.file);
      return !isThere || (page.fragment !== '' && ids.get(page.file)?.has(page.fragment) !== true);
    });
    expect(lost.map(({ name, to }) => `${name} → ${to}`)).toEqual([]);
  });

  it('name ids that the tables have', () => {
    const known: Readonly<Record<string, ReadonlySet<string | undefined>>> = {
      place: new Set(packageRows('administrative_units').map((row) => row['unit_id'])),
      near: new Set(packageRows('infrastructure').map((row) => row['infrastructure_id'])),
      sector: new Set(packageRows('sectors').map((row) => row['sector_id'])),
      province: new Set(packageRows('provinces').map((row) => row['province_id'])),
      support: new Set([
        ...packageRows('supports').map((row) => row['support_type']),
        ...packageRows('support_conditions').flatMap((row) => (row['values'] ?? '').split(';'))
      ]),
      q: new Set(packageRows('indicators').flatMap((row) => [row['name_vi'], row['name_en']])),
      wastewater: new Set(['published']),
      investor: new Set(['not-published']),
      country: new Set(packageRows('investments').flatMap((row) => (row['country'] ?? '').split(';')))
    };
    const strange = entries.filter(({ to }) =>
      [...new URLSearchParams(to.split('?')[1] ?? '')].some(([name, value]) => known[name]?.has(value) !== true)
    );
    expect(strange.map(({ name, to }) => `${name} → ${to}`)).toEqual([]);
  });

  it('are of every kind, with every zone, policy, source and chart among them', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(searchKinds));
    const addresses = new Set(entries.map(({ to }) => to));
    const wanted = [
      ...packageRows('zones').map((row) => `zones/${row['zone_id']}/`),
      ...packageRows('policies').map((row) => `policies/${row['policy_id']}/`),
      ...packageRows('sources').map((row) => `sources/${row['source_id']}/`),
      ...catalogue.map(({ id }) => `charts/${id}/`),
      ...packageRows('administrative_units').map((row) => `places/?place=${row['unit_id']}`)
    ];
    expect(wanted.filter((address) => !addresses.has(address))).toEqual([]);
  });
});

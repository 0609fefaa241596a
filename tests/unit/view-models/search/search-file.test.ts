import { describe, expect, it } from 'vitest';
import { searchKinds, type SearchEntry } from '#lib/domain/search.ts';
import { readSearchFile, writeSearchFile } from '#lib/view-models/search/search-file.ts';
import { investorNames } from '#lib/view-models/search/investor-names.ts';
import { searchTarget } from '#lib/view-models/search/search-target.ts';

describe('the file of names', () => {
  const entries: readonly SearchEntry[] = searchKinds.map((kind, number) => ({
    kind,
    to: `zones/${number}/`,
    name: `Tên ${number}`,
    place: number % 2 === 0 ? 'Thanh Hóa' : '',
    aliases:
      number === 0
        ? []
        : [
            { role: 'investor', text: 'VSIP' },
            { role: 'translation', text: 'Name' }
          ]
  }));
  it('gives back every entry', () => {
    expect(readSearchFile(JSON.parse(JSON.stringify(writeSearchFile(entries))))).toEqual(entries);
  });
  it.each([
    null,
    [],
    { places: [] },
    { places: 1, entries: [] },
    { places: [''], entries: [[0, 0, 'zones/']] },
    { places: [''], entries: [[99, 0, 'zones/', 'a']] },
    { places: [''], entries: [[0, 7, 'zones/', 'a']] },
    { places: [''], entries: [[0, 0, 'zones/', 'a', 0]] }
  ])('is refused when it is %j', (file) => expect(() => readSearchFile(file)).toThrow(/should/));
});

describe('where a found thing is shown', () => {
  it.each([
    [{ kind: 'zone', zone: 'th-kcn-bim-son' }, 'zones/th-kcn-bim-son/'],
    [{ kind: 'zone-investment', zone: 'z', investment: 'i' }, 'zones/z/#investments/i'],
    [{ kind: 'source', source: 's', figureRef: null }, 'sources/s/'],
    [{ kind: 'source', source: 's', figureRef: 'observations/a--2024' }, 'sources/s/#observations/a--2024'],
    [{ kind: 'province', province: 'yen-bai' }, '?province=yen-bai'],
    [{ kind: 'sector', sector: 'metallurgy' }, '?sector=metallurgy'],
    [{ kind: 'country', country: 'JP' }, '?country=JP'],
    [{ kind: 'near', infrastructure: 'port-nghi-son' }, '?near=port-nghi-son'],
    [{ kind: 'unit', unit: 'old-380' }, 'places/?place=old-380'],
    [{ kind: 'policy', policy: 'p' }, 'policies/p/'],
    [{ kind: 'chart', chart: 'flow' }, 'charts/flow/'],
    [{ kind: 'procedures' }, 'procedures/']
  ] as const)('%j at %s', (subject, address) => expect(searchTarget(subject)).toBe(address));
});

describe('investors of a project', () => {
  it('are told one by one, without their shares', () => {
    expect(investorNames('PetroVietnam 25.1%; Idemitsu Kosan 35,1 %; WHA (SG)')).toEqual([
      'PetroVietnam',
      'Idemitsu Kosan',
      'WHA (SG)'
    ]);
    expect(investorNames(null)).toEqual([]);
  });
});

import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { frameStateNames } from '#lib/url/frame-address.ts';
import { embed as en } from '#lib/i18n/en/embed.ts';
import { embed as vi } from '#lib/i18n/vi/embed.ts';
import { enFirst } from '#lib/i18n/en/en-first.ts';
import { viFirst } from '#lib/i18n/vi/vi-first.ts';
import { snippetSet } from '#lib/view-models/embed/snippet-set.ts';
import { stateWords } from '#lib/view-models/embed/state-words.ts';
import { pictureFile, readSubject, sourceSentence, subjectFile, subjectPage } from '#lib/view-models/embed/subject.ts';

const file = {
  name: 'Khu, cụm lớn nhất',
  title: 'Khu kinh tế Nghi Sơn rộng nhất: 106.000 ha',
  release: '2026.11.1',
  sources: [{ publisher: 'A' }, { publisher: 'B' }, { publisher: 'A' }, { publisher: null }, { publisher: 'C' }]
};
const addresses = {
  frame: 'https://a.example/vi/embed/area-ranking/',
  page: 'https://a.example/vi/charts/area-ranking/',
  picture: 'https://a.example/charts/area-ranking.vi.png',
  script: 'https://a.example/embed.js'
};

describe('what snippets say of a thing', () => {
  const subject = readSubject(file);
  if (subject === null) throw new Error('the file could not be read');

  it('comes from the file beside it, each publisher once', () => {
    expect(subject).toEqual({
      name: file.name,
      finding: file.title,
      publishers: ['A', 'B', 'C'],
      release: '2026.11.1'
    });
  });

  it('is nothing where the file is something else', () => {
    for (const wrong of [null, 'text', {}, { name: 'x' }, { release: '2026.11.1' }, []])
      expect(readSubject(wrong)).toBeNull();
  });

  it('names three publishers and counts the others', () => {
    expect(sourceSentence({ publishers: ['A', 'B', 'C'] }, vi)).toBe('Nguồn: A; B; C.');
    expect(sourceSentence({ publishers: ['A', 'B', 'C', 'D', 'E'] }, en)).toBe('Source: A; B; C and 2 others.');
    expect(sourceSentence({ publishers: [] }, vi)).toBe('');
  });

  it('gives the picture the finding and its release, and the frame the lasting name', () => {
    const set = snippetSet({ lang: 'vi', subject, addresses, height: 500, filter: null }, vi);
    expect(parse(set.picture).querySelector('img')?.getAttribute('alt')).toBe(
      'Khu kinh tế Nghi Sơn rộng nhất: 106.000 ha (số liệu bản 2026.11.1)'
    );
    expect(parse(set.frame).querySelector('iframe')?.getAttribute('title')).toBe(file.name);
    expect(parse(set.frame).querySelector('figcaption')?.text).toBe('Khu, cụm lớn nhất · Bản đồ công nghiệp');
  });

  it('says under a frame what is filtered and leads there, and never under the picture of everything', () => {
    const filtered = 'https://a.example/vi/investments/?province=lao-cai';
    const asked = { lang: 'vi', subject, addresses: { ...addresses, filtered }, height: 500 } as const;
    const set = snippetSet({ ...asked, filter: 'tỉnh: Lào Cai' }, vi);
    const caption = parse(set.resized).querySelector('figcaption');
    expect(caption?.text).toContain('Đã lọc: tỉnh: Lào Cai.');
    expect(caption?.querySelector('a')?.getAttribute('href')).toBe(filtered);
    expect(set.picture).not.toContain('Đã lọc');
    expect(parse(set.picture).querySelector('a')?.getAttribute('href')).toBe(addresses.page);
    expect(snippetSet({ ...asked, filter: null }, vi).frame).not.toContain(filtered);
  });

  it('knows files and page of each kind of frame', () => {
    expect(subjectFile({ kind: 'zone', id: 'th-a' }, 'vi')).toBe('zones/th-a.vi.json');
    expect(pictureFile({ kind: 'map', view: 'both' }, 'en')).toBe('maps/both.en.png');
    expect(subjectPage({ kind: 'chart', id: 'x' })).toBe('charts/x');
    expect(subjectPage({ kind: 'map', view: 'lao-cai' })).toBe('');
  });
});

describe('a view state in words', () => {
  const names = { province: { 'lao-cai': 'Lào Cai' } };

  it('names what is known and shows ranges as a reader writes them', () => {
    const state = new URLSearchParams('province=lao-cai~yen-bai&year=2020..2025&area=50..&occupancy=..80');
    expect(stateWords(state, vi, names)).toBe(
      'tỉnh: Lào Cai, yen-bai; năm: 2020–2025; diện tích (ha): ≥ 50; tỷ lệ lấp đầy (%): ≤ 80'
    );
    expect(stateWords(new URLSearchParams(), en, {})).toBe('');
  });

  it.each([vi, en])('has a name for every parameter of a state', (words) => {
    expect(Object.keys(words.parameter).toSorted()).toEqual([...frameStateNames].toSorted());
  });

  it('calls the atlas what the site calls itself', () => {
    expect([vi.atlas, en.atlas]).toEqual([viFirst.shell.name, enFirst.shell.name]);
  });
});

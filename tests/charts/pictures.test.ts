import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composePicture } from '#lib/picture/compose-picture.ts';
import type { Picture, PictureDrawing, PictureShape } from '#lib/picture/picture.ts';
import { zoneCardDrawing, type CardParts } from '#lib/picture/zone-card.ts';
import { renderPng } from '../../scripts/pictures/render.ts';

const rewrite = process.env['UPDATE_CHARTS'] === '1';
const folder = 'tests/charts/expected/pictures';

/** Rows of a drawing that can be cut between them. */
function rows(count: number): PictureDrawing {
  const row = (at: number) =>
    `<text x="0" y="${at * 30 + 14}" font-size="12">Hàng ${at}</text><rect x="90" y="${at * 30 + 4}" width="${600 - at * 20}" height="12" fill="#4b6172"/>`;
  const markup = Array.from({ length: count }, (_, at) => row(at)).join('');
  const solid = Array.from({ length: count }, (_, at): readonly [number, number] => [at * 30 + 2, at * 30 + 18]);
  return { markup: `<g>${markup}</g>`, width: 720, height: count * 30, solid };
}
const square: PictureDrawing = { markup: '<rect width="16" height="12" fill="#6b5b3e"/>', width: 16, height: 12 };
const map: PictureDrawing = { markup: '<rect width="384" height="288" fill="#f6f2ea"/>', width: 384, height: 288 };

const picture: Picture = {
  lang: 'vi',
  title: 'Hạ tầng khu, cụm được chi nhiều nhất: 438 tỷ đồng, gấp đôi các khoản “khuyến công” & hỗ trợ khác',
  subtitle: 'Hỗ trợ, tỷ đồng, 2008–2030',
  filtered: null,
  legend: [
    { swatch: square, text: 'đã chi' },
    { swatch: square, text: 'số ngày khác mà các nguồn mâu thuẫn với nhau' }
  ],
  drawing: rows(6),
  note: 'Khoản không ghi ngày không có trong hình vẽ. <Không> cộng số đã chi với số kế hoạch.',
  source: 'Nguồn: VCCI News; VietnamPlus; Sở Công Thương tỉnh Lào Cai và 15 nguồn khác',
  release: 'Bản đồ công nghiệp, bản phát hành 2026.11.1 (21/11/2026)',
  licence: 'Phần biên soạn: CC BY 4.0. Con số thuộc về nơi đã công bố.',
  address: '/vi/charts/funds-by-category/',
  asOf: '2008–2030',
  firstPart: 'Hình này chỉ có phần trên của biểu đồ; toàn bộ ở địa chỉ dưới đây.'
};
const card: CardParts = {
  facts: [
    { label: 'Diện tích', value: '106.000 ha', kind: 'figure', details: ['07/12/2018', 'investinthanhhoa.gov.vn'] },
    { label: 'Tỷ lệ lấp đầy', value: 'chưa công bố', kind: 'unknown', details: [] },
    { label: 'Nơi', value: 'Thanh Hóa', kind: 'words', details: ['trước đây: thị xã Nghi Sơn'] }
  ],
  map,
  distancesTitle: 'Gần nhất theo đường chim bay',
  distances: [
    { place: 'Cảng Nghi Sơn · cảng biển', distance: '4,1 km, 0–9 km' },
    { place: 'Cảng hàng không Thọ Xuân có một tên rất dài · sân bay', distance: '66 km, 61–71 km' }
  ]
};
const filtered = 'Không phải toàn bộ: tỉnh Thanh Hóa; năm 2016–2020';

const examples: readonly (readonly [name: string, shape: PictureShape, picture: Picture])[] = [
  ['whole', 'whole', picture],
  ['whole-filtered', 'whole', { ...picture, filtered }],
  ['preview', 'social', picture],
  ['preview-first-rows', 'social', { ...picture, filtered, drawing: rows(40) }],
  ['preview-beside', 'social', { ...picture, drawing: { ...map, width: 760, height: 570 } }],
  ['zone-card', 'whole', { ...picture, legend: [], drawing: zoneCardDrawing(card) }],
  [
    'zone-card-without-place',
    'whole',
    { ...picture, legend: [], drawing: zoneCardDrawing({ ...card, map: null, distances: [] }) }
  ]
];

describe('a picture', () => {
  it.each(examples)('is composed as before: %s', (name, shape, example) => {
    const { svg } = composePicture(example, shape);
    const composed = svg.replaceAll('><', '>\n<');
    const file = `${folder}/${name}.svg`;
    if (rewrite) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, composed);
    }
    if (!existsSync(file)) throw new Error(`${file} is missing: run once with UPDATE_CHARTS=1 and look at it`);
    expect(composed).toBe(readFileSync(file, 'utf8'));
  });

  it.each(examples)('is well-formed and carries its source: %s', (_name, shape, example) => {
    const { svg, width, height } = composePicture(example, shape);
    expect(svg).toContain('<dc:source>Nguồn: VCCI News');
    expect(svg).toContain('bản phát hành 2026.11.1');
    // The renderer refuses what is not XML.
    const png = renderPng(svg, width);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });

  it('never leaves out that the reader chose a part', () => {
    for (const shape of ['whole', 'social'] as const)
      for (const drawing of [rows(6), rows(40), { ...map, height: 570, width: 760 }])
        expect(composePicture({ ...picture, filtered, drawing }, shape).svg).toContain('năm 2016–2020');
  });

  it('says that a preview ends before the last row', () => {
    const [short, long] = [rows(6), rows(40)].map((drawing) =>
      composePicture({ ...picture, drawing }, 'social').svg.includes('chỉ có phần trên')
    );
    expect([short, long]).toEqual([false, true]);
  });
});

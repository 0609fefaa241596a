import { describe, expect, it } from 'vitest';
import { shortInfrastructureName, shortZoneName } from '#lib/view-models/map-names.ts';

describe('short names', () => {
  it.each([
    ['Khu kinh tế Nghi Sơn', 'Nghi Sơn'],
    ['Khu kinh tế cửa khẩu Na Mèo', 'Na Mèo'],
    ['Khu công nghiệp phía Tây thành phố Thanh Hóa', 'Phía Tây TP Thanh Hóa'],
    ['Khu công nghiệp Thăng Long Thanh Hóa (giai đoạn 1)', 'Thăng Long Thanh Hóa gđ 1'],
    ['Khu công nghiệp số 3 (KKT Nghi Sơn)', 'KCN số 3'],
    ['Khu công nghiệp - thương mại Kim Thành', 'Kim Thành'],
    ['Cụm công nghiệp làng nghề thủy sản Hòa Lộc', 'Hòa Lộc'],
    ['Cụm công nghiệp Vạn Thắng - Yên Thọ', 'Vạn Thắng - Yên Thọ']
  ])('%s → %s', (name, short) => {
    expect(shortZoneName(name, 'vi')).toBe(short);
  });

  it.each([
    ['Nghi Son Economic Zone', 'Nghi Son'],
    ['Na Meo Border Gate Economic Zone', 'Na Meo'],
    ['Industrial Park No. 3, Nghi Son Economic Zone', 'Park No. 3'],
    ['Industrial Park No. 5 (Nghi Son EZ)', 'Park No. 5'],
    ['Kim Thanh Commercial-Industrial Zone', 'Kim Thanh'],
    ['Hoa Loc Fishery Industrial Cluster', 'Hoa Loc'],
    ['Bim Son A Industrial Park', 'Bim Son A']
  ])('%s → %s', (name, short) => {
    expect(shortZoneName(name, 'en')).toBe(short);
  });

  it.each([
    ['Cảng hàng không quốc tế Nội Bài', 'Sân bay Nội Bài'],
    ['Cảng biển Nghi Sơn', 'Cảng Nghi Sơn'],
    ['Cảng cửa ngõ quốc tế Hải Phòng (Lạch Huyện)', 'Cảng Lạch Huyện'],
    ['Cửa khẩu quốc tế Na Mèo (đối diện Nậm Xôi)', 'Cửa khẩu Na Mèo'],
    ['Nút giao IC12 (Âu Lâu) - CT05', 'Nút giao IC12']
  ])('%s → %s', (name, short) => {
    expect(shortInfrastructureName(name, 'vi')).toBe(short);
  });
});

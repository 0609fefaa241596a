import type { RegionName } from './map-scene.ts';

/** Neighbours and water as the live map names them: provinces in force since July 2025, each written where it is seen beside ours. */
export const regionNames: readonly RegionName[] = [
  { id: 'lao', kind: 'country', name: { vi: 'Lào', en: 'Laos' }, lat: 19.95, lon: 104.25 },
  { id: 'trung-quoc', kind: 'country', name: { vi: 'Trung Quốc', en: 'China' }, lat: 22.98, lon: 103.75 },
  { id: 'nghe-an', kind: 'province', name: { vi: 'Nghệ An', en: 'Nghệ An' }, lat: 19.28, lon: 105.2 },
  { id: 'ninh-binh', kind: 'province', name: { vi: 'Ninh Bình', en: 'Ninh Bình' }, lat: 20.32, lon: 106.02 },
  { id: 'phu-tho', kind: 'province', name: { vi: 'Phú Thọ', en: 'Phú Thọ' }, lat: 20.75, lon: 105.3 },
  { id: 'son-la', kind: 'province', name: { vi: 'Sơn La', en: 'Sơn La' }, lat: 21.2, lon: 104.1 },
  { id: 'ha-noi', kind: 'province', name: { vi: 'Hà Nội', en: 'Hà Nội' }, lat: 21.0, lon: 105.75 },
  { id: 'tuyen-quang', kind: 'province', name: { vi: 'Tuyên Quang', en: 'Tuyên Quang' }, lat: 22.35, lon: 105.1 },
  { id: 'lai-chau', kind: 'province', name: { vi: 'Lai Châu', en: 'Lai Châu' }, lat: 22.2, lon: 103.3 },
  { id: 'thai-nguyen', kind: 'province', name: { vi: 'Thái Nguyên', en: 'Thái Nguyên' }, lat: 21.9, lon: 105.75 },
  { id: 'vinh-bac-bo', kind: 'water', name: { vi: 'Vịnh Bắc Bộ', en: 'Gulf of Tonkin' }, lat: 19.62, lon: 106.12 }
];

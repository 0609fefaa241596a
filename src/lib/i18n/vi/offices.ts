import type { ZoneKind } from '#lib/domain/vocabulary.ts';

/** Whom to ask: the offices that sources name. */
export const offices = {
  title: 'Hỏi ở đâu',
  responsibleFor: (kinds: string) => `theo nguồn, phụ trách ${kinds}`,
  duties: {
    'economic-zone': 'khu kinh tế',
    'border-economic-zone': 'khu kinh tế cửa khẩu',
    'industrial-park': 'khu công nghiệp',
    'industrial-cluster': 'cụm công nghiệp'
  } satisfies Record<ZoneKind, string>,
  none: 'Tập số liệu chưa có cơ quan nào của nơi này.',
  /** Industrial promotion, of which no source names the unit. */
  promotion:
    'Chưa nguồn nào trong tập số liệu nêu đơn vị phụ trách khuyến công của tỉnh và cách liên hệ. Dưới đây là cơ quan ngành công thương mà nguồn nêu; chi tiết nào chưa công bố thì ghi rõ.'
};

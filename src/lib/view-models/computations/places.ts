import type { PageComputation } from './page-computation.ts';

/** Computations about communes, districts and provinces. */
export const placeComputations = [
  {
    name: 'place-zones',
    meaning: {
      vi: 'Số khu, cụm nằm trọn hoặc một phần ở nơi của dòng.',
      en: 'Zones that lie wholly or in part in the place of the row.'
    },
    sql: 'SELECT zones FROM zone_place_totals WHERE level = ? AND place_id = ?'
  },
  {
    name: 'place-area',
    meaning: {
      vi: 'Tổng diện tích hiện hành của các khu, cụm đang hoạt động nằm trọn ở nơi của dòng; khu nằm trong khu khác cùng nơi không cộng lần nữa.',
      en: 'Sum of the current areas of zones in operation that lie wholly in the place of the row; a zone inside another of the same place is not added again.'
    },
    sql: 'SELECT area_ha, added_zone_ids FROM zone_place_totals WHERE level = ? AND place_id = ?'
  },
  {
    name: 'place-zones-added',
    meaning: {
      vi: 'Số khu, cụm đang hoạt động, nằm trọn ở nơi của dòng, có diện tích công bố.',
      en: 'Zones in operation that lie wholly in the place of the row and have a published area.'
    },
    sql: 'SELECT len(added_zone_ids) FROM zone_place_totals WHERE level = ? AND place_id = ?'
  },
  {
    name: 'place-zones-addable',
    meaning: {
      vi: 'Số khu, cụm đang hoạt động, nằm trọn ở nơi của dòng và không nằm trong khu khác cùng nơi.',
      en: 'Zones in operation that lie wholly in the place of the row and in no other zone of it.'
    },
    sql: 'SELECT addable FROM zone_place_totals WHERE level = ? AND place_id = ?'
  }
] as const satisfies readonly PageComputation[];

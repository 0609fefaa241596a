/** Distances on the page of a zone, places before and since July 2025, and the page of old and new communes. */
export const places = {
  distances: 'Khoảng cách',
  distancesLead:
    'Đường chim bay tính từ điểm của khu, cụm đến nơi gần nhất có trong tập số liệu; nơi khác chưa có trong tập có thể gần hơn. Khoảng đứng sau là từ nhỏ nhất đến lớn nhất, vì mỗi điểm chỉ rõ đến một mức. Cột cuối là số các nguồn công bố, giữ nguyên như nguồn nêu.',
  distancesUnlocated:
    'Chưa xác định được vị trí của khu, cụm này nên không đo được đường chim bay. Dưới đây là khoảng cách mà các nguồn công bố.',
  distancesUnlocatedNone:
    'Chưa xác định được vị trí của khu, cụm này nên không đo được đường chim bay; cũng chưa có nguồn nào công bố khoảng cách.',
  distanceTo: 'Đến',
  nearestPlace: 'Nơi gần nhất',
  straightLine: 'Đường chim bay',
  fromTo: 'nhỏ nhất đến lớn nhất',
  publishedDistance: 'Nguồn công bố',
  noneLocated: 'tập số liệu chưa có nơi nào trong tỉnh rõ vị trí',
  coming: (status: string) => `gần hơn, nhưng ${status}`,
  named: 'nơi khác có nguồn nêu',
  mayBeNearer: (names: string) => `cũng có thể gần hơn: ${names}`,
  noPublished: 'chưa công bố',
  shorterThanLine: 'ngắn hơn cả đường chim bay: nguồn có thể nói đến nơi khác hoặc nêu nhầm',
  otherPublished: 'Khoảng cách và thời gian khác do nguồn công bố',
  measuredBetween: 'Đo giữa hai điểm:',
  end: (name: string, at: string, precision: string, doubt: string, basis: string) =>
    `${name}: ${at}; ${precision}, có thể lệch tới ${doubt}; ${basis}`,
  endPrecision: {
    site: 'đúng điểm',
    commune: 'rõ đến xã',
    town: 'rõ đến thị trấn, đô thị',
    district: 'chỉ rõ đến huyện cũ'
  },
  infrastructureStatus: {
    operating: 'đang hoạt động',
    building: 'đang xây dựng',
    planned: 'mới quy hoạch',
    unknown: 'chưa rõ tình trạng'
  }
};

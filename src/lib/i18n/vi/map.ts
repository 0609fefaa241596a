export const map = {
  /** The interactive map (map/maplibre). */
  title: 'Bản đồ tương tác các khu, cụm công nghiệp',
  keyboardHint: 'Phím mũi tên để dời, + và − để phóng, Enter để chọn khu ở tâm bản đồ, Esc để bỏ chọn',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  fit: { 'thanh-hoa': 'Xem toàn tỉnh Thanh Hóa', 'lao-cai': 'Xem toàn tỉnh Lào Cai', both: 'Xem cả hai tỉnh' },
  layers: 'Lớp bản đồ',
  closeLayers: 'Đóng lớp bản đồ',
  layerName: {
    communes: 'Ranh giới xã, phường',
    rivers: 'Sông',
    transport: 'Đường bộ, đường sắt (sơ đồ)',
    infrastructure: 'Sân bay, cảng, cửa khẩu, ga',
    places: 'Thành phố, thị trấn',
    halos: 'Quầng: vị trí chưa rõ',
    boundaries: 'Ranh giới khu, cụm',
    labels: 'Tên'
  },
  formerDistricts: 'Ranh giới huyện trước 01/07/2025',
  scale: (length: string) => `Thước tỷ lệ: ${length}`,
  schematicArea: 'hình tròn: diện tích đúng, sơ đồ',
  provisionalBoundary: 'ranh giới tạm'
};

export const sheetViews = {
  map: {
    title: 'Trên bản đồ',
    lead: 'Các dòng có tọa độ, hoặc có mã khu, cụm đã công bố.',
    impossible: 'Bảng không có cột tọa độ hay mã khu, cụm, nên không đặt lên bản đồ được.',
    summary: (placed: string, rows: string) => `${placed} trong ${rows} dòng có vị trí.`,
    outside: (count: string) => `${count} dòng nằm ngoài bản đồ này.`,
    view: 'Khung bản đồ',
    both: 'Tất cả',
    published: 'Bản đồ các khu, cụm đã công bố',
    own: (count: string) => `${count} dòng từ tệp của bạn, vẽ bằng dấu nhân`,
    ownKey: 'từ tệp của bạn, chưa công bố',
    publishedKey: 'khu, cụm đã công bố: vuông, tròn, thoi, lục giác',
    standing: (row: string, count: string) =>
      count === '1' ? `vòng tròn: dòng ${row}` : `vòng tròn: dòng ${row}; ${count} dòng ở cùng chỗ`
  },
  charts: {
    heading: 'Trên biểu đồ',
    lead: 'Đếm dòng theo giá trị của một cột, đặt cạnh số dòng đã công bố. Hai bên không bao giờ cộng với nhau; số tiền và diện tích không được cộng ở đây.',
    impossible: 'Không có cột nào để đếm: các cột trống, hoặc mỗi dòng một giá trị.',
    column: 'Cột',
    title: (column: string) => `Số dòng theo ${column}`,
    counted: 'Đơn vị: dòng.',
    indicator: (id: string) => `Chỉ các dòng có chỉ tiêu ${id}.`,
    own: 'từ tệp của bạn, chưa công bố',
    published: 'đã công bố',
    range: (from: string, to: string) => `${from} đến ${to}`,
    others: (values: string, rows: string) => `Còn ${values} giá trị khác, ${rows} dòng của bạn.`,
    empty: (rows: string) => `${rows} dòng của bạn để trống.`,
    unreadable: (rows: string) => `${rows} dòng của bạn không phải là số.`,
    onlyOwn: 'Cột này chỉ có trong tệp của bạn.'
  },
  take: {
    title: 'Tải về và đề xuất',
    clean: 'Bảng không còn lỗi.',
    left: (count: string) => `Bảng còn ${count} lỗi; vẫn tải về được.`,
    columns: 'Các cột trong tệp tải về',
    ofTable: (table: string) => `cột của bảng ${table}, đúng tên và thứ tự; cột không dùng đến bị bỏ`,
    ofSheet: 'mọi cột của tệp, tên như trong tệp',
    csv: 'CSV đã sửa',
    excel: 'CSV cho Excel (có BOM)',
    patchTitle: 'Đề xuất thay đổi',
    patchLead:
      'Bản đề xuất chỉ ghi dòng mới và ô khác với số liệu đã công bố: một tệp JSON cho chương trình, một bản chữ để đọc. Trang không tự gửi đi; bạn gửi đến nơi nêu ở',
    patchWhere: 'mục báo sai sót',
    patch: 'Bản đề xuất (JSON)',
    patchText: 'Bản đề xuất để đọc',
    failed: (detail: string) => `Không tạo được tệp: ${detail}`
  },
  keep: {
    title: 'Lưu trên máy này',
    ask: 'Bảng chỉ sống trong thẻ này và mất khi đóng thẻ. Bạn có thể lưu bảng cùng các lần sửa trong trình duyệt này; ai dùng chung trình duyệt cũng mở được.',
    keep: 'Lưu trên máy này',
    kept: (name: string, rows: string, since: string) =>
      `“${name}”, ${rows} dòng, được lưu trên máy này từ ${since}; các lần sửa cũng được lưu.`,
    writing: (written: string, rows: string) => `Đang lưu: ${written} trong ${rows} dòng.`,
    replaces: (name: string) => `Bảng “${name}” lưu từ trước sẽ bị thay.`,
    remove: 'Xóa khỏi máy này',
    open: 'Mở bảng đã lưu',
    found: (name: string, rows: string, since: string) => `Máy này đang lưu “${name}”, ${rows} dòng, từ ${since}.`,
    gone: 'Bảng đã lưu không còn trên máy này.',
    closed: 'Trình duyệt không cho trang lưu gì trên máy này (thường là cửa sổ riêng tư). Hãy tải tệp về.',
    full: 'Trình duyệt hết chỗ lưu, nên bảng chưa được lưu. Hãy tải tệp về.'
  }
};

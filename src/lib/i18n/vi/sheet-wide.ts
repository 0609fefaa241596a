export const sheetWide = {
  wide: {
    summary: (columns: string) =>
      `Có vẻ mỗi dòng là một khu, cụm và ${columns} cột là chỉ tiêu. Chuyển thành bảng số liệu?`,
    lead: 'Bộ dữ liệu ghi mỗi con số trên một dòng, kèm thời điểm và nguồn. Bảng rộng như thế này chuyển được: mỗi ô có nội dung thành một dòng, ô trống không thành dòng nào. Mỗi dòng vẫn cho biết ô gốc; lúc nào cũng quay lại bảng rộng được.',
    zones: (column: string, rows: string) =>
      `Cột “${column}” gọi tên khu, cụm: ${rows} dòng khớp với khu, cụm đã công bố.`,
    strangers: (rows: string) => `${rows} tên chưa khớp khu, cụm nào:`,
    write: (name: string) => `Sửa thành “${name}”`,
    written: (name: string) => `Đã sửa thành “${name}”.`,
    more: (count: string) => `và ${count} tên khác`,
    withStrangers: 'Lấy cả các dòng có tên chưa khớp; mỗi dòng sẽ được báo lỗi để sửa',
    sums: (rows: string) => `Không lấy ${rows} dòng cộng.`,
    columns: 'Cột nào thành chỉ tiêu nào',
    own: 'Cột trong tệp',
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị',
    cells: (count: string) => `${count} ô có nội dung`,
    none: '– không lấy –',
    indicatorOf: (column: string) => `Cột “${column}” thành chỉ tiêu nào`,
    fit: {
      same: (unit: string) => `${unit}, đúng đơn vị của chỉ tiêu`,
      moved: (from: string, example: string, to: string) => `đổi từ ${from}: 1 ${from} = ${example} ${to}`,
      shares: 'tệp lưu phần của 1 (0,12 là 12%), nên nhân 100',
      unnamed: (unit: string) => `tên cột không ghi đơn vị: hiểu là ${unit}`,
      unread: (written: string, unit: string) => `“${written}” không phải đơn vị quen biết: hiểu là ${unit}`,
      other: (written: string, unit: string) =>
        `“${written}” không đổi đúng sang ${unit} được, nên cột này không được lấy`
    },
    doubtful: {
      unread: (indicator: string, written: string) =>
        `có thể là “${indicator}”, nhưng “${written}” không phải đơn vị quen biết: hãy chọn nếu đúng`,
      other: (indicator: string, written: string, unit: string) =>
        `có vẻ là “${indicator}”, nhưng “${written}” không đổi đúng sang ${unit} được`,
      twice: (indicator: string) => `cũng có vẻ là “${indicator}”, như một cột trước`
    },
    twice: (indicator: string) => `Hai cột cùng thành “${indicator}”: hãy chọn lại một cột.`,
    noColumn: 'Hãy chọn ít nhất một cột có đơn vị phù hợp.',
    asOf: 'Thời điểm của số liệu',
    asOfText: 'một thời điểm chung, ghi ở ô bên',
    asOfColumn: (column: string) => `theo cột “${column}”`,
    asOfNone: 'nguồn không ghi thời điểm',
    date: 'Ngày, tháng hoặc năm',
    dateHint: 'ví dụ 31/12/2025, 12/2025 hoặc 2025',
    noDate: 'Hãy ghi thời điểm (31/12/2025, 12/2025 hoặc 2025), hoặc chọn “nguồn không ghi thời điểm”.',
    source: 'Nguồn của số liệu',
    sourceHint: 'mã nguồn; gõ để tìm theo mã hoặc tên',
    noSource: 'Hãy chọn nguồn của số liệu.',
    newSource: (id: string) =>
      `“${id}” chưa có trong danh mục nguồn: mỗi dòng sẽ được báo lỗi cho đến khi bảng sources có nguồn này.`,
    measure: 'Loại số',
    chooseMeasure: 'hãy chọn',
    noMeasure: 'Hãy chọn loại số: thực tế, mục tiêu, quy hoạch…',
    exact: 'Ô là con số trơn được ghi “đúng” (exact); ô khác giữ nguyên chữ và được báo lỗi để bạn xem.',
    turn: 'Chuyển thành bảng số liệu',
    nothing: 'Chưa chuyển được: bảng vừa thay đổi, hoặc các cột đã chọn không có ô nào. Hãy thử lại.',
    done: (rows: string) => `Đã chuyển bảng rộng thành ${rows} dòng số liệu.`,
    turned: 'Bảng này được chuyển từ bảng rộng; các cột không lấy vẫn còn ở bảng rộng.',
    back: 'Quay lại bảng rộng',
    backDone: 'Đã quay lại bảng rộng. Các lần sửa sau khi chuyển vẫn làm lại được.',
    origin: (row: string, column: string) => `ô gốc: dòng ${row}, cột “${column}”`
  }
};

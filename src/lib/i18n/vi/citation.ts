import type { InstrumentKind } from '#lib/domain/instrument.ts';

/** Words of citations and of the box that offers them. */
export const citation = {
  title: 'Trích dẫn',
  lead: 'Nơi công bố số liệu đứng trước, nơi dẫn lại đứng sau, kèm bản phát hành và ngày.',
  short: 'Ngắn, dưới hình',
  full: 'Đầy đủ, trong bài',
  legal: 'Như trong văn bản hành chính',
  records: 'Cho phần mềm quản lý tài liệu',
  copy: (form: string) => `Chép ${form}`,
  copyShort: 'Chép lời dẫn ngắn',
  copyFull: 'Chép lời dẫn đầy đủ',
  copyLegal: 'Chép lời viện dẫn',
  file: (form: string) => `Tệp ${form}`,

  andOthers: (names: string) => `${names} và các nguồn khác`,
  andMore: (names: string, more: string) => `${names} và ${more} nơi khác`,
  allSources: (count: string) => `Số liệu của ${count} nơi công bố; danh sách đầy đủ ở địa chỉ trên`,
  knownFrom: (text: string) => `Theo: ${text}`,
  via: (name: string, release: string, day: string) => `Qua ${name}, bản phát hành ${release} (${day})`,
  viaShort: (name: string, release: string) => `qua ${name}, bản phát hành ${release}`,
  accessed: (day: string) => `Truy cập ${day}`,

  kinds: {
    resolution: 'Nghị quyết',
    decision: 'Quyết định',
    decree: 'Nghị định',
    circular: 'Thông tư',
    plan: 'Kế hoạch',
    directive: 'Chỉ thị',
    dispatch: 'Công văn',
    law: 'Luật'
  } satisfies Record<InstrumentKind, string>,
  /** A text of which only the number is known. */
  anyInstrument: 'Văn bản',
  numbered: (kind: string, number: string) => `${kind} số ${number}`,
  /** Days under ten and the first two months are written with a nought, as in the texts themselves. */
  legalDate: (year: number, month: number | undefined, day: number | undefined) => {
    if (month === undefined) return `năm ${year}`;
    const inMonth = `tháng ${month < 3 ? '0' : ''}${month} năm ${year}`;
    return day === undefined ? inMonth : `ngày ${day < 10 ? '0' : ''}${day} ${inMonth}`;
  },
  /** Kind and number, day, who issued it, what it is about, as Decree 30/2020/NĐ-CP orders them. */
  instrument: (name: string, date: string | null, issuer: string, about: string) =>
    `${name}${date === null ? '' : ` ${date}`} của ${issuer} ${about}`
};

import { instrumentKind } from '#lib/domain/instrument.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { CitationWords } from '#lib/i18n/citation-words.ts';
import { dateParts, type CitedInstrument } from './reference.ts';

/** What the tables know of an instrument. */
export interface InstrumentRow {
  readonly number: string | null;
  readonly issuer_vi: string;
  readonly issuer_en: string;
  /** Partial ISO date. */
  readonly issued_on: string | null;
  readonly status: string;
  readonly title_vi: string;
  readonly title_en: string;
}

/** Words that follow the issuer without "về": "… của Chính phủ sửa đổi, bổ sung một số điều của …". */
const goesOn = /^(về|quy định|hướng dẫn|sửa đổi|bổ sung|điều chỉnh|thành lập|phê duyệt|triển khai|thực hiện)(?=[ ,])/;

/** A title in the middle of a sentence: "quy hoạch phát triển …". */
const lowerFirst = (text: string): string => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);

/** What it is about, as it follows the issuer. A title that begins with its own kind and issuer has said these already. */
function aboutVi({ title_vi: title, issuer_vi: issuer }: InstrumentRow, kindName: string | null): string {
  const own = kindName !== null && title.startsWith(`${kindName} `) ? title.slice(kindName.length + 1) : title;
  const rest = lowerFirst(own.startsWith(`của ${issuer} `) ? own.slice(issuer.length + 5) : own);
  return goesOn.test(rest) ? rest : `về ${lowerFirst(title)}`;
}

/** Who signed for the issuer is no part of the citation; of a text that is only planned, the brackets say so and stay. */
const issuerOf = (row: InstrumentRow, lang: Lang): string =>
  row.status === 'planned' ? row[`issuer_${lang}`] : row[`issuer_${lang}`].replace(/ \([^)]*\)$/, '');

/** The instrument as a text cites it at first and afterwards; a part that no source gives is left out. */
export function citedInstrument(row: InstrumentRow, lang: Lang, words: CitationWords): CitedInstrument {
  const kind = instrumentKind(row.number, row.title_vi);
  const kindName = kind === null ? null : words.kinds[kind];
  const issuer = issuerOf(row, lang);
  const title = row[`title_${lang}`];
  const [year, month, day] = dateParts(row.issued_on);
  const date = year === undefined ? null : words.legalDate(year, month, day);
  const name = row.number === null ? kindName : words.numbered(kindName ?? words.anyInstrument, row.number);
  return {
    kind,
    number: row.number,
    issuer,
    issuedOn: row.issued_on,
    inFull:
      name === null
        ? [title, issuer, ...(date === null ? [] : [date])].join(', ')
        : words.instrument(name, date, issuer, lang === 'vi' ? aboutVi(row, kindName) : `“${title}”`),
    inShort: row.number === null || name === null ? title : name
  };
}

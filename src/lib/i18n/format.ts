import type { AnyFigure } from '#lib/domain/figure.ts';
import type { Lang, Qualifier } from '#lib/domain/vocabulary.ts';
import { alikeMoney, moneyUnit, moneyWords, readableMoney, withMoney } from './money.ts';
import { dateInShort, dateInWords } from './partial-date.ts';
import { wordsOfUnit, withUnit } from './units.ts';

/** The only place where a number or a date becomes text. Made once a language by createFormat. */
export interface Format {
  readonly lang: Lang;
  /** 18.611,8 / 18,611.8; at most `decimals` (default 4), no trailing zeros. */
  number(value: number, decimals?: number | null): string;
  /** Value, range and qualifier with unit: "hơn 17,4 tỷ đồng", "about USD 20 million", "18.611,8 ha", "30–45%". */
  figure(figure: AnyFigure): string;
  /** Figures of one unit that are read against one another: amounts of money all in millions, or all in billions. */
  alike(figures: readonly AnyFigure[]): readonly string[];
  /** The same without the unit, for columns and axes that name it. */
  bare(figure: AnyFigure): string;
  /** Number with unit, no qualifier. */
  quantity(value: number, unit: string, decimals?: number | null): string;
  /** "hơn", "about" … and '' for exact. */
  qualifier(qualifier: Qualifier): string;
  /** Unit as written after a number or in an axis title. */
  unit(unit: string): string;
  /** 2024 → "năm 2024" / "2024"; 2025-07 → "tháng 7/2025" / "July 2025"; 2025-07-01 → "01/07/2025" / "1 July 2025". null → "không ghi ngày" / "undated". */
  date(iso: string | null): string;
  /** Tightest form for lists: 2024, 7/2025, 01/07/2025. */
  shortDate(iso: string | null): string;
  list(items: readonly string[]): string;
  /** Bytes as kB or MB. */
  bytes(count: number): string;
}

const mostDecimals = 4;
const locales = { vi: 'vi-VN', en: 'en-GB' } as const;
const qualifierWords = {
  vi: {
    exact: '',
    about: 'khoảng',
    over: 'hơn',
    nearly: 'gần',
    under: 'dưới',
    'up-to': 'tối đa',
    'at-least': 'ít nhất'
  },
  en: {
    exact: '',
    about: 'about',
    over: 'over',
    nearly: 'nearly',
    under: 'under',
    'up-to': 'up to',
    'at-least': 'at least'
  }
} as const satisfies Record<Lang, Record<Qualifier, string>>;

const marks = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;
/** Digits as JavaScript writes them where it needs no exponent. */
const digits = /^(\d+)(?:\.(\d+))?$/;
const everyThree = /\B(?=(?:\d{3})+$)/g;

/**
 * Whole and fractional digits in the language's own marks, minus as a minus sign; never in exponents. `Intl` writes what must be rounded or
 * has an exponent; the rest is put together here, the same text: the first `Intl` object of a page costs 10 to 20 ms, before anything can be
 * pressed.
 */
function numberWriter(lang: Lang): (value: number, decimals: number, grouped: boolean) => string {
  const made = new Map<string, Intl.NumberFormat>();
  const byIntl = (value: number, decimals: number, grouped: boolean): string => {
    const key = `${decimals}${grouped}`;
    const writer =
      made.get(key) ?? new Intl.NumberFormat(locales[lang], { maximumFractionDigits: decimals, useGrouping: grouped });
    made.set(key, writer);
    return writer.format(value);
  };
  return (value, decimals, grouped) => {
    const [, whole, fraction = ''] = digits.exec(String(Math.abs(value))) ?? [];
    if (whole === undefined || fraction.length > decimals)
      return byIntl(value === 0 ? 0 : value, decimals, grouped).replace('-', '\u2212');
    const shown = grouped ? whole.replace(everyThree, marks[lang].group) : whole;
    return `${value < 0 ? '\u2212' : ''}${shown}${fraction === '' ? '' : marks[lang].decimal + fraction}`;
  };
}

const and = { vi: ' và ', en: ' and ' } as const;

/** As `Intl.ListFormat` joins them, whose first use takes 20 ms. */
const listInWords = (items: readonly string[], lang: Lang): string =>
  items.length < 2 ? items.join('') : items.slice(0, -1).join(', ') + and[lang] + (items.at(-1) ?? '');

/** Makes the writer of numbers, dates and lists of one language. */
export function createFormat(lang: Lang): Format {
  const write = numberWriter(lang);
  const rounded = (value: number, decimals: number | null): number => Number(value.toFixed(decimals ?? mostDecimals));

  const span = (values: readonly number[], decimals: number, grouped = true): string => {
    const texts = values.map((value) => write(value, decimals, grouped));
    return texts.join(values.some((value) => value < 0) ? (lang === 'vi' ? ' đến ' : ' to ') : '–');
  };
  const ends = (figure: AnyFigure): readonly number[] =>
    figure.valueMax === null ? [figure.value] : [figure.value, figure.valueMax];
  const qualified = (figure: AnyFigure, text: string): string =>
    figure.qualifier === 'exact' ? text : `${qualifierWords[lang][figure.qualifier]} ${text}`;

  const amount = (values: readonly number[], unit: string, decimals: number | null): string => {
    const shown = values.map((value) => rounded(value, decimals));
    const money = moneyUnit(unit);
    if (money !== undefined) {
      const readable = readableMoney(shown, money);
      return withMoney(span(readable.values, (decimals ?? mostDecimals) + 3), readable.unit, lang);
    }
    return withUnit(span(shown, decimals ?? mostDecimals, unit !== 'year'), shown.at(-1) ?? 0, unit, lang);
  };

  const figureText = (figure: AnyFigure): string =>
    qualified(figure, amount(ends(figure), figure.unit, figure.decimals));

  return {
    lang,
    number: (value, decimals = null) => write(rounded(value, decimals), decimals ?? mostDecimals, true),
    figure: figureText,
    alike(figures) {
      const money = moneyUnit(figures[0]?.unit ?? '');
      if (money === undefined || figures.some(({ unit }) => unit !== figures[0]?.unit)) return figures.map(figureText);
      const shown = figures.map((figure) => ends(figure).map((value) => rounded(value, figure.decimals)));
      const { values, unit } = alikeMoney(shown.flat(), money);
      let at = 0;
      return figures.map((figure, index) => {
        const from = at;
        at += shown[index]?.length ?? 0;
        const text = span(values.slice(from, at), (figure.decimals ?? mostDecimals) + 3);
        return qualified(figure, withMoney(text, unit, lang));
      });
    },
    bare: (figure) => {
      const decimals = figure.decimals ?? mostDecimals;
      const shown = ends(figure).map((value) => rounded(value, decimals));
      return qualified(figure, span(shown, decimals, figure.unit !== 'year'));
    },
    quantity: (value, unit, decimals = null) => amount([value], unit, decimals),
    qualifier: (qualifier) => qualifierWords[lang][qualifier],
    unit: (unit) => {
      const money = moneyUnit(unit);
      if (money !== undefined) return moneyWords(money, lang);
      if (unit === 'year') return lang === 'vi' ? 'năm' : 'year';
      return lang === 'vi' ? wordsOfUnit(unit).vi : wordsOfUnit(unit).en.other;
    },
    date: (iso) => dateInWords(iso, lang),
    shortDate: (iso) => dateInShort(iso, lang),
    list: (items) => listInWords(items, lang),
    bytes: (count) =>
      count >= 1_000_000 ? `${write(count / 1_000_000, 1, true)} MB` : `${write(Math.ceil(count / 1000), 0, true)} kB`
  };
}

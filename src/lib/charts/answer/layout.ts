import { scaleLinear } from 'd3-scale';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { AnswerChart, AnswerMark } from '#lib/view-models/desk/answer-chart.ts';
import { fitText } from '../parts/fit-text.ts';
import { px, type Box } from '../parts/size.ts';

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
export interface PlacedMark {
  readonly mark: AnswerMark;
  readonly area: Box;
  readonly d: string;
  readonly series: number;
}
export interface AnswerLayout {
  readonly height: number;
  readonly marks: readonly PlacedMark[];
  /** Lines through the marks, one a series. */
  readonly lines: readonly { readonly d: string; readonly series: number }[];
  readonly grid: string;
  readonly base: string;
  /** Names at the left of bars. */
  readonly names: readonly PlacedText[];
  /** Numbers at the bars. */
  readonly values: readonly PlacedText[];
  readonly across: readonly PlacedText[];
  readonly up: readonly PlacedText[];
}

export interface AnswerWriting {
  number(value: number): string;
}

/** Height that a drawing needs at this width and type size. */
export function answerHeight(chart: AnswerChart, width: number, text: number): number {
  if (chart.choice.kind === 'bars') return chart.marks.length * rowHeight(text) + text * 2.2;
  return Math.round(Math.min(420, Math.max(240, width * 0.5)));
}

const rowHeight = (text: number): number => text * 1.9;

export function layOutAnswer(chart: AnswerChart, width: number, text: number, writing: AnswerWriting): AnswerLayout {
  return chart.choice.kind === 'bars' ? bars(chart, width, text, writing) : plane(chart, width, text, writing);
}

function bars({ marks, ...chart }: AnswerChart, width: number, text: number, writing: AnswerWriting): AnswerLayout {
  const height = answerHeight({ marks, ...chart }, width, text);
  const widest = Math.max(0, ...marks.map(({ name }) => textWidth(name, text)));
  const nameRoom = Math.min(widest, width * 0.4);
  const labels = marks.map(({ y }) => writing.number(y));
  const valueRoom = Math.max(0, ...labels.map((label) => textWidth(label, text))) + text * 0.8;
  const values = marks.map(({ y }) => y);
  const left = nameRoom + text;
  const scale = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values, Number.MIN_VALUE)],
    [left, width - valueRoom]
  );
  const zero = scale(0);
  const row = rowHeight(text);
  const placed = marks.map((mark, index): PlacedMark => {
    const [from, to] = [Math.min(zero, scale(mark.y)), Math.max(zero, scale(mark.y))];
    const top = index * row + row * 0.18;
    return {
      mark,
      series: 0,
      area: { x: 0, y: index * row, width, height: row },
      d: `M${px(from)},${px(top)}H${px(Math.max(to, from + 0.5))}v${px(row * 0.64)}H${px(from)}Z`
    };
  });
  const middle = (index: number): number => index * row + row * 0.5 + text * 0.35;
  return {
    height,
    marks: placed,
    lines: [],
    grid: '',
    base: `M${px(zero)},0V${px(marks.length * row)}`,
    names: marks.map(({ name }, index) => ({ text: fitText([name], text, nameRoom), x: nameRoom, y: middle(index) })),
    values: labels.map((label, index) => ({
      text: label,
      x: Math.max(scale(marks[index]?.y ?? 0), zero) + text * 0.4,
      y: middle(index)
    })),
    across: [],
    up: []
  };
}

function plane(chart: AnswerChart, width: number, text: number, writing: AnswerWriting): AnswerLayout {
  const { marks, choice, series } = chart;
  const height = answerHeight(chart, width, text);
  const ys = marks.map(({ y }) => y);
  const xs = marks.map(({ x }) => x);
  const bottom = height - text * 2;
  const y = scaleLinear([Math.min(0, ...ys), Math.max(...ys, Number.MIN_VALUE)], [bottom, text]).nice(5);
  const upTicks = y.ticks(5);
  const left = Math.max(0, ...upTicks.map((tick) => textWidth(writing.number(tick), text))) + text;
  const x = scaleLinear(ends(xs), [left + text * 0.6, width - text * 1.2]);
  const isTime = choice.kind === 'line';
  const acrossTicks = x
    .ticks(Math.max(2, Math.floor(width / (text * 7))))
    .filter((tick) => !isTime || Number.isInteger(tick));
  const radius = text * 0.3;
  const dots = marks.map((mark): PlacedMark => {
    const [cx, cy] = [x(mark.x), y(mark.y)];
    const reach = Math.max(radius, 6);
    return {
      mark,
      series: Math.max(0, series.indexOf(mark.series)),
      area: { x: cx - reach, y: cy - reach, width: reach * 2, height: reach * 2 },
      d: `M${px(cx - radius)},${px(cy)}a${px(radius)},${px(radius)} 0 1 0 ${px(radius * 2)},0a${px(radius)},${px(radius)} 0 1 0 ${px(-radius * 2)},0Z`
    };
  });
  const lines = isTime
    ? series.map((name, index) => ({
        series: index,
        d: marks
          .filter((mark) => mark.series === name)
          .map((mark, at) => `${at === 0 ? 'M' : 'L'}${px(x(mark.x))},${px(y(mark.y))}`)
          .join('')
      }))
    : [];
  return {
    height,
    marks: dots,
    lines,
    grid: upTicks.map((tick) => `M${px(left)},${px(y(tick))}H${px(width)}`).join(''),
    base: `M${px(left)},${px(y(0) <= bottom ? y(0) : bottom)}H${px(width)}`,
    names: [],
    values: [],
    across: acrossTicks.map((tick) => ({
      text: isTime ? String(tick) : writing.number(tick),
      x: x(tick),
      y: height - text * 0.5
    })),
    up: upTicks.map((tick) => ({ text: writing.number(tick), x: left - text * 0.4, y: y(tick) + text * 0.35 }))
  };
}

/** A scale of one value has room on both sides. */
function ends(values: readonly number[]): readonly [number, number] {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return least === greatest ? [least - 1, greatest + 1] : [least, greatest];
}

import { describe, expect, it } from 'vitest';
import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { en } from '#lib/i18n/en/index.ts';
import { evaluateAll } from '#lib/view-models/explorer-answers.ts';
import { explorerQuestions } from '#lib/view-models/explorer-questions.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { headline, totalOf } from '#lib/view-models/explorer/headline.ts';
import { makeFund, makeReported, makeRows, makeZone } from '../../../fixtures/explorer-rows.ts';

const format = createFormat('en');
const known = { area_measure: 'actual', area_qualifier: 'exact' } as const;

function headlineOf(rows: ReturnType<typeof makeRows>, view: Partial<ExplorerView> = {}) {
  const answers = evaluateAll(explorerQuestions({ ...defaultView, ...view }), rows);
  const items = headline(answers, en, format);
  return Object.fromEntries(
    items.map((item) => [item.id, item.figures.map(({ figure }) => [figure.query, format.figure(figure)])])
  );
}

describe('the headline figures of a selection', () => {
  it('counts a park inside an economic zone once, and again when the zone around it is filtered away', () => {
    const rows = makeRows({
      zones: [
        makeZone({ zone_id: 'zone', kind: 'economic-zone', area_ha: 18_000, ...known }),
        makeZone({ zone_id: 'park', parent_zone_id: 'zone', area_ha: 200, ...known })
      ]
    });
    expect(headlineOf(rows)['area']).toEqual([['area-operating', '18,000 ha']]);
    expect(headlineOf(rows, { kind: ['industrial-park'] })['area']).toEqual([['area-operating', '200 ha']]);
  });

  it('keeps planned areas and zones that do not operate apart from those that do', () => {
    const rows = makeRows({
      zones: [
        makeZone({ zone_id: 'a', area_ha: 100, ...known }),
        makeZone({ zone_id: 'b', area_ha: 40, status: 'building', ...known }),
        makeZone({ zone_id: 'c', area_ha: 70, status: 'planned', ...known, area_measure: 'plan' })
      ]
    });
    expect(headlineOf(rows)['area']).toEqual([
      ['area-operating', '100 ha'],
      ['area-other', '40 ha'],
      ['area-planned', '70 ha']
    ]);
  });

  it('calls a sum a floor where a zone publishes nothing or only the lower end of a range', () => {
    const zone = makeZone({ zone_id: 'a', area_ha: 300, ...known });
    const silent = makeZone({ zone_id: 'b' });
    const ranged = makeZone({ zone_id: 'c', area_ha: 300, area_max_ha: 400, ...known });
    expect(headlineOf(makeRows({ zones: [zone, silent] }))['area']).toEqual([['area-operating', 'at least 300 ha']]);
    expect(headlineOf(makeRows({ zones: [ranged] }))['area']).toEqual([['area-operating', 'at least 300 ha']]);
  });

  it('counts what a figure covers as figures of their own', () => {
    const rows = makeRows({ zones: [makeZone({ zone_id: 'a', occupancy_pct: 30 }), makeZone({ zone_id: 'b' })] });
    const items = headline(evaluateAll(explorerQuestions(defaultView), rows), en, format);
    const note = items.find(({ id }) => id === 'occupancy')?.figures[0]?.note ?? [];
    expect(phraseText(note, format)).toBe('from 1 of 2 with a published figure');
    const queries = note.flatMap((part) =>
      typeof part !== 'string' && part.figure.kind === 'computed' ? [part.figure.query] : []
    );
    expect(queries).toEqual(['zones-with-occupancy', 'zones-count']);
  });

  it('shows the lowest and the highest occupancy, zero included, and never a mean', () => {
    const rows = makeRows({
      zones: [makeZone({ zone_id: 'a', occupancy_pct: 0 }), makeZone({ zone_id: 'b', occupancy_pct: 92 })]
    });
    expect(headlineOf(rows)['occupancy']).toEqual([['occupancy-range', '0–92%']]);
  });

  it('never adds dollars to dong, planned capital to total investment, or planned support to support paid', () => {
    const rows = makeRows({
      investments: [
        makeReported('built', 100),
        makeReported('hoped', 900, { measure: 'planned' }),
        makeReported('in-dong', 0, { capital_usd_m: null, capital_vnd_bn: 50 })
      ],
      funds: [makeFund({ fund_id: 'paid' }), makeFund({ fund_id: 'promised', measure: 'planned', amount_vnd_m: 9000 })]
    });
    expect(headlineOf(rows)['capital']).toEqual([
      ['capital-usd', 'at least USD 100 million'],
      ['capital-vnd', 'at least VND 50 billion']
    ]);
    expect(headlineOf(rows)['support']).toEqual([['support-paid', 'VND 1 billion']]);
  });

  it('has no figure, not a zero, where nothing is published', () => {
    const shown = headlineOf(makeRows({ zones: [makeZone({ zone_id: 'a' })] }));
    expect([shown['area'], shown['industrial-land'], shown['occupancy'], shown['capital'], shown['support']]).toEqual([
      [],
      [],
      [],
      [],
      []
    ]);
  });
});

describe('the qualifier of a total', () => {
  const groups = (...said: readonly string[]) =>
    said.map((qualifier) => ({ keys: [qualifier], values: { sum: 1, n: 1 } }));

  it.each([
    [['exact'], 'exact'],
    [['exact', 'about'], 'about'],
    [['exact', 'over'], 'at-least'],
    [['about', 'at-least'], 'at-least'],
    [['exact', 'up-to'], 'up-to'],
    [['exact', 'nearly'], 'up-to']
  ])('of %j is %s', (said, expected) => {
    expect(totalOf(groups(...said), 'sum', 'n', 0, false)?.qualifier).toBe(expected);
  });
});

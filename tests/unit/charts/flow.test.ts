import { describe, expect, it } from 'vitest';
import { layOutFlow } from '#lib/charts/flow/layout.ts';
import { overlaps } from '#lib/charts/parts/size.ts';
import type { FlowDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { makeFigure } from '../components/draw.ts';

const node = (key: string, column: string, value: number): FlowDrawing['nodes'][number] => ({
  key,
  column,
  name: `Sản xuất, phân phối điện và năng lượng ${key}`,
  shortName: key,
  value,
  figure: { figure: makeFigure({ value }), label: String(value) },
  label: key
});
const drawing: FlowDrawing = {
  kind: 'flow',
  columns: [
    { key: 'a', name: 'A' },
    { key: 'b', name: 'B' }
  ],
  nodes: [node('a1', 'a', 30), node('a2', 'a', 1), node('a3', 'a', 1), node('b1', 'b', 20), node('b2', 'b', 12)],
  links: [
    { from: 'a1', to: 'b1', value: 20, label: '' },
    { from: 'a1', to: 'b2', value: 10, label: '' },
    { from: 'a2', to: 'b2', value: 1, label: '' },
    { from: 'a3', to: 'b2', value: 1, label: '' }
  ]
};

describe.each([328, 720])('a flow %i px wide', (width) => {
  const layout = layOutFlow(drawing, width, 12);

  it('keeps names of thin nodes apart and everything inside', () => {
    const areas = layout.nodes.map(({ area }) => area);
    areas.forEach((area, index) =>
      areas.slice(index + 1).forEach((other) => expect(overlaps(area, other)).toBe(false))
    );
    expect(Math.max(...areas.map(({ y, height }) => y + height))).toBeLessThanOrEqual(layout.height);
    expect(Math.max(...areas.map(({ x, width: wide }) => x + wide))).toBeLessThanOrEqual(width + 0.01);
  });
  it('writes every name whole', () => {
    const written = layout.nodes.map(({ lines }) => lines.map(({ text }) => text).join(' '));
    expect(written).toEqual(layout.nodes.map(({ node }) => node.name));
  });
  it('draws ribbons as wide together as the node they leave', () => {
    const first = layout.nodes[0];
    const wide = layout.links.filter(({ link }) => link.from === 'a1').reduce((sum, link) => sum + link.width, 0);
    expect(wide).toBeCloseTo(first?.box.height ?? 0, 1);
  });
});

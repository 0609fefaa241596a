import type { InfrastructureMark } from '#lib/domain/map-scene.ts';
import type { InfrastructureKind } from '#lib/domain/vocabulary.ts';
import type { DrawnPath, Drawing, Paint } from './symbols.ts';

const boxHalf = 8;
const boxPath =
  'M-6.5,-8H6.5A1.5,1.5 0 0 1 8,-6.5V6.5A1.5,1.5 0 0 1 6.5,8H-6.5A1.5,1.5 0 0 1 -8,6.5V-6.5A1.5,1.5 0 0 1 -6.5,-8Z';

/** Glyphs in a 12 × 12 field around the middle of the box: filled silhouettes, and lines where `line` is given. */
const glyphs: Readonly<Record<'airport' | 'seaport' | 'border-gate' | 'inland-port', { fill: string; line: string }>> =
  {
    airport: {
      fill: 'M0,-6C.7,-6 1.05,-5.2 1.05,-4.4V-1.9L6,1.4V2.8L1.05,1.2V3.7L2.6,4.9V6L0,5.2L-2.6,6V4.9L-1.05,3.7V1.2L-6,2.8V1.4L-1.05,-1.9V-4.4C-1.05,-5.2 -.7,-6 0,-6Z',
      line: ''
    },
    seaport: {
      fill: 'M-6,1.2L-5.2,4.4L-2.9,2.2ZM6,1.2L5.2,4.4L2.9,2.2Z',
      line: 'M0,-5.6a1.4,1.4 0 1 1 0,2.8a1.4,1.4 0 1 1 0,-2.8M0,-2.8V5.3M-2.4,-.9H2.4M-4.7,2.6C-4,4.4 -2.2,5.3 0,5.3C2.2,5.3 4,4.4 4.7,2.6'
    },
    'border-gate': {
      fill: 'M-6,-2.6L0,-5.8L6,-2.6V-1H-6ZM-5.2,0H-3.4V5.6H-5.2ZM3.4,0H5.2V5.6H3.4ZM-1.9,5.6V2.2A1.9,1.9 0 0 1 1.9,2.2V5.6H.9V2.3A.9,.9 0 0 0 -.9,2.3V5.6Z',
      line: ''
    },
    'inland-port': {
      fill: 'M-5.8,-4.2H5.8V4.2H-5.8ZM-4.6,-3V3H-3.5V-3ZM-2.2,-3V3H-1.1V-3ZM1.1,-3V3H2.2V-3ZM3.5,-3V3H4.6V-3Z',
      line: ''
    }
  };

function boxed(kind: keyof typeof glyphs, planned: boolean): Drawing {
  const paint: Paint = planned ? 'muted' : 'ink';
  const { fill, line } = glyphs[kind];
  const paths: DrawnPath[] = [
    { d: boxPath, fill: 'casing', stroke: paint, strokeWidth: 1, dash: planned ? '2 1.5' : '' },
    { d: fill, fill: paint, stroke: null, strokeWidth: 0, dash: '' }
  ];
  if (line !== '') paths.push({ d: line, fill: null, stroke: paint, strokeWidth: 1.3, dash: '' });
  return { halfX: boxHalf + 0.5, halfY: boxHalf + 0.5, paths };
}

const dot = (radius: number): string =>
  `M${-radius},0a${radius},${radius} 0 1 1 ${2 * radius},0a${radius},${radius} 0 1 1 ${-2 * radius},0Z`;

function plain(d: string, stroke: Paint, half: number): Drawing {
  return { halfX: half, halfY: half, paths: [{ d, fill: 'casing', stroke, strokeWidth: 1.4, dash: '' }] };
}

/** Symbol of a port, airport, gate or depot (a glyph in a small box), a station (square), an interchange or a town (circle). */
export function infrastructureSymbol(kind: InfrastructureKind, status: InfrastructureMark['status']): Drawing {
  switch (kind) {
    case 'railway-station':
      return plain('M-2.6,-2.6H2.6V2.6H-2.6Z', 'ink', 3.4);
    case 'expressway-interchange':
      return plain(dot(2.4), 'expressway', 3.2);
    case 'city':
      return plain(dot(2.8), 'ink', 3.6);
    default:
      return boxed(kind, status === 'planned');
  }
}

/** Symbol of a town: a small ring, larger for the seat of a province. */
export function townSymbol(provincialSeat: boolean): Drawing {
  return provincialSeat ? plain(dot(3), 'ink', 3.8) : plain(dot(2), 'ink', 2.8);
}

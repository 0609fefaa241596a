import type { Drawing } from '#lib/view-models/catalogue/drawing.ts';

/** Colour of the swatches: that of the marks where all of them have one, else ink. */
export function legendTone(drawing: Drawing): 'money' | 'fund' | 'ink' {
  switch (drawing.kind) {
    case 'bars':
      return drawing.tone;
    case 'columns':
    case 'flow':
      return 'money';
    case 'ledger':
    case 'spans':
      return 'fund';
    case 'marks': {
      const tones = new Set(drawing.rows.map((row) => row.tone ?? 'plain'));
      return tones.size === 1 && tones.has('money') ? 'money' : tones.size === 1 && tones.has('fund') ? 'fund' : 'ink';
    }
    default:
      return 'ink';
  }
}

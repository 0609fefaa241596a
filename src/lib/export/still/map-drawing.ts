import { composeDrawing, cutToBox } from '#lib/picture/compose-drawing.ts';
import { composeMap, type MapParts } from '#lib/picture/compose-map.ts';
import { look } from '#lib/picture/look.ts';
import type { ComposedPicture, PictureDrawing } from '#lib/picture/picture.ts';
import { element } from '#lib/picture/xml.ts';
import { drawnSvg } from '../drawn-svg.ts';
import type { StillDrawing } from './still-types.ts';
import { wordsOf } from './view-part.ts';

const margin = 12;

/** The explorer's map: as it is drawn for paper where that has come, else as the page draws it without WebGL. */
export function mapDrawing(part: Element): StillDrawing | null {
  const stage = part.querySelector('section.stage');
  if (stage === null) return null;
  const picture = paperMap(part.ownerDocument) ?? stillMap(stage);
  if (picture === null) return null;
  const said = stage.querySelector('.note');
  return { svg: picture.svg, title: said === null ? '' : wordsOf(said), ratio: picture.width / picture.height };
}

const drawn = (around: Element, selector: string): PictureDrawing | null => {
  const svg = around.querySelector<SVGSVGElement>(selector);
  return svg === null ? null : moved(svg);
};

/** A drawing whose coordinates begin elsewhere is moved to where a picture begins. */
export function moved(svg: SVGSVGElement): PictureDrawing {
  const drawing = drawnSvg(svg);
  const [x = 0, y = 0] = (svg.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
  if (x === 0 && y === 0) return drawing;
  return { ...drawing, markup: element('g', { transform: `translate(${-x} ${-y})` }, drawing.markup) };
}

function paperMap(doc: Document): ComposedPicture | null {
  const figure = doc.querySelector('figure.paper-map');
  if (figure === null) return null;
  const map = drawn(figure, 'svg.map');
  const inset = drawn(figure, 'svg.inset');
  if (map === null || inset === null) return null;
  const legend = [...figure.querySelectorAll('.symbols li, .sizes li, .sizes p')].flatMap(
    (entry): MapParts['legend'] => {
      const text = wordsOf(entry);
      const swatch = drawn(entry, 'svg');
      if (entry.localName === 'p') return text === '' ? [] : [{ swatch: null, text }];
      // Two signs in one line (roads and railways) go under each other.
      const inside = [...entry.querySelectorAll('span:has(> svg)')];
      if (inside.length > 1)
        return inside.flatMap((one) => {
          const sign = drawn(one, 'svg');
          return sign === null ? [] : [{ swatch: sign, text: wordsOf(one) }];
        });
      return swatch === null || text === '' ? [] : [{ swatch, text }];
    }
  );
  const caption = figure.querySelector('figcaption');
  return composeMap({
    map,
    inset,
    north: drawn(figure, '.drawing svg:not(.map)'),
    legend,
    note: caption === null ? '' : wordsOf(caption)
  });
}

function stillMap(stage: Element): ComposedPicture | null {
  const map = drawn(stage, 'svg.map');
  const inset = drawn(stage, 'svg.inset');
  return map === null || inset === null ? null : composeDrawing(withInset(map, inset), {});
}

/** The country lies in the corner that the map leaves free for it. */
function withInset(map: PictureDrawing, inset: PictureDrawing): PictureDrawing {
  const { width, height } = map;
  const frame = element('rect', { width: inset.width, height: inset.height, fill: 'none', stroke: look.muted });
  const place = `translate(${margin} ${height - inset.height - margin})`;
  const country = cutToBox(inset, 'inset-edge').markup + frame;
  const markup = cutToBox(map, 'map-edge').markup + element('g', { transform: place }, country);
  return { width, height, markup };
}

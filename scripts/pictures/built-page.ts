import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { is, selectAll, selectOne } from 'css-select';
import type { Element } from 'domhandler';
import { isTag, isText, type AnyNode, type ChildNode, type Document } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { drawingMarkup, type StyledElement } from '#lib/picture/drawing-markup.ts';
import type { PictureDrawing } from '#lib/picture/picture.ts';
import { element } from '#lib/picture/xml.ts';
import { cascadeOf, propertyOf, type Cascade, type ComputedStyle } from './cascade.ts';
import { styleRules, type StyleRule } from './style-rules.ts';

/** A page of the built site, from which drawings and words are taken. */
export class BuiltPage {
  readonly #tree: Document;
  readonly #cascade: Cascade;
  readonly #file: string;
  readonly #styles = new Map<Element, ComputedStyle>();

  constructor(site: string, file: string, sheets: StyleSheets) {
    const html = readFileSync(join(site, file), 'utf8');
    this.#file = file;
    this.#tree = parseDocument(html);
    const classes = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(/\s+/)));
    const links = selectAll<AnyNode, Element>('link[rel~="stylesheet"]', this.#tree);
    const rules = links.flatMap((link) => sheets.rulesOf(link.attribs['href'] ?? ''));
    this.#cascade = cascadeOf(rules, classes);
  }

  find(selector: string, within?: Element): Element | null {
    return selectOne<AnyNode, Element>(selector, within ?? this.#tree);
  }
  all(selector: string, within?: Element): readonly Element[] {
    const context = within === undefined ? {} : { context: within };
    return selectAll<AnyNode, Element>(selector, within ?? this.#tree, context);
  }
  /** An element that must be there. */
  one(selector: string, within?: Element): Element {
    const found = this.find(selector, within);
    if (found === null) throw new Error(`${this.#file} has no "${selector}"`);
    return found;
  }
  /** Its text as it is read; '' where it is not there. */
  text(selector: string, within?: Element): string {
    const found = this.find(selector, within);
    return found === null ? '' : wordsOf(found);
  }
  /** A map shows what lies within its edges and is never cut further. */
  map(svg: Element, id = 'map'): PictureDrawing {
    const { markup, width, height } = this.drawing(svg);
    const edges = element('clipPath', { id: `${id}-edges` }, element('rect', { width, height }));
    return { markup: edges + element('g', { 'clip-path': `url(#${id}-edges)` }, markup), width, height };
  }
  drawing(svg: Element): PictureDrawing {
    try {
      replaceUses(svg);
      return drawingMarkup(this.#styled(svg));
    } catch (error) {
      throw new Error(`${this.#file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #styled(tag: Element): StyledElement {
    const style = this.#styleOf(tag);
    return {
      name: svgName(tag.name),
      attribute: (name) => tag.attribs[name] ?? tag.attribs[name.toLowerCase()],
      style: (property) => propertyOf(style, property),
      children: tag.children.flatMap((child): readonly (StyledElement | string)[] =>
        isTag(child) ? [this.#styled(child)] : isText(child) ? [child.data] : []
      )
    };
  }
  #styleOf(tag: Element): ComputedStyle {
    const known = this.#styles.get(tag);
    if (known !== undefined) return known;
    const above = tag.parent !== null && isTag(tag.parent) ? this.#styleOf(tag.parent) : null;
    const style = this.#cascade.styleOf(tag, above);
    this.#styles.set(tag, style);
    return style;
  }
}

export const wordsOf = (element: Element): string => blanksJoined(textOf(element, () => false));
/** Its words without those of the parts that the selector names. */
export const wordsWithout = (element: Element, selector: string): string =>
  blanksJoined(textOf(element, (part) => is(part, selector)));

const blanksJoined = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();
const textOf = (node: ChildNode, isLeftOut: (part: Element) => boolean): string => {
  if (isText(node)) return node.data;
  if (!isTag(node)) return '';
  return node.children.map((child) => (isTag(child) && isLeftOut(child) ? ' ' : textOf(child, isLeftOut))).join('');
};

/** HTML is read without regard to case; SVG is not written so. */
const mixedCase = ['clipPath', 'linearGradient', 'radialGradient', 'textPath', 'foreignObject'];
const svgName = (name: string): string => mixedCase.find((one) => one.toLowerCase() === name) ?? name;

/** Puts what <use> shows in its place, since its colour is that of where it is used. */
function replaceUses(svg: Element): void {
  for (const use of selectAll<AnyNode, Element>('use', svg)) {
    const { href = '', x = '0', y = '0', class: className } = use.attribs;
    const shown = selectOne<AnyNode, Element>(`[id="${href.slice(1)}"]`, svg);
    if (shown === null) throw new Error(`the drawing uses "${href}", which is not in it`);
    const copy = shown.cloneNode(true);
    delete copy.attribs['id'];
    use.name = 'g';
    use.attribs = { transform: `translate(${x} ${y})`, ...(className === undefined ? {} : { class: className }) };
    copy.parent = use;
    use.children = [copy];
  }
  for (const unused of selectAll<AnyNode, Element>('defs > g', svg)) unused.attribs['display'] = 'none';
}

/** The style sheets of the built site, each read once. */
export class StyleSheets {
  readonly #site: string;
  readonly #base: string;
  readonly #read = new Map<string, readonly StyleRule[]>();
  constructor(site: string, base: string) {
    this.#site = site;
    this.#base = base;
  }
  rulesOf(href: string): readonly StyleRule[] {
    const path = href.startsWith(this.#base) ? href.slice(this.#base.length) : href;
    const known = this.#read.get(path);
    if (known !== undefined) return known;
    const rules = styleRules(readFileSync(join(this.#site, path), 'utf8'));
    this.#read.set(path, rules);
    return rules;
  }
}

import { generate, parse, walk, type CssNode, type Selector } from 'css-tree';
import { inheritedNames, ownNames } from '#lib/picture/style-list.ts';

/** One declaration under one selector, as far as a drawing may need it. */
export interface StyleRule {
  readonly selector: string;
  /** Classes it asks for: a page without one of them cannot match. */
  readonly classes: readonly string[];
  readonly specificity: number;
  readonly declarations: readonly Declaration[];
}
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

const wanted = new Set<string>([...inheritedNames, ...ownNames, 'color']);
const understood = new Set([
  'root',
  'not',
  'is',
  'where',
  'first-child',
  'last-child',
  'nth-child',
  'empty',
  'first-of-type'
]);

/** Rules of a style sheet that hold always: none of print, of pointers or of other widths of the window, none of hovering. */
export function styleRules(css: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  const sheet = parse(css);
  if (sheet.type !== 'StyleSheet') return [];
  for (const node of sheet.children) {
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') continue;
    const declarations = declarationsOf(node.block);
    if (declarations.length === 0) continue;
    for (const selector of node.prelude.children)
      if (selector.type === 'Selector' && isStatic(selector))
        rules.push({
          selector: generate(selector),
          classes: classesOf(selector),
          specificity: specificity(selector),
          declarations
        });
  }
  return rules;
}

function declarationsOf(block: CssNode): readonly Declaration[] {
  const found: Declaration[] = [];
  walk(block, {
    visit: 'Declaration',
    enter: ({ property, value, important }) => {
      if (wanted.has(property) || property.startsWith('--'))
        found.push({ property, value: generate(value).trim(), important: important !== false });
    }
  });
  return found;
}

function isStatic(selector: Selector): boolean {
  let known = true;
  walk(selector, (node) => {
    if (node.type === 'PseudoElementSelector') known = false;
    if (node.type === 'PseudoClassSelector' && !understood.has(node.name)) known = false;
    if (node.type === 'NestingSelector') known = false;
  });
  return known;
}

/** Only those outside :not() and lists of alternatives must be there. */
function classesOf(selector: Selector): readonly string[] {
  return selector.children.toArray().flatMap((node) => (node.type === 'ClassSelector' ? [node.name] : []));
}

/** Ids, classes and names in one number, as the cascade compares them; what stands in :where() counts nothing. */
function specificity(selector: Selector): number {
  let sum = 0;
  for (const node of selector.children) {
    if (node.type === 'IdSelector') sum += 10_000;
    else if (node.type === 'ClassSelector' || node.type === 'AttributeSelector') sum += 100;
    else if (node.type === 'TypeSelector' && node.name !== '*') sum += 1;
    else if (node.type === 'PseudoClassSelector') sum += specificityOfPseudo(node);
  }
  return sum;
}

function specificityOfPseudo(node: Extract<CssNode, { type: 'PseudoClassSelector' }>): number {
  if (node.name === 'where') return 0;
  if (node.name !== 'is' && node.name !== 'not') return 100;
  const inner: number[] = [];
  for (const list of node.children ?? [])
    if (list.type === 'SelectorList')
      for (const one of list.children) if (one.type === 'Selector') inner.push(specificity(one));
  return Math.max(0, ...inner);
}

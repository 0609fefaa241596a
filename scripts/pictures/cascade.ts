import { compile, is } from 'css-select';
import type { Element } from 'domhandler';
import { inheritedNames, inheritedProperties, ownProperties, type StyleProperty } from '#lib/picture/style-list.ts';
import type { StyleRule } from './style-rules.ts';

/** Answers which declarations hold for an element: what a browser does with the style sheets of a page, for static drawings. */
export interface Cascade {
  readonly styleOf: (element: Element, parent: ComputedStyle | null) => ComputedStyle;
}
export type ComputedStyle = ReadonlyMap<string, string>;

interface CompiledRule {
  readonly matches: (element: Element) => boolean;
  readonly lastClass: string | null;
  readonly rule: StyleRule;
}
interface Winner {
  readonly value: string;
  readonly weight: number;
}

const importance = 1_000_000_000;
/** Of an attribute such as fill="none": under every rule. */
const ofAttribute = -1;
const inherits = new Set<string>([...inheritedNames, 'color']);
const initial: Readonly<Record<string, string>> = { ...inheritedProperties, ...ownProperties, color: '#000000' };

/** `rules` in the order of the page; those that ask for classes of other pages cost nothing. */
export function cascadeOf(rules: readonly StyleRule[], classes: ReadonlySet<string>): Cascade {
  const compiled = rules
    .filter((rule) => rule.classes.every((name) => classes.has(name)))
    .map((rule): CompiledRule => {
      const query = compile<Element, Element>(rule.selector);
      return { rule, lastClass: lastClassOf(rule.selector), matches: (element) => is(element, query) };
    });
  return {
    styleOf: (element, parent) => {
      const own = new Set((element.attribs['class'] ?? '').split(/\s+/));
      const winners = attributesOf(element);
      for (const { rule, lastClass, matches } of compiled)
        if ((lastClass === null || own.has(lastClass)) && matches(element)) add(winners, rule);
      return computed(winners, parent);
    }
  };
}

/** A class of the element itself: most rules are left aside by it without matching. */
const lastClassOf = (selector: string): string | null => /\.([\w-]+)[^\s>+~.()]*$/.exec(selector)?.[1] ?? null;

function attributesOf(element: Element): Map<string, Winner> {
  const winners = new Map<string, Winner>();
  for (const [name, value] of Object.entries(element.attribs))
    if (name in initial) winners.set(name, { value, weight: ofAttribute });
  return winners;
}

function add(winners: Map<string, Winner>, { declarations, specificity }: StyleRule): void {
  for (const { property, value, important } of declarations) {
    const weight = specificity + (important ? importance : 0);
    if (weight >= (winners.get(property)?.weight ?? -2)) winners.set(property, { value, weight });
  }
}

function computed(winners: ReadonlyMap<string, Winner>, parent: ComputedStyle | null): ComputedStyle {
  const style = new Map<string, string>();
  for (const [name, value] of parent ?? []) if (inherits.has(name) || name.startsWith('--')) style.set(name, value);
  const customFirst = [...winners].sort(([a], [b]) => Number(b.startsWith('--')) - Number(a.startsWith('--')));
  for (const [name, { value }] of customFirst) {
    const said = name.startsWith('--') ? value : filledIn(value, winners, style);
    const resolved = resolvedValue(name, said, parent);
    if (resolved !== null) style.set(name, resolved);
  }
  return style;
}

const reference = /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)/;

/** Puts the values of custom properties in the place of var(…). */
function filledIn(value: string, winners: ReadonlyMap<string, Winner>, style: ComputedStyle): string {
  let text = value;
  for (let found = reference.exec(text), depth = 0; found !== null; found = reference.exec(text), depth += 1) {
    const [whole, name = '', fallback] = found;
    const known = winners.get(name)?.value ?? style.get(name) ?? fallback;
    if (known === undefined || depth > 20) throw new Error(`nothing is known of ${name} in "${value}"`);
    text = text.replace(whole, known);
  }
  return text.trim();
}

function resolvedValue(name: string, value: string, parent: ComputedStyle | null): string | null {
  if (value === 'inherit' || (value === 'unset' && inherits.has(name)))
    return parent?.get(name) ?? initial[name] ?? null;
  if (value === 'initial' || value === 'unset') return initial[name] ?? null;
  if (name === 'font-size') return fontSize(value, parent);
  return value;
}

function fontSize(value: string, parent: ComputedStyle | null): string {
  const above = Number.parseFloat(parent?.get('font-size') ?? '16');
  const number = Number.parseFloat(value);
  if (value.endsWith('rem')) return `${number * 16}px`;
  if (value.endsWith('em')) return `${number * above}px`;
  if (value.endsWith('%')) return `${(number * above) / 100}px`;
  return `${number}px`;
}

/** One property of a computed style, with currentColor resolved. */
export function propertyOf(style: ComputedStyle, name: StyleProperty): string {
  const value = style.get(name) ?? initial[name] ?? '';
  return /^currentcolor$/i.test(value) ? (style.get('color') ?? initial['color'] ?? '') : value;
}

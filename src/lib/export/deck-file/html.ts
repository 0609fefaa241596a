import { escapeXml } from '#lib/picture/xml.ts';

/** Finished HTML. Made by `tag` and `raw` only: everything else is text and is escaped where it stands. */
export class Html {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  static made(text: string): Html {
    return new Html(text);
  }
  toString(): string {
    return this.#text;
  }
}

export type Child = Html | string | null | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const empty = new Set(['meta', 'br', 'hr', 'link']);

/** An element. Texts and values are escaped; true writes an attribute without value, false and null leave it out. */
export function tag(name: string, attributes: Attributes, ...children: readonly Child[]): Html {
  const list = Object.entries(attributes)
    .map(([key, value]) => {
      if (value === null || value === false) return '';
      return value === true ? ` ${key}` : ` ${key}="${escapeXml(String(value))}"`;
    })
    .join('');
  return Html.made(
    empty.has(name) ? `<${name}${list}>` : `<${name}${list}>${children.map(written).join('')}</${name}>`
  );
}

function written(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeXml(child);
  return child instanceof Html ? child.toString() : child.map(written).join('');
}

/** A style sheet or script of ours, which must not hold what ends its element. */
export function raw(name: 'style' | 'script', content: string): Html {
  if (/<\/|<!--/.test(content)) throw new Error(`the ${name} holds markup`);
  return Html.made(`<${name}>${content}</${name}>`);
}

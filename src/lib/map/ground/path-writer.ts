import { pathUnitsPerPx } from '../svg-background.ts';

/** A drawing context for d3's geoPath that writes relative whole-number steps: a third of the usual length. */
export class PathWriter {
  #text = '';
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  #open = false;
  #pending = '';

  moveTo(x: number, y: number): void {
    this.#x = this.#startX = Math.round(x * pathUnitsPerPx);
    this.#y = this.#startY = Math.round(y * pathUnitsPerPx);
    this.#pending = `M${this.#x}${signed(this.#y)}`;
    this.#open = false;
  }

  lineTo(x: number, y: number): void {
    const toX = Math.round(x * pathUnitsPerPx);
    const toY = Math.round(y * pathUnitsPerPx);
    if (toX === this.#x && toY === this.#y) return;
    this.#text += this.#pending;
    this.#pending = '';
    const step = `${this.#open ? '' : 'l'}${this.#open ? signed(toX - this.#x) : toX - this.#x}${signed(toY - this.#y)}`;
    this.#text += step;
    this.#open = true;
    [this.#x, this.#y] = [toX, toY];
  }

  closePath(): void {
    if (this.#open) this.#text += 'z';
    this.#pending = '';
    [this.#x, this.#y] = [this.#startX, this.#startY];
    this.#open = false;
  }

  /** Points have no place in a path of lines. */
  arc(): void {
    throw new Error('a background path is made of lines only');
  }

  beginPath(): void {
    this.#pending = '';
  }

  result(): string {
    return this.#text;
  }
}

const signed = (value: number): string => (value < 0 ? String(value) : ` ${value}`);

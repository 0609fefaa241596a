import type { ChartMenuPage } from '#lib/charts/menu/chart-menus.svelte.ts';
import type { PaperWords } from '#lib/i18n/paper-words.ts';

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a page is narrowed to, in words: as its charts say it, else as its fields have it; null where nothing is chosen. */
export function filterWords(main: Element, page: ChartMenuPage | null, { menu }: PaperWords): string | null {
  if (page !== null) return choiceText(page.choice(menu, ''));
  const chosen = [...main.querySelectorAll('select, input')].flatMap(chosenIn);
  return chosen.length === 0 ? null : chosen.map(({ name, value }) => menu.part(name, value)).join('; ');
}

/** "tỉnh: Thanh Hóa; loại: KCN (12 trong 159 khu, cụm)"; null where everything is shown. */
export function choiceText(choice: ReturnType<ChartMenuPage['choice']>): string | null {
  if (choice === null) return null;
  const said = choice.parts.join('; ');
  return choice.counts === null ? said : `${said} (${choice.counts})`;
}

interface Chosen {
  readonly name: string;
  readonly value: string;
}

/** A field that a reader has set to other than nothing, where it stands among choices. */
function chosenIn(field: Element): readonly Chosen[] {
  if (field.closest('search, form, [data-choices]') === null || field.closest('dialog') !== null) return [];
  if (field instanceof HTMLSelectElement) {
    const canBeNothing = [...field.options].some((option) => option.value === '');
    const text = clean(field.selectedOptions[0]?.textContent);
    return canBeNothing && field.value !== '' ? [{ name: nameOf(field), value: text }] : [];
  }
  if (!(field instanceof HTMLInputElement)) return [];
  if (['search', 'text', 'number'].includes(field.type))
    return field.value === '' ? [] : [{ name: nameOf(field), value: field.value }];
  if (field.type !== 'checkbox' || !field.checked) return [];
  return [{ name: clean(field.closest('fieldset')?.querySelector('legend')?.textContent), value: nameOf(field) }];
}

const nameOf = (field: HTMLInputElement | HTMLSelectElement): string =>
  clean(field.labels?.[0]?.textContent ?? field.getAttribute('aria-label'));

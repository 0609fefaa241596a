import type { Locator, Page } from '@playwright/test';
import { packageRows } from '../build/package-rows.ts';
import { drawn, expect } from './test.ts';

/** The explorer as a person sees it: parts by their role and name in Vietnamese. */
export class Explorer {
  readonly page: Page;
  readonly zones: Locator;
  readonly map: Locator;

  constructor(page: Page) {
    this.page = page;
    this.zones = page.locator('li[data-zone]:not([hidden])');
    this.map = page.locator('section.stage');
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`vi/${query}`);
    await drawn(this.page);
    // Charts beyond the strip's edge can be pressed from then on; a reader who moves towards them is there sooner.
    await expect(this.page.locator('html')).not.toHaveAttribute('data-resting');
  }

  province(name: 'Thanh Hóa' | 'Lào Cai' | 'Cả hai'): Locator {
    return this.page.getByRole('group', { name: 'Tỉnh', exact: true }).getByRole('button', { name, exact: true });
  }

  option(legend: string, name: string): Locator {
    return this.page
      .getByRole('group', { name: new RegExp(`^${legend}`) })
      .getByRole('checkbox', { name: new RegExp(`^\\s*${name}`) });
  }

  zone(id: string): Locator {
    return this.page.locator(`li[data-zone="${id}"] a.zone`);
  }

  async listedIds(): Promise<readonly string[]> {
    const ids = await this.zones.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-zone') ?? ''));
    return ids.sort();
  }
}

type Row = Readonly<Record<string, string>>;

/** Ids of the zones that a person would pick from the table by hand. */
export const zonesWhere = (accepts: (zone: Row) => boolean): readonly string[] =>
  packageRows('zones')
    .filter(accepts)
    .map((zone) => zone['zone_id'] ?? '')
    .sort();

/** Those of the zones that can stand on a map. */
export function located(ids: readonly string[]): readonly string[] {
  const points = new Set(zonesWhere((zone) => zone['lat'] !== ''));
  return ids.filter((id) => points.has(id));
}

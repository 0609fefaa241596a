import { test as base, type ConsoleMessage, type Page, type Request } from '@playwright/test';

export { expect } from '@playwright/test';

interface Watch {
  /** Console errors that a test causes on purpose, such as a 404 it arranged. */
  readonly expectedErrors: readonly RegExp[];
  /** Origins of pages that are not ours, such as those that show our frames. */
  readonly hosts: readonly string[];
  /** True where the live map is looked at: drawing it without a graphics card takes most of a test's time. */
  readonly webgl: boolean;
}

/** Fails a test on any page error, console error or request to another origin, whatever else it looks at. */
export const test = base.extend<Watch & { readonly quiet: undefined }>({
  expectedErrors: [[], { option: true }],
  hosts: [[], { option: true }],
  webgl: [false, { option: true }],
  quiet: [
    async ({ context, baseURL, expectedErrors, hosts, webgl }, use) => {
      if (!webgl) await context.addInitScript(refuseWebgl);
      const own = new URL(baseURL ?? '').origin;
      const troubles: string[] = [];
      context.on('console', (message: ConsoleMessage) => {
        const text = `${message.text()} ${message.location().url}`;
        if (message.type() === 'error' && !expectedErrors.some((expected) => expected.test(text)))
          troubles.push(`console error: ${text}`);
      });
      context.on('weberror', (error) => troubles.push(`page error: ${error.error().message}`));
      context.on('request', (request: Request) => {
        const url = new URL(request.url());
        const known = url.origin === own || hosts.includes(url.origin);
        if (!['data:', 'blob:'].includes(url.protocol) && !known)
          troubles.push(`request to another origin: ${request.url()}`);
      });
      await use(undefined);
      if (troubles.length > 0) throw new Error(troubles.join('\n'));
    },
    { auto: true }
  ]
});

/** Runs in the page before anything else: the browser says that it cannot draw WebGL. */
function refuseWebgl(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  const refuse = function (this: HTMLCanvasElement, kind: string, ...options: unknown[]) {
    return /webgl/.test(kind) ? null : Reflect.apply(original, this, [kind, ...options]);
  };
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: refuse });
}

/** Waits until the page says that what it shows is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('html[data-drawn="true"]').waitFor({ state: 'attached' });
}

/** Waits until the page listens: what is pressed before is done then, but keys such as Escape are not kept. */
export async function listens(page: Page): Promise<void> {
  await page.waitForFunction(() => window.earlyPresses === undefined);
}

/** Waits until the interactive map has taken the place of the prerendered one. */
export async function mapLive(page: Page): Promise<void> {
  await page.locator('section.stage[data-map="live"]').waitFor({ state: 'attached', timeout: 45_000 });
}

/** Waits until the engine in the page answers. */
export async function engineReady(page: Page): Promise<void> {
  await page.locator('html[data-engine="ready"]').waitFor({ state: 'attached', timeout: 45_000 });
}

/** Parameters of the address as they stand now. */
export const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

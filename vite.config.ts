import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/** Kit's route announcer hides itself with a style attribute, which our policy refuses: a class of app.css does it instead. */
const announcerWithoutStyle: Plugin = {
  name: 'announcer-without-style',
  enforce: 'pre',
  transform(code, id) {
    if (!/generated\/root\.svelte$/.test(id)) return null;
    const changed = code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1 class="visually-hidden"');
    if (changed === code) this.error('the route announcer has changed: look for its style attribute');
    return { code: changed, map: null };
  }
};

export default defineConfig({
  plugins: [announcerWithoutStyle, sveltekit()],
  build: { assetsInlineLimit: 0, target: 'es2022' },
  worker: { format: 'es' }
});

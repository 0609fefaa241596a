import { sveltekit } from '@sveltejs/kit/vite';
import maplibre from 'svelte-maplibre-gl/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit(), maplibre()],
  build: { assetsInlineLimit: 0, target: 'es2022' },
  worker: { format: 'es' }
});

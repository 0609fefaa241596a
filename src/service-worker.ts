import { serveKept } from '#lib/offline/serve-kept.ts';

// Registered only by a reader who keeps the site (src/lib/state/offline-copy.svelte.ts).
serveKept(self);

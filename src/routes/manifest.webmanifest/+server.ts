import { coveredNames } from '#lib/domain/covered.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const icon = (side: number, purpose?: 'maskable') => ({
  src: `icons/${purpose === undefined ? '' : `${purpose}-`}${side}.png`,
  sizes: `${side}x${side}`,
  type: 'image/png',
  ...(purpose === undefined ? {} : { purpose })
});

/** What a system is told that keeps the site as an app. */
const manifest = {
  id: './',
  name: 'Bản đồ công nghiệp · Industry Atlas',
  short_name: 'Industry Atlas',
  description: `Khu, cụm công nghiệp, đầu tư và hỗ trợ ở ${coveredNames.vi} · Zones, investment and support in ${coveredNames.marked}`,
  lang: 'vi',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#fbfaf7',
  background_color: '#fbfaf7',
  icons: [icon(192), icon(512), icon(512, 'maskable')],
  shortcuts: [
    { name: 'Bộ cảnh · Presentations', url: 'vi/present/' },
    { name: 'Bản đồ', url: 'vi/' },
    { name: 'Map', url: 'en/' }
  ]
};

export const GET: RequestHandler = () =>
  new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });

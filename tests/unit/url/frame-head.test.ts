import { describe, expect, it } from 'vitest';
import { frameHead, themeMark } from '#lib/url/frame-head.ts';

const page = [
  '<html lang="vi" data-engine="idle" data-drawn="false">',
  '  <head>',
  '    <link rel="manifest" href="/base/manifest.webmanifest" />',
  `    ${themeMark}`,
  '    <meta name="atlas-frame">',
  '  </head>',
  '</html>'
].join('\n');

describe('the head of a frame', () => {
  it('runs its script after what says where its other forms are, under the base path of the site', () => {
    const html = frameHead(page, true);
    expect(html).not.toContain(themeMark);
    expect(html).not.toContain('manifest');
    expect(html.indexOf('<script src="/base/frame.js"></script>')).toBeGreaterThan(html.indexOf('atlas-frame'));
  });

  it('says that a still one is drawn, and leaves it to the other to say so', () => {
    expect(frameHead(page, true)).toContain('data-drawn="true"');
    expect(frameHead(page, false)).toContain('data-drawn="false"');
  });
});

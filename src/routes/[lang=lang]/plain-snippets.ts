import type { SiteContext } from '#lib/components/site-context.ts';
import type { FrameTarget } from '#lib/domain/frame.ts';
import { framePath } from '#lib/url/frame-address.ts';
import { filePath, pagePath } from '#lib/url/navigate.ts';
import { snippetSet, type SnippetSet } from '#lib/view-models/embed/snippet-set.ts';
import { pictureFile, subjectPage, type EmbedSubject } from '#lib/view-models/embed/subject.ts';

/** A height at which most frames are whole in a column of 600 px; a measured one comes from the dialog. */
export const usualHeight = 640;

/** Makes paths into addresses with scheme and host. A build that does not know where it will stand leaves them as they are. */
export const fromOrigin =
  ({ origin }: Pick<URL, 'origin'>) =>
  (path: string): string =>
    origin === 'http://sveltekit-prerender' ? path : origin + path;

/** The snippets of a thing with nothing chosen: what a page can offer without script. */
export const plainSnippets = (
  target: FrameTarget,
  subject: EmbedSubject,
  { lang, m }: Pick<SiteContext, 'lang' | 'm'>,
  absolute: (path: string) => string
): SnippetSet =>
  snippetSet(
    {
      lang,
      subject,
      addresses: {
        frame: absolute(pagePath(lang, framePath(target))),
        page: absolute(pagePath(lang, subjectPage(target))),
        picture: absolute(filePath(pictureFile(target, lang))),
        script: absolute(filePath('embed.js'))
      },
      height: usualHeight,
      filter: null
    },
    m.embed
  );

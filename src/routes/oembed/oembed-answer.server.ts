import type { FrameTarget } from '#lib/domain/frame.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { filePath, pagePath } from '#lib/url/navigate.ts';
import { oembed } from '#lib/view-models/embed/oembed.ts';
import { pictureFile, subjectPage, type EmbedSubject } from '#lib/view-models/embed/subject.ts';
import { fromOrigin, plainSnippets, usualHeight } from '../[lang=lang]/plain-snippets.ts';

const named = 3;

/** The oEmbed file of a chart, a zone or a map. */
export async function oembedAnswer(
  target: FrameTarget,
  subject: EmbedSubject,
  lang: Lang,
  url: Pick<URL, 'origin'>
): Promise<Response> {
  const m = await loadMessages(lang);
  const absolute = fromOrigin(url);
  const first = subject.publishers.slice(0, named).join('; ');
  const name = subject.publishers.length > named ? m.citation.andOthers(first) : first;
  const page = absolute(pagePath(lang, subjectPage(target)));
  const answer = oembed({
    subject,
    html: plainSnippets(target, subject, { lang, m }, absolute).frame,
    height: usualHeight,
    picture: absolute(filePath(pictureFile(target, lang))),
    provider: { name: m.shell.name, page: absolute(pagePath(lang, '')) },
    author: name === '' ? null : { name, page: `${page}#sources` }
  });
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json+oembed' } });
}

import { error } from '@sveltejs/kit';
import { provinceTables, sharedTables } from '#lib/domain/province-tables.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { provinceTemplate, tableTemplate } from '#lib/export/templates/template-file.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { published } from '../../../[lang=lang]/data/published-tables.server.ts';
import { referenceLists, templateTables } from '../../../[lang=lang]/data/templates/template-tables.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The workbook with every table of a province. */
const whole = 'new-province';
const shared: readonly string[] = sharedTables;

export const entries: EntryGenerator = async () => {
  const tables = (await published()).resources.map(({ name }) => name).filter((name) => !shared.includes(name));
  return languages.flatMap((lang) => [whole, ...tables].map((template) => ({ template, lang })));
};

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A blank workbook for a table, or for all tables of a new province. */
export const GET: RequestHandler = async ({ params: { template, lang } }) => {
  const tables = await templateTables(lang);
  const words = (await loadMessages(lang)).templates.file;
  const order: readonly string[] = provinceTables.flatMap((step) => step.tables);
  const wanted =
    template === whole
      ? order.flatMap((name) => tables.find((table) => table.name === name) ?? [])
      : tables.filter(({ name }) => name === template);
  const [first] = wanted;
  if (first === undefined) error(404, `no table is called ${template}`);
  const references = await referenceLists(wanted);
  const bytes =
    template === whole
      ? provinceTemplate(wanted, references, lang, words)
      : tableTemplate(first, references, lang, words);
  return new Response(bytes, { headers: { 'content-type': type } });
};

import { describe, expect, it } from 'vitest';
import { articlesOf, readNeeds } from '../../../src/routes/[lang=lang]/about/needs/needs-file.server.ts';

const need = { id: 'R1', paragraphs: '2', asks: { vi: 'hỏi', en: 'asks' }, links: ['funds'] };
const article = { id: '0', topic: { vi: 'chủ đề', en: 'topic' }, source: 's' };
const file = (change: object) => ({ articles: [{ ...article, needs: [{ ...need, ...change }] }] });

describe('needs.json', () => {
  it('is read as it was written', () => {
    const limit = { vi: 'không', en: 'not' };
    expect(readNeeds(file({ limit }))).toEqual([{ ...article, needs: [{ ...need, limit }] }]);
  });

  it.each([
    ['a language is missing', { asks: { vi: 'hỏi' } }, 'R1.asks.en: expected a text'],
    ['it leads nowhere', { links: [] }, 'R1.links: expected a list that is not empty'],
    ['a limit is empty', { limit: { vi: '', en: 'not' } }, 'R1.limit.vi: expected a text'],
    ['it has no id', { id: undefined }, 'articles[0].needs[0].id: expected a text']
  ])('says where when %s', (_, change, problem) => {
    expect(() => readNeeds(file(change))).toThrow(`needs.json, ${problem}`);
  });

  it('names every need of the five articles once, by its number', async () => {
    const articles = await articlesOf();
    const numbers = articles.map(({ id, needs }) => [id, needs.map((each) => each.id)]);
    const upTo = (id: string, last: number) => [
      id,
      Array.from({ length: last }, (_, index) => `R${id}-${String(index + 1).padStart(2, '0')}`)
    ];
    expect(numbers).toEqual([upTo('000', 18), upTo('001', 8), upTo('002', 9), upTo('003', 15), upTo('004', 12)]);
  });
});

import { describe, expect, it } from 'vitest';
import { createSourceFiguresLoader, provenanceOf } from '#lib/domain/source-figures-file.ts';

const file = {
  release: '2026.11.1',
  releasedOn: '2026-11-22',
  source: { id: 'paper' },
  figures: { 'observations/a': { figure: { value: 1 } } }
};
const answer = (content: unknown, status = 200): Response => new Response(JSON.stringify(content), { status });

describe('loading the figures of a source', () => {
  it('asks once a source, however often a figure of it is opened', async () => {
    let asked = 0;
    const load = createSourceFiguresLoader(() => {
      asked += 1;
      return Promise.resolve(answer(file));
    });
    const [first, second] = await Promise.all([load('/figures/paper.json'), load('/figures/paper.json')]);
    expect(asked).toBe(1);
    expect(second).toBe(first);
    expect(provenanceOf(first, 'observations/a')).toEqual({ figure: { value: 1 } });
    expect(provenanceOf(first, 'observations/b')).toBeNull();
    expect(provenanceOf(first, 'constructor')).toBeNull();
  });

  it('forgets a failure, so that trying again can succeed', async () => {
    const answers = [answer({}, 503), answer(file)];
    const load = createSourceFiguresLoader(() => Promise.resolve(answers.shift() ?? answer({}, 500)));
    await expect(load('/figures/paper.json')).rejects.toThrow('/figures/paper.json: status 503');
    await expect(load('/figures/paper.json')).resolves.toEqual(file);
  });

  it.each([
    [[]],
    [{ source: { id: 'x' } }],
    [{ release: '1', releasedOn: '1', source: {}, figures: {} }],
    [{ ...file, release: undefined }],
    ['text']
  ])('refuses %o, which is no file of figures', async (content) => {
    const load = createSourceFiguresLoader(() => Promise.resolve(answer(content)));
    await expect(load('/figures/paper.json')).rejects.toThrow('not a file of figures');
  });
});

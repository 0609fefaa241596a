import { describe, expect, it } from 'vitest';
import { checkDeck } from '#lib/decks/check-deck.ts';
import { keepsDeckOut } from '#lib/decks/deck-problem.ts';
import { deckProblemText } from '#lib/decks/deck-problem-text.ts';
import { readDeck, readDeckJson } from '#lib/decks/read-deck.ts';
import type { Deck, Scene } from '#lib/domain/deck.ts';
import { both, madeNames, makeDeck, makeScene } from '../../fixtures/made-decks.ts';

const strict = (deck: Deck) => checkDeck(deck, { file: 'decks/a-deck.json', strict: true, known: madeNames });
const own = (deck: Deck) => checkDeck(deck, { file: 'x.deck.json', strict: false, known: madeNames });
/** What is wrong with a deck whose second scene is this one: field, what was found, rule. */
const wrong = (scene: Partial<Scene>, check = strict) =>
  check(makeDeck({ scenes: [makeScene(), makeScene(scene), makeScene()] })).map(
    ({ scene: number, field, found, rule }) => [number, field, found, rule.kind]
  );

describe('a deck that comes with the site', () => {
  it('is sound when it says everything in both languages and names what exists', () => {
    const scene = makeScene({
      address: 'compare/?zones=a-zone~b-zone',
      caption: both('Rộng {observations/a-zone--area} (2024).', 'It has {observations/a-zone--area} (2024).'),
      figures: ['funds/a-fund/amount_vnd_m']
    });
    expect(strict(makeDeck({ scenes: [scene, makeScene(), makeScene()] }))).toEqual([]);
  });

  it('has an id that is its file name and not that of a reader', () => {
    expect(strict(makeDeck({ id: 'b-deck' })).map(({ rule }) => rule)).toEqual([
      { kind: 'id-of-file', expected: 'a-deck' }
    ]);
    expect(strict(makeDeck({ id: 'own-deck' })).map(({ rule }) => rule.kind)).toEqual(['own-id']);
    expect(strict(makeDeck({ id: 'Bộ cảnh' })).map(({ rule }) => rule.kind)).toEqual(['id']);
  });

  it('tells every problem at once, in the order of reading', () => {
    const deck = makeDeck({
      title: both('Có 44 cụm', 'A deck'),
      scenes: [
        makeScene({ address: 'nowhere/', title: both('', '') }),
        makeScene({ caption: both('x'.repeat(201), 'short'), figures: ['observations/none'] })
      ]
    });
    expect(strict(deck).map(({ scene, field, rule }) => [scene, field, rule.kind])).toEqual([
      [null, 'title.vi', 'bare-number'],
      [null, 'scenes', 'count'],
      [1, 'address', 'page'],
      [1, 'title', 'required'],
      [2, 'caption.vi', 'length'],
      [2, 'figures/1', 'figure']
    ]);
  });

  it.each([
    ['a missing language', { notes: both('Chỉ tiếng Việt.') }, [2, 'notes.en', '', 'both-languages']],
    ['a number without a source', { caption: both('44 cụm.', 'Clusters.') }, [2, 'caption.vi', '44', 'bare-number']],
    [
      'a figure that does not exist',
      { caption: both('{observations/none}', 'None.') },
      [2, 'caption.vi', 'observations/none', 'figure']
    ],
    [
      'a broken placeholder',
      { caption: both('{observations}', 'x') },
      [2, 'caption.vi', '{observations', 'placeholder']
    ],
    ['needless spaces', { title: both('Hai  dấu cách', 'Two spaces') }, [2, 'title.vi', 'Hai  dấu cách', 'clean-text']],
    ['another host', { address: 'https://example.org/' }, [2, 'address', 'https://example.org/', 'address']],
    ['a step up', { address: '../data/' }, [2, 'address', '../data/', 'address']],
    ['a zone that is none', { address: 'zones/c-zone/' }, [2, 'address', 'c-zone', 'known-id']],
    ['a zone that cannot be compared', { address: 'compare/?zones=a-zone~c' }, [2, 'address', 'a-zone~c', 'parameter']],
    ['a province that is none', { address: '?province=hue' }, [2, 'address', 'hue', 'parameter']],
    ['a parameter that no page reads', { address: 'funds/?page=2' }, [2, 'address', '2', 'parameter']],
    ['a scene inside a scene', { address: '?deck=a-deck&scene=2' }, [2, 'address', 'a-deck', 'parameter']],
    ['the presentation itself', { address: 'present/' }, [2, 'address', 'present/', 'page']]
  ] as const)('names %s with scene and field', (_, scene, problem) => {
    expect(wrong(scene)).toContainEqual(problem);
  });

  it.each([
    '',
    '?province=thanh-hoa~lao-cai&kind=industrial-park&near=port-a&within=30&occupancy=50..100&map=9.5/19.5/105.7',
    '?zone=a-zone&layer=transport&units=before-2025-07&theme=projector&currency=vnd',
    'charts/a-chart/',
    'zones/a-zone/#contact',
    'policies/a-policy/',
    'sources/a-source/',
    'policies/?topic=supporting-industry&on=2025-07-01',
    'funds/?province=lao-cai-before&year=2021..2025#promised',
    'support/?province=thanh-hoa&role=production',
    'support/overlap/?province=lao-cai',
    'rank/?province=thanh-hoa&weights=port:3~area:5',
    'targets/#theme-clusters',
    'localities/?support=grant#rules'
  ])('shows the view %s', (address) => {
    expect(wrong({ address })).toEqual([]);
  });
});

describe('a deck of a reader', () => {
  it('may be in one language, with numbers and gaps', () => {
    const scene = makeScene({ title: both('44 cụm'), caption: both(''), notes: both('') });
    expect(own(makeDeck({ purpose: both(''), scenes: [scene] }))).toEqual([]);
    expect(own(makeDeck({ scenes: [] }))).toEqual([]);
  });

  it('is not kept out by what a later release took away', () => {
    const problems = own(
      makeDeck({ scenes: [makeScene({ address: 'zones/gone/', figures: ['observations/gone'] }), makeScene()] })
    );
    expect(problems.map(({ rule }) => rule.kind)).toEqual(['known-id', 'figure']);
    expect(problems.some(keepsDeckOut)).toBe(false);
    expect(own(makeDeck({ scenes: [makeScene({ address: '//evil.example/' })] })).some(keepsDeckOut)).toBe(true);
  });

  it('keeps a view with parameters that this site never wrote', () => {
    expect(wrong({ address: 'funds/?utm_source=mail' }, own)).toEqual([]);
  });
});

describe('the shape of a deck', () => {
  it('is read in one go, with every part that is missing or strange', () => {
    const reading = readDeck(
      { id: 7, title: 'x', scenes: [{ address: '', title: { vi: 1, fr: '' }, figures: {} }, 'x'], extra: 1 },
      'f'
    );
    expect(
      reading.kind === 'refused' && reading.problems.map(({ scene, field, rule }) => [scene, field, rule.kind])
    ).toEqual([
      [null, 'extra', 'member'],
      [null, 'id', 'type'],
      [null, 'title', 'type'],
      [1, 'title.fr', 'member'],
      [1, 'title.vi', 'type'],
      [1, 'figures', 'type'],
      [2, null, 'type'],
      [2, 'address', 'type']
    ]);
  });

  it('reads back what it is written as', () => {
    const deck = makeDeck();
    expect(readDeckJson(JSON.stringify(deck), 'f')).toEqual({ kind: 'read', deck });
    expect(readDeckJson('{"id":', 'f')).toMatchObject({ kind: 'refused', problems: [{ rule: { kind: 'json' } }] });
  });
});

describe('the text of a problem', () => {
  it('says where, what was found and what to do, in both languages', () => {
    const [problem] = strict(
      makeDeck({ scenes: [makeScene({ caption: both('44 cụm.', 'x') }), makeScene(), makeScene()] })
    );
    if (problem === undefined) throw new Error('no problem');
    expect(deckProblemText(problem, 'vi')).toMatch(
      /^decks\/a-deck\.json, cảnh 1, mục caption\.vi: “44”: con số không có nguồn/
    );
    expect(deckProblemText(problem, 'en')).toMatch(
      /^decks\/a-deck\.json, scene 1, field caption\.vi: “44” is a number/
    );
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { carriesDeck, carryDeck, longestAddress, readCarriedDeck } from '#lib/decks/carried-deck.ts';
import { packText, unpackText } from '#lib/url/carried-text.ts';
import { anyDeck, both, makeDeck, makeScene } from '../../fixtures/made-decks.ts';

const page = 'https://atlas.example/vi/present/own/';
const fragmentOf = (address: string): string => new URL(address).hash;

async function carried(deck = makeDeck()): Promise<string> {
  const made = await carryDeck(deck, page);
  if (made.kind !== 'carried') throw new Error(`too large: ${made.length}`);
  return made.address;
}

afterEach(() => vi.unstubAllGlobals());

describe('an address that carries a deck', () => {
  it('is read back exactly, and within its limit', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (deck) => {
        const made = await carryDeck(deck, page);
        if (made.kind === 'too-large') {
          expect(made.length).toBeGreaterThan(longestAddress);
          return;
        }
        expect(made.address.length).toBeLessThanOrEqual(longestAddress);
        expect(made.address).toMatch(/^[\x21-\x7e]+$/);
        expect(await readCarriedDeck(fragmentOf(made.address), 'f')).toEqual({ kind: 'read', deck });
      })
    );
  });

  it('holds a talk of ten scenes with captions', async () => {
    const scenes = Array.from({ length: 10 }, (_, index) =>
      makeScene({
        address: `?province=thanh-hoa&zone=th-kcn-${index}&map=9.5/19.${index}/105.7`,
        title: both(`Khu công nghiệp thứ ${index}`),
        caption: both(`Vị trí, diện tích và tỷ lệ lấp đầy của khu số ${index}, theo nguồn mới nhất.`),
        notes: both('')
      })
    );
    expect((await carried(makeDeck({ id: 'own-a', scenes }))).length).toBeLessThan(1200);
  });

  it('says how long it would be where the deck is too large', async () => {
    // Letters without a pattern do not compress.
    let seed = 7;
    const letter = (): string => String.fromCharCode(0x1e00 + ((seed = (seed * 48271) % 2147483647) % 250));
    const notes = Array.from({ length: 4000 }, letter).join('');
    const made = await carryDeck(makeDeck({ scenes: [makeScene({ notes: both(notes) })] }), page);
    expect(made).toMatchObject({ kind: 'too-large' });
  });

  it('that was cut short or changed in any letter gives a problem, never another deck', async () => {
    const fragment = fragmentOf(await carried());
    const deck = makeDeck();
    for (let at = '#deck='.length; at < fragment.length; at++) {
      const other = fragment[at] === 'a' ? 'b' : 'a';
      for (const spoilt of [fragment.slice(0, at), fragment.slice(0, at) + other + fragment.slice(at + 1)]) {
        const reading = await readCarriedDeck(spoilt, 'f');
        // The last letter of base64 has bits that mean nothing.
        if (reading.kind === 'read') expect(reading.deck).toEqual(deck);
        else expect(reading.problems[0]?.rule.kind).toBe('carried');
      }
    }
  });

  it('is told from other fragments', async () => {
    expect(carriesDeck('#deck=zabc')).toBe(true);
    expect(carriesDeck('#results')).toBe(false);
    expect((await readCarriedDeck('', 'f')).kind).toBe('refused');
    expect((await readCarriedDeck(`#deck=${await packText('[1,2')}`, 'f')).kind).toBe('refused');
    expect((await readCarriedDeck(`#deck=${await packText('[9,"a"]')}`, 'f')).kind).toBe('refused');
  });

  it('is plain where the browser cannot compress, and read by every other', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const address = await carried();
    vi.stubGlobal('DecompressionStream', undefined);
    expect(fragmentOf(address)).toMatch(/^#deck=p/);
    expect(await readCarriedDeck(fragmentOf(address), 'f')).toEqual({ kind: 'read', deck: makeDeck() });
  });

  it('that is compressed says so where the browser cannot undo it', async () => {
    const fragment = fragmentOf(await carried());
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await readCarriedDeck(fragment, 'f')).toMatchObject({ problems: [{ rule: { kind: 'carried-form' } }] });
  });
});

describe('a text in a fragment', () => {
  it('does not grow without end when it is unpacked', async () => {
    const bomb = await packText('a'.repeat(1_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await unpackText(bomb)).toEqual({ kind: 'damaged' });
  });
});

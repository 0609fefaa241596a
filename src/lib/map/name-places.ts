import { textWidth } from '#lib/i18n/text-width.ts';
import { leaderCandidates, nearCandidates, type Candidate, type Measure } from './label-candidates.ts';
import { InkField, type Box } from './label-geometry.ts';
import type { LabelRequest } from './labels.ts';

/** What a name pays for each cell of 4 × 4 px in which it covers a line. */
const lineCost = 0.35;

type Line = readonly (readonly [number, number])[];

interface Kept {
  readonly request: LabelRequest;
  near?: readonly Candidate[];
  afar?: readonly Candidate[];
}

/**
 * Where the names of one picture could stand, the cheapest first: beside the symbol, and at the end of a leader. Worked out when first
 * asked for and kept while the picture stays, so that a filter, which changes only what is shown, does not work it out again.
 */
export class NamePlaces {
  readonly #ink: InkField;
  readonly #measure: Measure;
  readonly #kept = new Map<string, Kept>();

  /** `lines`: roads, rivers and boundaries in px, on which a name may lie at a cost; `measure`: width of a line of text in px. */
  constructor(viewport: Box, lines: readonly Line[], measure: Measure = textWidth) {
    this.#ink = new InkField(viewport, lines);
    this.#measure = measure;
  }

  near(request: LabelRequest): readonly Candidate[] {
    const kept = this.#of(request);
    return (kept.near ??= this.#costed(nearCandidates(request, this.#measure)));
  }

  afar(request: LabelRequest): readonly Candidate[] {
    const kept = this.#of(request);
    return (kept.afar ??= this.#costed(leaderCandidates(request, this.#measure)));
  }

  #of(request: LabelRequest): Kept {
    const known = this.#kept.get(request.id);
    if (known !== undefined && standsTheSame(known.request, request)) return known;
    const fresh: Kept = { request };
    this.#kept.set(request.id, fresh);
    return fresh;
  }

  #costed(candidates: readonly Candidate[]): readonly Candidate[] {
    return candidates
      .map((candidate) => ({ ...candidate, cost: candidate.cost + lineCost * this.#ink.under(candidate.box) }))
      .sort((a, b) => a.cost - b.cost);
  }
}

function standsTheSame(a: LabelRequest, b: LabelRequest): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.text === b.text &&
    a.halfX === b.halfX &&
    a.halfY === b.halfY &&
    a.sizePx === b.sizePx &&
    a.weight === b.weight
  );
}

/**
 * Places names on a map: eight positions around the symbol, right side first, then a hairline leader of at most 44 px; never over
 * another symbol, name, control or region name; lines under a name only cost. Pure and deterministic, used by the SVG map at
 * build and by the MapLibre map at every rest of the camera.
 */
import type { FontWeight } from '#lib/i18n/text-width.ts';
import type { Candidate } from './label-candidates.ts';
import { BoxGrid, boxAround, inside, lineMeetsBox, type Box, type Line } from './label-geometry.ts';
import type { NamePlaces } from './name-places.ts';

export type { Box, Line } from './label-geometry.ts';

/** Classes of names in the order in which they are placed: the smaller number goes first. */
export const labelPriority = {
  provincialTown: 0,
  selected: 1,
  economicZone: 2,
  infrastructure: 3,
  operatingPark: 4,
  park: 5,
  operatingCluster: 6,
  cluster: 7,
  town: 8
} as const;

export interface LabelRequest {
  readonly id: string;
  readonly text: string;
  /** Middle of the symbol, px. */
  readonly x: number;
  readonly y: number;
  /** How far the symbol reaches from its middle, casing included, px. */
  readonly halfX: number;
  readonly halfY: number;
  readonly sizePx: number;
  readonly weight: FontWeight;
  /** See labelPriority; among equals the order of the list decides. */
  readonly priority: number;
}

export interface LabelScene {
  readonly viewport: Box;
  readonly requests: readonly LabelRequest[];
  /** Symbols that carry no name of their own here but must stay free. Those of `requests` are known already. */
  readonly symbols: readonly { readonly id: string; readonly box: Box }[];
  /** Controls, legend, inset, region names. */
  readonly obstacles: readonly Box[];
  /** Where names could stand in this picture, and at what cost. */
  readonly places: NamePlaces;
  /** Names of this priority or a later one get no leader; towns never do. Fewer leaders keep a crowded picture readable. */
  readonly noLeaderFrom?: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** Baseline of the first line at the anchor. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly box: Box;
  /** Hairline from the symbol's edge to the name; null where the name stands beside its symbol. */
  readonly leader: Line | null;
}

export interface LabelLayout {
  readonly placed: readonly PlacedLabel[];
  /** Requests for which there was no room, in their order. */
  readonly hidden: readonly string[];
}

/** Clear space kept between a name and anything else, px. */
const clearance = 1;

export function placeLabels(scene: LabelScene): LabelLayout {
  const placer = new Placer(scene);
  const order = scene.requests
    .map((request, index) => ({ request, index }))
    .sort((a, b) => a.request.priority - b.request.priority || a.index - b.index)
    .map(({ request }) => request);
  for (const request of order) if (!placer.place(request)) placer.postpone(request);
  placer.retryPostponed();
  return placer.layout();
}

class Placer {
  readonly #scene: LabelScene;
  readonly #fixed = new BoxGrid();
  readonly #names = new BoxGrid();
  readonly #placed = new Map<string, Candidate>();
  readonly #withLeader = new Map<string, Candidate>();
  /** Whether a candidate lies in the view and clear of everything fixed, as far as it was asked. */
  readonly #clear = new Map<Candidate, boolean>();
  readonly #requests = new Map<string, LabelRequest>();
  #postponed: LabelRequest[] = [];

  constructor(scene: LabelScene) {
    this.#scene = scene;
    for (const request of scene.requests) {
      this.#requests.set(request.id, request);
      this.#fixed.add(request.id, boxAround(request.x, request.y, request.halfX, request.halfY));
    }
    for (const { id, box } of scene.symbols) this.#fixed.add(id, box);
    scene.obstacles.forEach((box, i) => this.#fixed.add(`obstacle ${i}`, box));
  }

  /** Beside the symbol where that is free, else at the end of a leader. */
  place(request: LabelRequest): boolean {
    const isFree = (candidate: Candidate): boolean =>
      this.#isUsable(candidate, request.id) && this.#isFree(candidate, request.id);
    const free = this.#near(request).find(isFree) ?? this.#afar(request).find(isFree);
    if (free === undefined) return false;
    this.#put(request.id, free);
    return true;
  }

  postpone(request: LabelRequest): void {
    this.#postponed.push(request);
  }

  /** A name without room may push one other aside, if that one finds another place. */
  retryPostponed(): void {
    this.#postponed = this.#postponed.filter((request) => !this.place(request) && !this.#placeByMoving(request));
  }

  #placeByMoving(request: LabelRequest): boolean {
    for (const candidate of [...this.#near(request), ...this.#afar(request)]) {
      if (!this.#isUsable(candidate, request.id)) continue;
      const blockers = new Set(this.#names.found(candidate.box));
      if (blockers.size > 1) continue;
      for (const [id, other] of this.#clashing(candidate)) if (leadersClash(candidate, other)) blockers.add(id);
      const [blocker] = blockers;
      if (blockers.size !== 1 || blocker === undefined) continue;
      const other = this.#requests.get(blocker);
      const before = this.#placed.get(blocker);
      if (other === undefined || before === undefined || other.priority < labelPriority.infrastructure) continue;
      this.#take(blocker, before);
      if (this.#isFree(candidate, request.id)) {
        this.#put(request.id, candidate);
        if (this.place(other)) return true;
        this.#take(request.id, candidate);
      }
      this.#put(blocker, before);
    }
    return false;
  }

  #put(id: string, candidate: Candidate): void {
    this.#placed.set(id, candidate);
    if (candidate.leader !== null) this.#withLeader.set(id, candidate);
    this.#names.add(id, candidate.box);
  }

  #take(id: string, candidate: Candidate): void {
    this.#placed.delete(id);
    this.#withLeader.delete(id);
    this.#names.remove(id, candidate.box);
  }

  #isFree(candidate: Candidate, id: string): boolean {
    if (this.#names.meets(candidate.box, id)) return false;
    if (candidate.leader !== null && this.#names.crossed(candidate.leader, id)) return false;
    for (const other of this.#withLeader.values()) if (leadersClash(candidate, other)) return false;
    return true;
  }

  /** Placed names whose leader, or whose clash with this candidate's leader, has to be looked at. */
  #clashing(candidate: Candidate): ReadonlyMap<string, Candidate> {
    return candidate.leader === null ? this.#withLeader : this.#placed;
  }

  #near(request: LabelRequest): readonly Candidate[] {
    return this.#scene.places.near(request);
  }

  #afar(request: LabelRequest): readonly Candidate[] {
    const { noLeaderFrom = labelPriority.town } = this.#scene;
    return request.priority >= noLeaderFrom ? [] : this.#scene.places.afar(request);
  }

  /** Whether a name can stand there at all, whatever the other names do. */
  #isUsable(candidate: Candidate, id: string): boolean {
    const known = this.#clear.get(candidate);
    if (known !== undefined) return known;
    const clear = this.#clearOfFixed(candidate, id);
    this.#clear.set(candidate, clear);
    return clear;
  }

  #clearOfFixed({ box, leader }: Candidate, id: string): boolean {
    if (!inside(box, this.#scene.viewport)) return false;
    const grown = boxAround(
      (box.left + box.right) / 2,
      (box.top + box.bottom) / 2,
      (box.right - box.left) / 2 + clearance,
      (box.bottom - box.top) / 2
    );
    // The name stands close to its own symbol, so only the others need clear space.
    if (this.#fixed.meets(grown, id) || this.#fixed.meets(box, null)) return false;
    return leader === null || !this.#fixed.crossed(leader, id);
  }

  layout(): LabelLayout {
    const placed: PlacedLabel[] = [];
    for (const { id } of this.#scene.requests) {
      const candidate = this.#placed.get(id);
      if (candidate === undefined) continue;
      const { x, y, anchor, lines, lineHeight, box, leader } = candidate;
      placed.push({ id, x, y, anchor, lines, lineHeight, box, leader });
    }
    return { placed, hidden: this.#scene.requests.map(({ id }) => id).filter((id) => !this.#placed.has(id)) };
  }
}

/** Whether one name lies on the other's leader, or the leaders cross. */
function leadersClash(a: Candidate, b: Candidate): boolean {
  if (a.leader !== null && lineMeetsBox(a.leader, b.box)) return true;
  if (b.leader !== null && lineMeetsBox(b.leader, a.box)) return true;
  return a.leader !== null && b.leader !== null && linesCross(a.leader, b.leader);
}

function linesCross(a: Line, b: Line): boolean {
  const side = (line: Line, x: number, y: number): number =>
    (line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1);
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

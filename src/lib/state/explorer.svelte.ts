import { tick } from 'svelte';
import { engineFailure, type Engine, type EngineFailure } from '#lib/domain/engine.ts';
import { defaultView, filterNames, type ExplorerView } from '#lib/domain/explorer-view.ts';
import { writeView } from '#lib/url/explorer-address.ts';
import {
  evaluateAll,
  loosenings,
  namedAnswers,
  sameAnswers,
  type Loosening
} from '#lib/view-models/explorer-answers.ts';
import type { FoundZones } from '#lib/view-models/explorer-filters.ts';
import {
  explorerQuestions,
  type ExplorerAnswers,
  type ExplorerQuestions
} from '#lib/view-models/explorer-questions.ts';
import type { ExplorerRows } from '#lib/view-models/row-columns.ts';

/** How questions are asked and answered where not all rows are in the page. */
export interface ScaleSide {
  questions(view: ExplorerView, found: FoundZones): ExplorerQuestions;
  /** null where only the engine can tell. */
  evaluate(questions: ExplorerQuestions): ExplorerAnswers | null;
  loosenings(view: ExplorerView, found: FoundZones): readonly Loosening[];
}

export interface ExplorerStateOptions {
  readonly rows: ExplorerRows;
  /** null where the page has all rows. */
  readonly scale?: ScaleSide | null | undefined;
  readonly view: ExplorerView;
  /** Answers to the view that are known already, as the page that was drawn at build knows them. */
  readonly answers?: Partial<ExplorerAnswers>;
  /** Ids of the zones whose names fit the view's search text, and of those near the place it names. */
  find(view: ExplorerView): FoundZones;
  /** Writes the view into the address: as a step that Back undoes, or in place of the present one. */
  write(view: ExplorerView, how: 'push' | 'replace'): void;
  /** When the engine is asked what the rows in the page have answered already: once that is on the screen. At once where absent. */
  later?(work: () => void): void;
}

/** One view with what it asks. */
interface Request {
  readonly number: number;
  readonly view: ExplorerView;
  readonly found: FoundZones;
  readonly questions: ExplorerQuestions;
}

/** Milliseconds of rest after which a drag is written into the address. */
export const dragRest = 200;

/** How the explorer is looked at, and what the data answer to it. */
export class ExplorerState {
  readonly #options: ExplorerStateOptions;
  #view = $state.raw<ExplorerView>(defaultView);
  #answers: ExplorerAnswers;
  #answered: ExplorerView;
  #answeredBy: 'engine' | 'evaluator';
  #unheard = $state(false);
  #loosenings: readonly Loosening[];
  #engine: Engine | null = null;
  #onFailure: (failure: EngineFailure) => void = () => undefined;
  #request: Request;
  #waiting: Request | null = null;
  #busy = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Addresses written and not yet arrived, oldest first: one that arrives late must not undo what was chosen since. */
  #written: readonly string[] = [];

  constructor(options: ExplorerStateOptions) {
    this.#options = options;
    this.#view = options.view;
    this.#request = this.#requestFor(options.view, 0);
    this.#answers = $state.raw(evaluateAll(this.#request.questions, options.rows, options.answers));
    this.#answered = $state.raw(options.view);
    this.#answeredBy = $state('evaluator');
    this.#loosenings = $state.raw([]);
    this.#accept(this.#request, this.#answers, 'evaluator');
  }

  get view(): ExplorerView {
    return this.#view;
  }

  get answers(): ExplorerAnswers {
    return this.#answers;
  }

  /** The view that the answers belong to. */
  get answered(): ExplorerView {
    return this.#answered;
  }

  /** The view for what is drawn of answers: what was chosen, unless nobody is there yet who could answer it. */
  get answerable(): ExplorerView {
    return this.#unheard ? this.#answered : this.#view;
  }

  get answeredBy(): 'engine' | 'evaluator' {
    return this.#answeredBy;
  }

  /** When no zone is shown: the filters that alone keep all away, most rewarding first; else empty. */
  get loosenings(): readonly Loosening[] {
    return this.#loosenings;
  }

  /** A person chose something: Back undoes it. */
  choose(patch: Partial<ExplorerView>): void {
    this.#change({ ...this.#view, ...patch }, 'push');
  }

  /** A default, or something at rest: the address follows without a step. */
  settle(patch: Partial<ExplorerView>): void {
    this.#change({ ...this.#view, ...patch }, 'replace');
  }

  /** A slider, brush or map on the move: answered at once, written into the address when it rests. */
  drag(patch: Partial<ExplorerView>): void {
    clearTimeout(this.#rest);
    this.#show({ ...this.#view, ...patch });
    this.#rest = setTimeout(() => this.#write('replace'), dragRest);
  }

  /** The address changed, as with Back: nothing is written. An address written from here is known already. */
  arrive(view: ExplorerView): void {
    const place = this.#written.indexOf(writeView(view));
    this.#written = place < 0 ? [] : this.#written.slice(place + 1);
    if (place >= 0 || writeView(view) === writeView(this.#view)) return;
    clearTimeout(this.#rest);
    this.#show(view);
  }

  /** Takes back every filter; how the rest is looked at stays. */
  reset(): void {
    this.choose(Object.fromEntries(filterNames.map((name) => [name, defaultView[name]])));
  }

  /**
   * From now on the engine answers. When it fails, the evaluator does again and `onFailure` hears why. What stands answered already
   * is asked again for the engine's word on it, unless `trusted`.
   */
  connect(engine: Engine, onFailure: (failure: EngineFailure) => void, trusted = false): void {
    this.#engine = engine;
    this.#onFailure = onFailure;
    if (!trusted || this.#request.view !== this.#answered) this.#ask();
  }

  /** Stops timers and forgets the engine when the page is left. */
  leave(): void {
    clearTimeout(this.#rest);
    this.#engine = null;
    this.#waiting = null;
  }

  #change(view: ExplorerView, how: 'push' | 'replace'): void {
    clearTimeout(this.#rest);
    this.#show(view);
    this.#write(how);
  }

  #write(how: 'push' | 'replace'): void {
    this.#written = [...this.#written, writeView(this.#view)];
    this.#options.write(this.#view, how);
  }

  #show(view: ExplorerView): void {
    const asksTheSame = filterNames.every((name) => sameFilter(view[name], this.#view[name]));
    this.#view = view;
    if (!asksTheSame) this.#ask();
  }

  #requestFor(view: ExplorerView, number: number): Request {
    const found = this.#options.find(view);
    const ask = this.#options.scale?.questions ?? explorerQuestions;
    return { number, view, found, questions: ask(view, found) };
  }

  /** The rows in the page answer at once; the engine answers after them and has the last word. */
  #ask(): void {
    tellDrawn(false);
    this.#request = this.#requestFor(this.#view, this.#request.number + 1);
    const answered = this.#evaluate();
    this.#unheard = !answered && this.#engine === null;
    if (this.#engine === null) return;
    this.#waiting = this.#request;
    const ask = (): void => {
      if (this.#engine !== null) void this.#askEngine(this.#engine);
    };
    if (answered && this.#options.later !== undefined) this.#options.later(ask);
    else ask();
  }

  /** Whether the rows in the page could tell. */
  #evaluate(): boolean {
    const { questions } = this.#request;
    const { scale, rows } = this.#options;
    const answers = scale ? scale.evaluate(questions) : evaluateAll(questions, rows);
    if (answers !== null) this.#accept(this.#request, answers, 'evaluator');
    return answers !== null;
  }

  /** One question is under way at a time; of those that wait only the newest is asked. */
  async #askEngine(engine: Engine): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#waiting !== null && this.#engine === engine) {
        const request = this.#waiting;
        this.#waiting = null;
        const answers = await engine.answer(Object.values(request.questions));
        const isLate = request.number !== this.#request.number || this.#engine !== engine;
        if (!isLate) this.#confirm(request, namedAnswers(request.questions, answers));
      }
    } catch (error) {
      if (this.#engine === engine) this.#loseEngine(engineFailure(error));
    } finally {
      this.#busy = false;
    }
    if (this.#waiting !== null && this.#engine !== null) await this.#askEngine(this.#engine);
  }

  #loseEngine(failure: EngineFailure): void {
    this.#engine = null;
    this.#waiting = null;
    this.#answeredBy = 'evaluator';
    this.#onFailure(failure);
  }

  /** What stands already is not drawn again; where the engine says otherwise, its answer is shown. */
  #confirm(request: Request, answers: ExplorerAnswers): void {
    if (sameAnswers(answers, this.#answers)) this.#answeredBy = 'engine';
    else this.#accept(request, answers, 'engine');
  }

  #accept(request: Request, answers: ExplorerAnswers, by: 'engine' | 'evaluator'): void {
    this.#answers = answers;
    this.#answered = request.view;
    this.#answeredBy = by;
    const loosen = this.#options.scale?.loosenings ?? loosenings;
    this.#loosenings = answers.zones.length > 0 ? [] : loosen(request.view, request.found, this.#options.rows);
    void tick().then(() => {
      if (request.number === this.#request.number) tellDrawn(true);
    });
  }
}

const sameFilter = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** For print, picture export and tests: whether what stands on the page is the answer to its address. */
function tellDrawn(drawn: boolean): void {
  if (typeof document !== 'undefined') document.documentElement.dataset.drawn = String(drawn);
}

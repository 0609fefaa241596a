import { tick } from 'svelte';
import { choiceParameters, type FilterField, readChoices, type ReadChoices } from '#lib/chart-filters/filter-field.ts';
import type { ChartFilter, FilteredChart } from '#lib/chart-filters/index.ts';
import { engineFailure, type Engine } from '#lib/domain/engine.ts';
import type { TableName } from '#lib/domain/rows.ts';
import { LaterAnswers } from '#lib/queries/later-answers.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';

/** What a frame shows: the whole chart as it was built; the same while a filter is on its way; the filtered one; the whole, for good. */
export type LiveChartStatus = 'whole' | 'waiting' | 'filtered' | 'failed';

export interface LiveChartOptions {
  readonly fields: readonly FilterField[];
  /** Words of every chart, which a frame that only shows one does without. */
  loadSetting(): Promise<CatalogueSetting>;
  /** The filter's program: fetched with the first filter. */
  loadFilter(): Promise<ChartFilter>;
  /** The engine with these tables loaded: started with the first filter. */
  openEngine(tables: readonly TableName[]): Promise<Engine>;
}

interface Ready {
  readonly filter: ChartFilter;
  readonly setting: CatalogueSetting;
  readonly answers: LaterAnswers;
}

/** A chart in a frame and what the frame's address narrows it by. Nothing is fetched before something is. */
export class LiveChart {
  readonly #options: LiveChartOptions;
  #status = $state<LiveChartStatus>('whole');
  #filtered = $state.raw<FilteredChart | null>(null);
  #asked = $state.raw<ReadChoices>({ choices: [], refused: [] });
  #ready: Promise<Ready> | null = null;
  #engine: Engine | null = null;
  #number = 0;

  constructor(options: LiveChartOptions) {
    this.#options = options;
  }

  get status(): LiveChartStatus {
    return this.#status;
  }

  /** null while the whole chart is shown. */
  get filtered(): FilteredChart | null {
    return this.#filtered;
  }

  /** What the address chooses, and what of it no field understands. */
  get asked(): ReadChoices {
    return this.#asked;
  }

  /** Shows what an address asks; of several that follow each other only the last one counts. Never rejects. */
  async show(query: URLSearchParams): Promise<void> {
    const number = (this.#number += 1);
    const asked = readChoices(this.#options.fields, query);
    this.#asked = asked;
    if (asked.choices.length === 0) return this.#settle('whole', null);
    this.#status = 'waiting';
    tellDrawn(false);
    try {
      const { filter, setting, answers } = await this.#start();
      const parameters = choiceParameters(asked, query);
      const made = await answers.of((run) => filter.make(run, setting, parameters));
      if (number === this.#number) this.#settle('filtered', made);
    } catch {
      this.#ready = null;
      if (number === this.#number) this.#settle('failed', null);
    }
  }

  /** Ends the engine when the frame is left. */
  async stop(): Promise<void> {
    this.#number += 1;
    const engine = this.#engine;
    this.#engine = null;
    this.#ready = null;
    await engine?.close();
  }

  #start(): Promise<Ready> {
    this.#ready ??= this.#open();
    return this.#ready;
  }

  async #open(): Promise<Ready> {
    tellEngine('starting');
    try {
      const [filter, setting] = await Promise.all([this.#options.loadFilter(), this.#options.loadSetting()]);
      const engine = this.#engine ?? (await this.#options.openEngine(filter.tables));
      this.#engine = engine;
      tellEngine('ready');
      return { filter, setting, answers: new LaterAnswers((sql, parameters) => engine.ask(sql, parameters)) };
    } catch (error) {
      tellEngine('failed');
      throw engineFailure(error);
    }
  }

  #settle(status: LiveChartStatus, filtered: FilteredChart | null): void {
    this.#status = status;
    this.#filtered = filtered;
    void tick().then(() => tellDrawn(true));
  }
}

const tellDrawn = (drawn: boolean): void => {
  if (typeof document !== 'undefined') document.documentElement.dataset.drawn = String(drawn);
};
const tellEngine = (status: 'starting' | 'ready' | 'failed'): void => {
  if (typeof document !== 'undefined') document.documentElement.dataset.engine = status;
};

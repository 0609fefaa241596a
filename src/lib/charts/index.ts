/**
 * The linked charts, for pages to place. A page makes `rows = chartRows(data)` once, and for each chart
 *
 *   const setting = { rows, view, m, format, currency: null };
 *   const model = viewModel(answers[id], setting);            // charts in this list, by id
 *   <Chart chart={model} onview={(change) => choose(change)} oncurrency={(currency) => …} />
 *
 * `onview` gets a part of the explorer's view (`{ sector: [...] }`, `{ year: { from, to } }`, `{ kind, status }`, `{ zone }`); without it
 * the chart is a picture. The card fills the height and width of its parent; `width` and `height` are those of the drawing while
 * prerendering (248 × 132 in the dock).
 */
export { default as SectorChart } from './investments-by-sector/SectorChart.svelte';
export { default as YearChart } from './investments-by-year/YearChart.svelte';
export { default as CountryChart } from './investments-by-country/CountryChart.svelte';
export { default as SizeChart } from './investment-size/SizeChart.svelte';
export { default as KindsChart } from './zones-by-kind/KindsChart.svelte';
export { default as AreaChart } from './zone-area/AreaChart.svelte';
export { default as OccupancyChart } from './zone-occupancy/OccupancyChart.svelte';
export { default as FundsChart } from './funds-by-category/FundsChart.svelte';
export { default as LinkedChart } from './LinkedChart.svelte';
export type { ViewChange } from './chart-props.ts';

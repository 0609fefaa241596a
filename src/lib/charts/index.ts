/**
 * The linked charts, for pages to place. `setting.rows` is made once a page by `chartRows(data)`:
 *
 *   const setting = { rows, view, m: site.m, format: site.format, currency: null };
 *   {#each chartIds as id (id)}
 *     <LinkedChart {id} answer={answers[id]} {setting} onview={(change) => choose(change)} />
 *   {/each}
 *
 * `onview` gets the part of the explorer's view that a mark asks for: `{ sector: [...] }`, `{ country: [...] }`, `{ category: [...] }`,
 * `{ year | area | occupancy | capital: { from, to } }`, `{ kind: [...], status: [...] }` or `{ zone }`. Without it a chart is a picture.
 * The card fills its parent (280 × 268 px in the dock, wider on pages); `width` and `height` are those of the drawing alone while
 * prerendering, measured anew in the browser. Each chart can also be placed by itself, with the model its view model makes.
 */
export { chartIds, type ChartId } from '#lib/view-models/charts/chart-questions.ts';
export { default as LinkedChart } from './LinkedChart.svelte';
export { default as SectorChart } from './investments-by-sector/SectorChart.svelte';
export { default as YearChart } from './investments-by-year/YearChart.svelte';
export { default as CountryChart } from './investments-by-country/CountryChart.svelte';
export { default as SizeChart } from './investment-size/SizeChart.svelte';
export { default as KindsChart } from './zones-by-kind/KindsChart.svelte';
export { default as AreaChart } from './zone-area/AreaChart.svelte';
export { default as OccupancyChart } from './zone-occupancy/OccupancyChart.svelte';
export { default as FundsChart } from './funds-by-category/FundsChart.svelte';
export type { ChartProps, ViewChange } from './chart-props.ts';

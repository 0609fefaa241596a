/** The page that most people would make instead of ours: MapLibre, Chart.js and CSV, a map, four charts and a filter of province and years. */
import 'maplibre-gl/dist/maplibre-gl.css';
import Chart from 'chart.js/auto';
import { type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

type Row = Readonly<Record<string, string>>;

setWorkerUrl(workerUrl);

/** Texts in these tables hold neither comma nor quote. */
async function csv(name: string): Promise<readonly Row[]> {
  const [header = '', ...lines] = (await (await fetch(`data/${name}.csv`)).text()).trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

function groups(rows: readonly Row[], column: string, measure: string): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = row[column] ?? '';
    sums.set(name, (sums.get(name) ?? 0) + Number(row[measure]));
  }
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const field = <Kind extends Element>(id: string): Kind => {
  const found = document.querySelector<Kind>(`#${id}`);
  if (found === null) throw new Error(`no #${id}`);
  return found;
};

const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {
      outlines: { type: 'geojson', data: 'data/outlines.geojson' },
      zones: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#dfe9ee' } },
      { id: 'land', type: 'fill', source: 'outlines', paint: { 'fill-color': '#f7f5ef' } },
      { id: 'borders', type: 'line', source: 'outlines', paint: { 'line-color': '#8a8577' } },
      { id: 'zones', type: 'circle', source: 'zones', paint: { 'circle-color': '#b1502b', 'circle-radius': 5 } }
    ]
  },
  bounds: [
    [103.5, 19.2],
    [106.1, 22.9]
  ]
});
const [zones, investments, funds] = await Promise.all([csv('zones'), csv('investments'), csv('funds')]);

const province = field<HTMLSelectElement>('province');
const from = field<HTMLInputElement>('from');
const to = field<HTMLInputElement>('to');
for (const id of ['', ...new Set(zones.map((zone) => zone['province_id'] ?? ''))]) province.append(new Option(id));
for (const input of [province, from, to]) {
  input.disabled = false;
  input.addEventListener('change', draw);
}

const bars = (id: string, label: string): Chart =>
  new Chart(field<HTMLCanvasElement>(id), {
    type: 'bar',
    data: { labels: [], datasets: [{ label, data: [] }] },
    options: { maintainAspectRatio: false }
  });
const charts = {
  sectors: bars('sectors', 'Capital by sector'),
  years: bars('years', 'Capital by year'),
  countries: bars('countries', 'Capital by country'),
  funds: bars('funds', 'Funds by category')
};

function draw(): void {
  const here = (row: Row): boolean => province.value === '' || row['province_id'] === province.value;
  const inYears = ({ year = '' }: Row): boolean =>
    (from.value === '' || Number(year) >= Number(from.value)) && (to.value === '' || Number(year) <= Number(to.value));
  const shown = { zones: zones.filter(here), projects: investments.filter((row) => here(row) && inYears(row)) };
  const answers = {
    sectors: groups(shown.projects, 'sector_id', 'capital'),
    years: groups(shown.projects, 'year', 'capital'),
    countries: groups(shown.projects, 'country', 'capital'),
    funds: groups(funds.filter(here), 'category_id', 'amount')
  };
  for (const name of ['sectors', 'years', 'countries', 'funds'] as const) {
    const chart = charts[name];
    chart.data.labels = answers[name].map(([label]) => label);
    const [set] = chart.data.datasets;
    if (set !== undefined) set.data = answers[name].map(([, sum]) => sum);
    chart.update('none');
  }
  field('count').textContent = `${shown.zones.length} zones`;
  const points = shown.zones.map((zone) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [Number(zone['lon']), Number(zone['lat'])] }
  }));
  const show = (): void => {
    void map.getSource<GeoJSONSource>('zones')?.setData({ type: 'FeatureCollection', features: points });
  };
  if (map.isStyleLoaded() === true) show();
  else void map.once('load', show);
}
draw();

/** Programs that read the files, as the page shows them and as they were run. */
export interface ReadingSnippet {
  readonly id: 'python' | 'r' | 'duckdb' | 'qgis' | 'excel';
  /** What it was run with; null where nobody could run it. */
  readonly ranWith: string | null;
  readonly code: string;
}

/** Published areas of zones, each with its zone: what every program beneath answers. */
export const areaQuestion = (data: string): string =>
  `
SELECT zones.name_vi, value, qualifier, unit, as_of, observations.source_id
FROM '${data}observations.parquet' AS observations
JOIN '${data}zones.parquet' AS zones ON zones.zone_id = observations.subject_id
WHERE indicator_id = 'area-ha' AND measure = 'actual'
ORDER BY zones.name_vi, as_of DESC NULLS LAST, observation_id;
`.trim();

const python = (data: string): string =>
  `
import pandas as pd

data = "${data}"
zones = pd.read_csv(data + "zones.csv", dtype={"commune_new_codes": str})
observations = pd.read_parquet(data + "observations.parquet")

areas = observations.query("indicator_id == 'area-ha' and measure == 'actual'")
areas = areas.merge(zones, left_on="subject_id", right_on="zone_id", suffixes=("", "_of_zone"))
print(areas[["name_vi", "value", "qualifier", "unit", "as_of", "source_id"]])
`.trim();

const r = (data: string): string =>
  `
library(readr)
library(dplyr)

data <- "${data}"
zones <- read_csv(paste0(data, "zones.csv"), na = "", col_types = cols(commune_new_codes = "c"))
observations <- read_csv(paste0(data, "observations.csv"), na = "", guess_max = Inf,
                         col_types = cols(as_of = "c", period_start = "c"))

observations |>
  filter(indicator_id == "area-ha", measure == "actual") |>
  inner_join(zones, by = c("subject_id" = "zone_id"), suffix = c("", "_of_zone")) |>
  select(name_vi, value, qualifier, unit, as_of, source_id)
`.trim();

const qgis = (data: string): string =>
  `
zones = QgsVectorLayer("/vsicurl/${data}zones.geojson", "zones", "ogr")
QgsProject.instance().addMapLayer(zones)
`.trim();

const excel = (data: string): string =>
  `
let
  Text = Csv.Document(Web.Contents("${data}observations.csv"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Table = Table.PromoteHeaders(Text, [PromoteAllScalars = true]),
  Typed = Table.TransformColumnTypes(Table, {{"value", type number}, {"value_max", type number}}, "en-US")
in
  Typed
`.trim();

/** Every program, for files that lie at this address, which ends with a slash. */
export const readingSnippets = (data: string): readonly ReadingSnippet[] => [
  { id: 'python', ranWith: 'Python 3.11.7, pandas 3.0.6, pyarrow 25.0.1', code: python(data) },
  { id: 'r', ranWith: 'R 4.2.2, readr 2.1.4, dplyr 1.0.10', code: r(data) },
  { id: 'duckdb', ranWith: 'DuckDB 1.5.6', code: areaQuestion(data) },
  { id: 'qgis', ranWith: 'QGIS 3.22.16, GDAL 3.6.2', code: qgis(data) },
  { id: 'excel', ranWith: null, code: excel(data) }
];

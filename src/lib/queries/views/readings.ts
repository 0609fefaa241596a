import type { NamedView } from './view.ts';

/** Which source speaks first when two state figures of one date: 0 law, plan, statistic; 1 portal, reference; 2 news, paper. */
const sourceWeight = `CASE
      WHEN s.kind IN ('law', 'plan', 'statistic') THEN 0
      WHEN s.kind IN ('portal', 'reference') THEN 1
      ELSE 2
    END`;

/**
 * Dates are compared as partial ISO text: a year alone counts from its beginning, so it is older than a day within it.
 * Two readings of the same date contradict each other only where the periods they cover are not stated to differ.
 */
export const readingViews: readonly NamedView[] = [
  {
    name: 'observation_readings',
    kept: true,
    tables: ['observations', 'sources'],
    meaning: {
      vi: 'Mọi số liệu, kèm khóa của điều được đo (đối tượng, chỉ tiêu, loại số, phạm vi, cơ sở, địa giới) và thứ tự mới cũ trong các số cùng khóa.',
      en: 'Every observation with the key of the thing it measures (subject, indicator, measure, scope, base, extent) and its rank of recency among readings of that thing.'
    },
    sql: `
  SELECT o.*,
    o.subject_type || '|' || o.subject_id || '|' || o.indicator_id || '|' || o.measure || '|' || coalesce(o.scope_vi, '')
      || '|' || coalesce(o.base_vi, '') || '|' || coalesce(o.extent, '') AS thing,
    s.kind AS source_kind,
    ${sourceWeight} AS source_weight,
    CAST(row_number() OVER (
      PARTITION BY o.subject_type, o.subject_id, o.indicator_id, o.measure, o.scope_vi, o.base_vi, o.extent
      ORDER BY o.as_of DESC NULLS LAST, ${sourceWeight}, o.qualifier <> 'exact', s.published_on DESC NULLS LAST, o.observation_id
    ) AS INTEGER) AS recency
  FROM observations o JOIN sources s ON s.source_id = o.source_id`
  },
  {
    name: 'disputed_observations',
    kept: true,
    tables: ['observations', 'sources'],
    meaning: {
      vi: 'Số liệu mà nguồn khác ghi giá trị khác cho cùng một điều vào cùng ngày, hoặc cả hai đều không ghi ngày; mọi số đều được nêu.',
      en: 'Observations for which another states a different value of the same thing at the same date, or with both undated; all of them are shown.'
    },
    sql: `
  SELECT a.*
  FROM observation_readings a
  WHERE EXISTS (
    SELECT 1 FROM observation_readings b
    WHERE b.thing = a.thing
      AND b.as_of IS NOT DISTINCT FROM a.as_of
      AND (b.value <> a.value OR b.value_max IS DISTINCT FROM a.value_max)
      AND (b.period_start IS NULL OR a.period_start IS NULL OR b.period_start = a.period_start)
  )`
  },
  {
    name: 'current_observations',
    kept: true,
    tables: ['observations', 'sources'],
    meaning: {
      vi: 'Số hiện hành của mỗi điều: số có ngày mới nhất; cùng ngày thì văn bản, quy hoạch, thống kê trước cổng thông tin, rồi đến báo chí; số không ghi ngày chỉ dùng khi không có số nào ghi ngày.',
      en: 'The current reading of each thing: the newest dated; of one date, law, plan and statistics before portals before the press; an undated one only where nothing is dated.'
    },
    sql: `
  SELECT r.*,
    CAST(n.readings AS INTEGER) AS readings,
    d.observation_id IS NOT NULL AS disputed
  FROM observation_readings r
  JOIN (SELECT thing, count(*) AS readings FROM observation_readings GROUP BY thing) n ON n.thing = r.thing
  LEFT JOIN disputed_observations d ON d.observation_id = r.observation_id
  WHERE r.recency = 1`
  }
];

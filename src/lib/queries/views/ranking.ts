import type { NamedView } from './view.ts';

/** Figures that zones are ranked by. */
export const rankingViews: readonly NamedView[] = [
  {
    name: 'zone_measures',
    tables: ['observations', 'sources'],
    meaning: {
      vi: 'Các con số để xếp hạng khu, cụm: diện tích, đất công nghiệp, đất còn cho thuê, tỷ lệ lấp đầy, giá thuê đất cả thời hạn và số dự án, lấy số hiện hành; nơi các nguồn nêu khác nhau vào cùng ngày thì có đủ mọi số.',
      en: 'The figures zones are ranked by: area, industrial land, land available, occupancy, land rent for the whole term and projects, the current reading of each; all readings where sources disagree at one date.'
    },
    sql: `
  WITH chosen AS (
    SELECT zone_id, 'area' AS criterion, observation_id FROM zone_area
    UNION ALL
    SELECT subject_id, CASE indicator_id
        WHEN 'industrial-land-ha' THEN 'land'
        WHEN 'available-ha' THEN 'available'
        WHEN 'occupancy-pct' THEN 'occupancy'
        WHEN 'projects-count' THEN 'investments'
      END, observation_id
    FROM zone_current_readings
    WHERE measure = 'actual' AND indicator_id IN ('industrial-land-ha', 'available-ha', 'occupancy-pct', 'projects-count')
    UNION ALL
    SELECT subject_id, 'rent', observation_id
    FROM current_observations
    WHERE subject_type = 'zone' AND measure = 'actual' AND indicator_id = 'land-rent-usd-m2-term'
  )
  SELECT c.zone_id, c.criterion, o.observation_id, o.value, o.value_max, o.qualifier, o.unit, o.as_of, o.source_id,
    o.measure, o.scope_vi, o.scope_en
  FROM chosen c
  JOIN current_observations n ON n.observation_id = c.observation_id
  JOIN observation_readings o ON o.thing = n.thing AND o.as_of IS NOT DISTINCT FROM n.as_of
  LEFT JOIN disputed_observations d ON d.observation_id = o.observation_id
  WHERE o.observation_id = n.observation_id OR (n.disputed AND d.observation_id IS NOT NULL)`
  }
];

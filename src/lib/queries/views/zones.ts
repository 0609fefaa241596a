import type { NamedView } from './view.ts';

/** Area of zones, and which may be added. */
export const zoneViews: readonly NamedView[] = [
  {
    name: 'zone_hierarchy',
    tables: ['zones'],
    meaning: {
      vi: 'Mỗi khu, cụm với mọi khu chứa nó, gần nhất trước (depth 1 là khu cha).',
      en: 'Each zone with every zone that contains it, the nearest first (depth 1 is the parent).'
    },
    sql: `
  WITH RECURSIVE containing(zone_id, ancestor_zone_id, depth) AS (
    SELECT zone_id, parent_zone_id, 1 FROM zones WHERE parent_zone_id IS NOT NULL
    UNION ALL
    SELECT c.zone_id, z.parent_zone_id, c.depth + 1
    FROM containing c JOIN zones z ON z.zone_id = c.ancestor_zone_id
    WHERE z.parent_zone_id IS NOT NULL AND c.depth < 9
  )
  SELECT zone_id, ancestor_zone_id, CAST(depth AS INTEGER) AS depth FROM containing`
  },
  {
    name: 'zone_current_readings',
    kept: true,
    tables: ['observations', 'sources'],
    meaning: {
      vi: 'Số hiện hành về toàn khu, cụm (không phải một phần), mỗi chỉ tiêu và loại số một dòng.',
      en: 'Current readings about a whole zone (not a part of it), one for each indicator and measure.'
    },
    sql: `
  SELECT * FROM (
    SELECT c.*, row_number() OVER (
      PARTITION BY subject_id, indicator_id, measure
      ORDER BY base_vi IS NOT NULL, as_of DESC NULLS LAST, source_weight, observation_id
    ) AS choice
    FROM current_observations c
    WHERE subject_type = 'zone' AND scope_vi IS NULL
  ) WHERE choice = 1`
  },
  {
    name: 'zone_area',
    kept: true,
    tables: ['observations', 'sources'],
    meaning: {
      vi: 'Diện tích hiện hành của toàn khu, cụm; khi chỉ có diện tích quy hoạch thì lấy số đó và ghi rõ.',
      en: 'The current area of a whole zone; where only a planned area is published, that one, and it says so.'
    },
    sql: `
  SELECT subject_id AS zone_id, value AS area_ha, value_max AS area_max_ha, qualifier, as_of, source_id, observation_id, measure, readings, disputed
  FROM (
    SELECT r.*, row_number() OVER (PARTITION BY subject_id ORDER BY measure) AS preference
    FROM zone_current_readings r
    WHERE indicator_id = 'area-ha' AND measure IN ('actual', 'plan')
  ) WHERE preference = 1`
  },
  {
    name: 'zone_area_totals',
    tables: ['zones', 'observations', 'sources'],
    meaning: {
      vi: 'Tổng diện tích theo tỉnh hiện nay, tình trạng khu và loại số; khu nằm trong một khu khác đã có diện tích thì không cộng lần nữa.',
      en: 'Area by present province, status of the zone and measure; a zone inside another whose area is known is not added again.'
    },
    sql: `
  SELECT z.province_id, z.status, a.measure, round(sum(a.area_ha), 6) AS area_ha, CAST(count(*) AS INTEGER) AS zones,
    bool_or(a.qualifier IN ('over', 'at-least') OR a.area_max_ha IS NOT NULL) AS is_floor
  FROM zones z JOIN zone_area a ON a.zone_id = z.zone_id
  WHERE NOT EXISTS (
    SELECT 1 FROM zone_hierarchy h JOIN zone_area o ON o.zone_id = h.ancestor_zone_id WHERE h.zone_id = z.zone_id
  )
  GROUP BY z.province_id, z.status, a.measure`
  },
  {
    name: 'zone_all_sectors',
    tables: ['zone_sectors', 'investments'],
    meaning: {
      vi: 'Ngành của khu, cụm: ngành nguồn ghi cho khu và ngành của dự án trong khu.',
      en: 'Sectors of a zone: those a source states for it and those of the investments in it.'
    },
    sql: `
  SELECT zone_id, sector_id FROM zone_sectors
  UNION
  SELECT zone_id, sector_id FROM investments WHERE zone_id IS NOT NULL`
  },
  {
    name: 'zone_place_totals',
    tables: ['zones', 'observations', 'sources', 'administrative_units', 'administrative_successions', 'provinces'],
    meaning: {
      vi: 'Theo từng tỉnh, tỉnh cũ, huyện cũ, xã cũ, xã hiện nay: số khu, cụm nằm trọn hoặc một phần ở đó; số khu đang hoạt động nằm trọn và tổng diện tích hiện hành của chúng. Khu nằm trong khu khác cùng địa bàn không cộng lần nữa; khu rộng hơn cả huyện cũ hoặc xã hiện nay được ghi thì chỉ coi là nằm một phần; diện tích mới quy hoạch không cộng.',
      en: 'For each province, former province, former district, former commune and present commune: zones that lie there wholly or in part; zones in operation that lie there wholly, and the sum of their current areas. A zone inside another of the same place is not added again; one larger than the former district or present commune named for it lies there in part only; areas that are only planned are not added.'
    },
    sql: `
  WITH here AS (
    SELECT zone_id, 'province' AS level, province_id AS place_id, true AS wholly FROM zones
    UNION ALL
    SELECT zone_id, 'former-province', coalesce(former_province_id, province_id), true FROM zones
    UNION ALL
    SELECT m.zone_id, m.relation, m.unit_id,
      count(*) OVER (PARTITION BY m.zone_id, m.relation) = 1 AND coalesce(a.area_ha <= s.area_km2 * 100, true)
    FROM zone_units m
    LEFT JOIN unit_sizes s ON s.unit_id = m.unit_id
    LEFT JOIN zone_area a ON a.zone_id = m.zone_id
  ),
  judged AS (
    SELECT h.*, a.area_ha, a.area_max_ha, a.qualifier,
      h.wholly AND z.status = 'operating' AND NOT EXISTS (
        SELECT 1 FROM zone_hierarchy y
        JOIN here o ON o.zone_id = y.ancestor_zone_id AND o.level = h.level AND o.place_id = h.place_id AND o.wholly
        JOIN zone_area b ON b.zone_id = o.zone_id
        WHERE y.zone_id = h.zone_id
      ) AS addable
    FROM here h
    JOIN zones z ON z.zone_id = h.zone_id
    LEFT JOIN zone_area a ON a.zone_id = h.zone_id AND a.measure = 'actual'
  )
  SELECT level, place_id, CAST(count(*) AS INTEGER) AS zones,
    CAST(count(*) FILTER (addable) AS INTEGER) AS addable,
    list(zone_id ORDER BY zone_id) FILTER (addable AND area_ha IS NOT NULL) AS added_zone_ids,
    round(sum(area_ha) FILTER (addable), 6) AS area_ha,
    coalesce(bool_or(qualifier IN ('over', 'at-least') OR area_max_ha IS NOT NULL) FILTER (addable AND area_ha IS NOT NULL), false) AS is_floor
  FROM judged GROUP BY level, place_id`
  }
];

import type { NamedView } from './view.ts';

/** Removes what kind of unit it is from a name: "Thị xã Nghi Sơn", "Nghi Sơn (phường)" and "Nghi Sơn" are one name. */
const bare = (text: string): string =>
  `lower(trim(regexp_replace(regexp_replace(${text}, '^(Xã|Phường|Thị trấn|Huyện|Thị xã|Thành phố|TP)[ ]+', ''), '[ ]*[(].*[)]$', '')))`;

/** Radius in km of a circle of so many square kilometres. */
const radius = (areaKm2: string): string => `sqrt((${areaKm2}) / pi())`;

/** Half the width of doubt of a commune whose area cannot be told: the usual size of a former commune of the two provinces. */
const usualCommuneRadiusKm = '2.3';

/** Lists of the same station differ by up to this much: the doubt of a point on its site. */
const siteDoubtKm = '0.5';

/** Two lists place the port of Nghi Sơn this far apart; quays and terminals of other ports reach as far. */
const seaportDoubtKm = '2.1';

/** A place further than this from the middle of every former commune lies in none of them. */
const nearestCommuneKm = '5';

/** Km between an infrastructure point j and the middle of a unit u; plane geometry, exact enough to tell the nearest. */
const apart = '111.195 * sqrt(power(u.lat - j.lat, 2) + power((u.lon - j.lon) * cos(radians(j.lat)), 2))';

/** How large former communes and districts were, and how far off a zone's point may lie. */
export const placeViews: readonly NamedView[] = [
  {
    name: 'former_commune_areas',
    tables: ['administrative_units', 'administrative_successions'],
    meaning: {
      vi: 'Diện tích ước lượng của xã cũ: diện tích xã hiện nay chia đều cho các xã cũ đã nhập vào.',
      en: 'Estimated area of each former commune: the area of the present commune shared equally among the communes that merged into it.'
    },
    sql: `
  SELECT s.succession_id, ${bare('s.old_name')} AS name, ${bare('s.old_district')} AS district, n.province_id,
    s.old_status, n.area_km2 / greatest(m.merged, 1) AS area_km2
  FROM administrative_successions s
  JOIN administrative_units n ON n.unit_id = s.new_unit_id
  JOIN (
    SELECT new_unit_id, count(CASE WHEN old_status = 'current' THEN 1 END) AS merged
    FROM administrative_successions GROUP BY new_unit_id
  ) m ON m.new_unit_id = s.new_unit_id`
  },
  {
    name: 'former_district_areas',
    tables: ['administrative_units', 'administrative_successions'],
    meaning: {
      vi: 'Diện tích ước lượng của huyện cũ: tổng diện tích ước lượng của các xã thuộc huyện đến tháng 6 năm 2025.',
      en: 'Estimated area of each former district: the sum of the estimated areas of the communes it had until June 2025.'
    },
    sql: `
  SELECT district, province_id, sum(area_km2) AS area_km2
  FROM former_commune_areas WHERE old_status = 'current'
  GROUP BY district, province_id`
  },
  {
    name: 'zone_former_places',
    tables: ['zones'],
    meaning: {
      vi: 'Mỗi huyện và xã cũ mà khu, cụm được ghi là nằm ở đó, mỗi nơi một dòng.',
      en: 'Each former district and commune that a zone is stated to lie in, one a row.'
    },
    sql: `
  SELECT zone_id, province_id, 'district' AS level, ${bare('place')} AS name
  FROM (SELECT zone_id, province_id, unnest(string_split(district_old, ';')) AS place FROM zones WHERE district_old IS NOT NULL)
  UNION ALL
  SELECT zone_id, province_id, 'commune' AS level, ${bare('place')} AS name
  FROM (SELECT zone_id, province_id, unnest(string_split(commune_old, ';')) AS place FROM zones WHERE commune_old IS NOT NULL)`
  },
  {
    name: 'unit_sizes',
    tables: ['administrative_units', 'administrative_successions', 'provinces'],
    meaning: {
      vi: 'Diện tích của xã hiện nay như được ghi và của huyện cũ như ước lượng từ các xã; xã cũ không có.',
      en: 'Areas of present communes as recorded, and of former districts as estimated from their communes; none of former communes.'
    },
    sql: `
  SELECT unit_id, area_km2 FROM administrative_units WHERE area_km2 IS NOT NULL
  UNION ALL
  SELECT u.unit_id, a.area_km2
  FROM administrative_units u
  JOIN provinces p ON p.province_id = u.province_id
  JOIN former_district_areas a ON a.district = ${bare('u.name_vi')} AND a.province_id = coalesce(p.successor_province_id, p.province_id)
  WHERE u.level = 'district'`
  },
  {
    name: 'zone_units',
    tables: ['zones', 'administrative_units', 'administrative_successions'],
    meaning: {
      vi: 'Mỗi khu, cụm và từng đơn vị hành chính mà nó nằm ở đó: huyện cũ, xã cũ, xã hiện nay. Xã cũ được nhận ra theo tên và huyện; tên dùng đến tháng 6 năm 2025 đứng trước tên cũ hơn.',
      en: 'Each zone and every administrative unit it lies in: former district, former commune, present commune. A former commune is recognised by its name and district; a name in use until June 2025 comes before an older one.'
    },
    sql: `
  SELECT DISTINCT p.zone_id, 'former-district' AS relation, u.unit_id
  FROM zone_former_places p
  JOIN zones z ON z.zone_id = p.zone_id
  JOIN administrative_units u ON u.level = 'district' AND ${bare('u.name_vi')} = p.name
    AND u.province_id = coalesce(z.former_province_id, z.province_id)
  WHERE p.level = 'district'
  UNION ALL
  SELECT DISTINCT zone_id, 'former-commune', unit_id FROM (
    SELECT p.zone_id, coalesce(s.old_unit_id, 'old-' || s.old_code, 'old-' || s.succession_id) AS unit_id, s.old_status,
      min(s.old_status) OVER (PARTITION BY p.zone_id, p.name) AS best_status
    FROM zone_former_places p
    JOIN zone_former_places q ON q.zone_id = p.zone_id AND q.level = 'district'
    JOIN administrative_successions s ON ${bare('s.old_name')} = p.name AND ${bare('s.old_district')} = q.name
    JOIN administrative_units n ON n.unit_id = s.new_unit_id AND n.province_id = p.province_id
    WHERE p.level = 'commune'
  ) WHERE old_status = best_status
  UNION ALL
  SELECT DISTINCT c.zone_id, 'present-commune', u.unit_id
  FROM (SELECT zone_id, unnest(commune_new_codes) AS code FROM zones) c
  JOIN administrative_units u ON u.code = c.code AND u.vintage = 'since-2025-07'`
  },
  {
    name: 'zone_present_communes',
    kept: true,
    tables: ['zones', 'administrative_units'],
    meaning: {
      vi: 'Tên các xã, phường từ tháng 7 năm 2025 của mỗi khu, cụm, theo thứ tự được ghi.',
      en: 'The communes since July 2025 that each zone lies in, in the order recorded.'
    },
    sql: `
  SELECT p.zone_id, list(u.name_vi ORDER BY p.place) AS names_vi, list(u.name_en ORDER BY p.place) AS names_en,
    sum(u.area_km2) AS area_km2
  FROM (SELECT zone_id, unnest(commune_new_codes) AS code, generate_subscripts(commune_new_codes, 1) AS place FROM zones) p
  JOIN administrative_units u ON u.code = p.code AND u.vintage = 'since-2025-07'
  GROUP BY p.zone_id`
  },
  {
    name: 'zone_halos',
    kept: true,
    tables: ['zones', 'administrative_units', 'administrative_successions'],
    meaning: {
      vi: 'Bán kính sai số của điểm vị trí: hình tròn rộng bằng các xã hoặc huyện cũ được ghi (2,3 km khi không rõ diện tích xã); điểm đúng khu thì để trống.',
      en: 'How far off the point of a zone may lie: a circle as large as the former communes or districts named (2.3 km where a commune’s area is unknown); empty for a point on the site.'
    },
    sql: `
  SELECT z.zone_id,
    CASE z.location_precision
      WHEN 'commune' THEN round(coalesce(${radius('c.area_km2')}, ${radius('n.area_km2')}, ${usualCommuneRadiusKm}), 1)
      WHEN 'district' THEN round(coalesce(${radius('d.area_km2')}, ${radius('n.area_km2')}), 1)
    END AS halo_km
  FROM zones z
  LEFT JOIN (
    SELECT zone_id, sum(area_km2) AS area_km2 FROM (
      SELECT p.zone_id, p.name, avg(a.area_km2) AS area_km2
      FROM zone_former_places p
      JOIN former_commune_areas a ON a.name = p.name AND a.province_id = p.province_id
      JOIN zone_former_places q ON q.zone_id = p.zone_id AND q.level = 'district' AND q.name = a.district
      WHERE p.level = 'commune'
      GROUP BY p.zone_id, p.name
    ) GROUP BY zone_id
  ) c ON c.zone_id = z.zone_id
  LEFT JOIN (
    SELECT p.zone_id, sum(a.area_km2) AS area_km2
    FROM zone_former_places p
    JOIN former_district_areas a ON a.district = p.name AND a.province_id = p.province_id
    WHERE p.level = 'district'
    GROUP BY p.zone_id
  ) d ON d.zone_id = z.zone_id
  LEFT JOIN zone_present_communes n ON n.zone_id = z.zone_id`
  },
  {
    name: 'infrastructure_doubts',
    tables: ['infrastructure', 'administrative_units', 'administrative_successions'],
    meaning: {
      vi: 'Điểm của cảng, sân bay, cửa khẩu, ga, nút giao, đô thị có thể lệch bao nhiêu km: đúng điểm 0,5 km, cảng biển 2,1 km (hai danh sách ghi Cảng Nghi Sơn cách nhau chừng ấy); rõ đến xã thì bằng bán kính xã cũ có tâm gần nhất; rõ đến thị trấn, đô thị thì ít nhất 2,3 km. Chưa có tọa độ thì để trống.',
      en: 'How far off in km the point of a port, airport, gate, station, interchange or city may lie: 0.5 km on the site, 2.1 km for a seaport (two lists place Nghi Son that far apart); known to the commune, the radius of the former commune whose middle is nearest; known to the town, at least 2.3 km. Empty without coordinates.'
    },
    sql: `
  SELECT i.infrastructure_id,
    CASE
      WHEN i.lat IS NULL OR i.lon IS NULL THEN NULL
      WHEN i.location_precision = 'site' THEN CASE i.kind WHEN 'seaport' THEN ${seaportDoubtKm} ELSE ${siteDoubtKm} END
      WHEN i.location_precision = 'commune' THEN round(coalesce(${radius('c.area_km2')}, ${usualCommuneRadiusKm}), 1)
      WHEN i.location_precision = 'town' THEN round(greatest(coalesce(${radius('c.area_km2')}, ${usualCommuneRadiusKm}), ${usualCommuneRadiusKm}), 1)
    END AS doubt_km
  FROM infrastructure i
  LEFT JOIN (
    SELECT n.infrastructure_id, avg(a.area_km2) AS area_km2
    FROM (
      SELECT j.infrastructure_id, arg_min(u.unit_id, ${apart}) AS unit_id, min(${apart}) AS apart_km
      FROM infrastructure j JOIN administrative_units u
        ON u.vintage = 'before-2025-07' AND u.level = 'commune' AND u.lat IS NOT NULL AND u.lon IS NOT NULL
      WHERE j.lat IS NOT NULL AND j.lon IS NOT NULL
      GROUP BY j.infrastructure_id
    ) n
    JOIN administrative_successions s ON s.old_unit_id = n.unit_id
    JOIN former_commune_areas a ON a.succession_id = s.succession_id
    WHERE n.apart_km < ${nearestCommuneKm}
    GROUP BY n.infrastructure_id
  ) c ON c.infrastructure_id = i.infrastructure_id`
  }
];

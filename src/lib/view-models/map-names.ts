import type { Lang } from '#lib/domain/vocabulary.ts';

/** A change of a full name on its way to the short one, in order. */
type Step = readonly [pattern: RegExp, replacement: string];

const zoneSteps: Readonly<Record<Lang, readonly Step[]>> = {
  vi: [
    [/\(giai đoạn (\d+)\)/u, 'gđ $1'],
    [/\([^)]*\)/gu, ''],
    [/^Khu công nghiệp (?=số )/u, 'KCN '],
    [/^Cụm công nghiệp (?=số )/u, 'CCN '],
    [/^(Khu kinh tế cửa khẩu|Khu kinh tế|Khu công nghiệp|Cụm công nghiệp)\s+/u, ''],
    [/^- thương mại /u, ''],
    [/^làng nghề thủy sản /u, ''],
    [/^(thị trấn|thị xã|huyện) /u, ''],
    [/thành phố /u, 'TP ']
  ],
  en: [
    [/\(phase (\d+)\)/u, 'phase $1'],
    [/\([^)]*\)/gu, ''],
    [/, Nghi Son Economic Zone$/u, ''],
    [/^Industrial (?=Park No\.)/u, ''],
    [/^Industrial (?=Cluster No\.)/u, ''],
    [/\s*(Border[- ]?[Gg]ate )?Economic Zone/u, ''],
    [/\s*(Commercial-)?Industrial (Park|Cluster|Zone)/u, ''],
    [/ Fishery$/u, '']
  ]
};

const infrastructureSteps: Readonly<Record<Lang, readonly Step[]>> = {
  vi: [
    [/^Cảng cửa ngõ .*\((.+)\)$/u, 'Cảng $1'],
    [/\([^)]*\)/gu, ''],
    [/ - CT\d+.*$/u, ''],
    [/,.*$/u, ''],
    [/^Cảng hàng không/u, 'Sân bay'],
    [/^Cảng biển/u, 'Cảng'],
    [/ quốc tế/u, ''],
    [/ đường bộ số II/u, '']
  ],
  en: [
    [/\([^)]*\)/gu, ''],
    [/^CT\d+ interchange (.*)$/u, '$1 interchange'],
    [/^CT\d+ (end at )?/u, ''],
    [/,.*$/u, ''],
    [/ [Ii]nternational/u, ''],
    [/ (road bridge|deep-water|container)/u, '']
  ]
};

function shortened(name: string, steps: readonly Step[]): string {
  const short = steps.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), name);
  const tidy = short.replace(/\s+/gu, ' ').trim();
  const [first] = tidy;
  return first === undefined ? name : first.toLocaleUpperCase('vi') + tidy.slice(first.length);
}

/** Name of a zone for the map: shape and colour say the kind already, so the words for it are left out. */
export function shortZoneName(name: string, lang: Lang): string {
  return shortened(name, zoneSteps[lang]);
}

/** Name of a port, airport, gate, station or interchange for the map. */
export function shortInfrastructureName(name: string, lang: Lang): string {
  return shortened(name, infrastructureSteps[lang]);
}

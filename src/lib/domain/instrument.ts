/** Kinds of legal instrument that their numbers or titles tell. */
export const instrumentKinds = [
  'resolution',
  'decision',
  'decree',
  'circular',
  'plan',
  'directive',
  'dispatch',
  'law'
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** What stands for the kind in a number: the NQ of 121/2021/NQ-HĐND and of 58-NQ/TW. */
const marks: Readonly<Record<string, InstrumentKind>> = {
  NQ: 'resolution',
  QĐ: 'decision',
  NĐ: 'decree',
  TT: 'circular',
  KH: 'plan',
  CT: 'directive'
};

/** How titles begin that name their kind, in Vietnamese. */
const names: readonly (readonly [string, InstrumentKind])[] = [
  ['Nghị quyết', 'resolution'],
  ['Quyết định', 'decision'],
  ['Nghị định', 'decree'],
  ['Thông tư', 'circular'],
  ['Kế hoạch', 'plan'],
  ['Chỉ thị', 'directive'],
  ['Công văn', 'dispatch'],
  ['Luật', 'law']
];

/** The kind of an instrument by its number, else by how its Vietnamese title begins; null where neither tells. */
export function instrumentKind(number: string | null, titleVi: string): InstrumentKind | null {
  const mark = /(?:^|[/-])(NQ|QĐ|NĐ|TT|KH|CT)(?=[-/]|$)/.exec(number ?? '')?.[1];
  if (mark !== undefined) return marks[mark] ?? null;
  // 91/TTg-CN: an issuer and its division, and no kind between: a letter.
  if (/^\d+\/[A-ZĐ][A-Za-zĐ]*-[A-ZĐ]+$/.test(number ?? '')) return 'dispatch';
  return names.find(([name]) => titleVi.startsWith(`${name} `))?.[1] ?? null;
}

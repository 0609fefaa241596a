import { about } from './about.ts';
import { catalogue } from './catalogue.ts';
import { changes } from './changes.ts';
import { chartMenu } from './chart-menu.ts';
import { citation } from './citation.ts';
import { compare } from './compare.ts';
import { folds } from './folds.ts';
import { frames } from './frames.ts';
import { editors } from './editors.ts';
import { embed } from './embed.ts';
import { funds } from './funds.ts';
import { investments } from './investments.ts';
import { live } from './live.ts';
import { localities } from './localities.ts';
import { offices } from './offices.ts';
import { overlap } from './overlap.ts';
import { picture } from './picture.ts';
import { policies } from './policies.ts';
import { provinceFigures } from './province-figures.ts';
import { rank } from './rank.ts';
import { sources } from './sources.ts';
import { support } from './support.ts';
import { targets } from './targets.ts';
import { timeline } from './timeline.ts';
import { decks } from './decks.ts';
import { presenting } from './presenting.ts';
import { offline } from './offline.ts';
import { paper } from './paper.ts';
import { data } from './data.ts';
import { sheet } from './sheet.ts';
import { sql } from './sql.ts';
import { templates } from './templates.ts';

/** The words of pages of their own, which the explorer does not wait for. */
export const viPages = {
  about,
  catalogue,
  changes,
  chartMenu,
  citation,
  compare,
  folds,
  frames,
  editors,
  embed,
  funds,
  investments,
  live,
  localities,
  offices,
  overlap,
  picture,
  policies,
  provinceFigures,
  rank,
  sources,
  support,
  targets,
  timeline,
  decks,
  presenting,
  offline,
  paper,
  data,
  sheet,
  sql,
  templates
};

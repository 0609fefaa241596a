import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { askSupportRules } from '#lib/queries/support-rules.ts';
import { figureOfSupport, supportColumns } from '#lib/view-models/figures.ts';

let database: NodeDatabase;
beforeAll(async () => {
  database = await openAtlasDatabase('static/data');
});
afterAll(() => database.close());

it('rates, amounts and terms are most or least exactly where the sentence of the rule says so', () => {
  const { rules } = askSupportRules((sql, parameters) => database.run(sql, parameters));
  const told = rules.flatMap((row) =>
    supportColumns
      .filter((column) => column !== 'ceiling_vnd_m')
      .flatMap((column) => {
        const qualifier = figureOfSupport(row, column)?.qualifier ?? 'exact';
        return qualifier === 'exact' ? [] : [`${row.support_id} ${column} ${qualifier}`];
      })
  );
  expect(told.toSorted()).toMatchInlineSnapshot(`
    [
      "hcmc-sup-2024-building rate_pct up-to",
      "hcmc-sup-2024-equipment rate_pct up-to",
      "hcmc-sup-2024-interest-max rate_pct up-to",
      "hcmc-sup-2024-interest-min rate_pct at-least",
      "hcmc-sup-article-interest rate_pct up-to",
      "lc-sp-sup-infra-budget rate_pct up-to",
      "lc-sp-sup-rent-build term_years up-to",
      "nat-sup-111-loan rate_pct up-to",
      "nat-sup-205-expert rate_pct up-to",
      "nat-sup-205-tech rate_pct up-to",
      "nat-sup-28-demo rate_pct up-to",
      "nat-sup-32-infra rate_pct up-to",
      "nat-sup-68-credit rate_pct up-to",
      "th-sup-nq121-production-30a amount_vnd_m up-to",
      "vp-sup-57-clearance rate_pct up-to",
      "vp-sup-rd-max rate_pct up-to",
      "vp-sup-rd-min rate_pct at-least",
    ]
  `);
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page. */
export interface Barriers {
  /** A line for each rule that is broken. */
  readonly broken: readonly string[];
  /** How many rules hold. */
  readonly held: number;
}

/** Looks at the page as it stands; into its frames only where they are asked for, as that takes three times as long. */
export async function barriersOf(page: Page, { frames }: { readonly frames: boolean }): Promise<Barriers> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations, passes } = await (frames ? axe : axe.setLegacyMode()).analyze();
  return {
    broken: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    held: passes.length,
  };
}

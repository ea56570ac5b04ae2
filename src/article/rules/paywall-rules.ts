import { LONGEST_PROMPT, PAYWALL_OFFERS, PAYWALL_PROMPTS } from '../data/paywall-prompts.ts';
import type { BlockRule } from './block-rule.ts';

/** Whether a line asks the reader to subscribe, register or sign in before the rest can be read. */
export function isPaywallPrompt(bare: string): boolean {
  if (bare.length > LONGEST_PROMPT || /["“”]/.test(bare)) return false;
  return PAYWALL_PROMPTS.some((pattern) => pattern.test(bare));
}

/** What stands where a paywall cut the text. */
export const PAYWALL_RULES: readonly BlockRule[] = [
  {
    id: 'paywall-prompt',
    kind: 'newsletter',
    kept: false,
    zone: 'anywhere',
    longest: LONGEST_PROMPT,
    test: ({ bare }) => isPaywallPrompt(bare),
  },
  {
    id: 'paywall-offer',
    kind: 'newsletter',
    kept: false,
    zone: 'foot',
    longest: 140,
    test: ({ bare }) => !/["“”]/.test(bare) && PAYWALL_OFFERS.some((pattern) => pattern.test(bare)),
  },
];

import type { BlockRule } from './block-rule.ts';
import { BOILERPLATE_RULES } from './boilerplate-rules.ts';
import { BYLINE_RULES } from './byline-rules.ts';
import { PAYWALL_RULES } from './paywall-rules.ts';
import { FRAME_RULES, STRUCTURE_RULES } from './structure-rules.ts';
import { TITLE_RULES } from './title-rules.ts';

/** All rules for the blocks of a text, in order: the first that holds labels the block. The last holds always. */
export const BLOCK_RULES: readonly BlockRule[] = [
  ...FRAME_RULES,
  ...TITLE_RULES,
  ...PAYWALL_RULES,
  ...BOILERPLATE_RULES,
  ...BYLINE_RULES,
  ...STRUCTURE_RULES,
];

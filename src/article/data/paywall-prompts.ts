// How outlets ask a reader to pay or to sign in before the rest can be read. Each holds for a whole line from its start,
// so that a sentence of an article about subscriptions is none.

/** What one does to get on. */
const JOIN =
  '(?:subscrib(?:e|ing)|sign(?:ing)? (?:in|up)|log(?:ging)? ?in|register(?:ing)?|creat(?:e|ing) (?:an?|your) (?:free )?account|becom(?:e|ing) an? (?:[a-z]{2,12} )?(?:subscriber|member|supporter)|start(?:ing)? (?:an?|your) (?:free )?(?:trial|subscription)|buy(?:ing)? an? (?:subscription|pass))';
/** What one gets. */
const REST =
  '(?:the (?:rest|remainder|whole|entire|full|complete)\\b|(?:this|our|every|all|unlimited|more|premium)\\b)';
const TEXT =
  '(?:articles?|story|stories|report|reporting|column|piece|analysis|interview|investigation|content|text|post|version)';
const READER =
  '(?:(?:our|paid|paying|registered|premium|digital|print|online) ){0,2}(?:subscribers?|members?|readers with)';

/** Lines that stand where the text was cut. */
export const PAYWALL_PROMPTS: readonly RegExp[] = [
  // Subscribe to continue reading.
  new RegExp(
    `^(?:please )?(?:${JOIN})\\b[^.!?]{0,60}\\b(?:to|and) (?:continue|keep|go on|carry on|finish)(?: reading| with)`,
    'i',
  ),
  // Log in or subscribe to read the rest of this article.
  new RegExp(
    `^(?:please )?(?:${JOIN})\\b[^.!?]{0,60}\\bto (?:read|unlock|access|view|see|get) ${REST}[^.!?]{0,40}\\b${TEXT}\\b`,
    'i',
  ),
  // To continue reading, subscribe.
  new RegExp(`^to (?:continue|keep|go on|carry on|finish) reading\\b[^.!?]{0,80}\\b(?:${JOIN})`, 'i'),
  // To read the full story, become a member.
  new RegExp(`^to (?:read|unlock|access|view|see) ${REST}[^.!?]{0,60}\\b(?:${JOIN})`, 'i'),
  // Continue reading with a subscription.
  new RegExp(
    `^(?:continue|keep|finish) reading\\b[^.!?]{0,60}\\b(?:with (?:an?|your) (?:[a-z]{2,12} )?(?:subscription|account|trial|membership)|by ${JOIN})`,
    'i',
  ),
  // Read the full story with a subscription.
  new RegExp(
    `^(?:read|see|unlock|get) ${REST}[^.!?]{0,40}\\b(?:with (?:an?|your) (?:[a-z]{2,12} )?(?:subscription|account|trial|membership)|by ${JOIN})`,
    'i',
  ),
  new RegExp(`^unlock (?:this|the (?:rest|whole|full)[^.!?]{0,20}) ?${TEXT}\\b`, 'i'),
  // This article is for subscribers only.
  new RegExp(
    `^(?:this|the (?:rest|remainder|full text) of (?:this|the)|the full) ?(?:premium |exclusive )?${TEXT} (?:is|are|remains) (?:(?:only|exclusively|exclusive|reserved|available|open|accessible|limited|restricted|for|to) ){1,5}${READER}`,
    'i',
  ),
  new RegExp(`^only ${READER} can (?:read|access|see|continue)[^.!?]{0,40}\\b${TEXT}\\b`, 'i'),
  new RegExp(`^(?:for )?${READER} only[.!]?$`, 'i'),
  new RegExp(`^(?:subscriber|member)s?[- ](?:only|exclusive)(?: ${TEXT})?[.!]?$`, 'i'),
  // You have reached your limit of free articles.
  /^you(?:[’']ve| have) (?:reached|used|read|hit|exceeded) (?:your|all|the|our)\b[^.!?]{0,40}\b(?:limit|free (?:articles?|stories)|articles? (?:limit|this month|for this month))/i,
  /^your free (?:articles?|trial|access|preview)\b[^.!?]{0,30}\b(?:ha(?:s|ve) (?:ended|expired|run out)|(?:is|are) (?:over|used up))/i,
];

/** Lines that stand beside such a prompt, below the text. */
export const PAYWALL_OFFERS: readonly RegExp[] = [
  /^already (?:an? (?:[a-z]{2,12} )?(?:subscriber|member)|have (?:an?|your) (?:[a-z]{2,12} )?(?:account|subscription|membership)|(?:subscribed|registered|signed up))\b[^.]{0,60}$/i,
  /^(?:get|enjoy|start|try|buy|choose|see|view) (?:full|unlimited|digital|instant|complete|all-access|our|your|an?)\b[^.]{0,60}\b(?:access|subscriptions?|trial|membership|offers?|plans?)\b[^.]{0,60}[.!]?$/i,
  /^(?:subscribe|sign in|sign up|log in|register) (?:now|today|here|for free|to your account)\b[^.]{0,60}[.!]?$/i,
];

/** A prompt is no longer than this. */
export const LONGEST_PROMPT = 300;

/**
 * Parameters of an address that say how a reader came to the page and not which page it is, as regular expressions of
 * their whole names. Those that the large analytics, advertising, mail and social services add to every link; none
 * that a site may use for its own pages.
 */
export const TRACKING_PARAMETERS: readonly RegExp[] = [
  // Analytics: Google's and Urchin's campaigns, Matomo, Piwik, Adobe, AT Internet.
  /^utm_/,
  /^(?:_ga|_gl|_gac)$/,
  /^(?:mtm|pk|piwik|matomo)_/,
  /^(?:s_cid|at_(?:medium|campaign|custom\d*|creation|link_\w+|ptr_name))$/,
  // Advertising.
  /^(?:gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ttclid|twclid|li_fat_id|gad_source|gad_campaignid)$/,
  // Social networks.
  /^(?:fbclid|fb_action_ids|fb_action_types|fb_ref|fb_source|igshid|igsh|__twitter_impression)$/,
  // Newsletters.
  /^(?:mc_cid|mc_eid|_hsenc|_hsmi|hsctatracking|mkt_tok|vero_id|oly_anon_id|oly_enc_id|ck_subscriber_id)$/,
];

/** Names of newspaper sections and kinds of article, lower case, as they stand over a title. */
export const SECTION_NAMES: ReadonlySet<string> = new Set(
  `africa|americas|analysis|art|arts|arts & culture|asia|asia pacific|asia & pacific|australia|australia news|biz|books
breaking news|breaking|briefing|britain|business|business day|business news|canada|capitol hill|china|cities|climate
climate change|column|columnists|comment|commentary|congress|courts|crime|culture|daily briefing|data|defence|defense
diplomacy|economics|economy|editorial|editorials|education|election|elections|energy|entertainment|environment|europe
european union|exclusive|explainer|explainers|fact check|factbox|feature|features|film|finance|food|foreign affairs
foreign policy|from the magazine|global|global development|government|health|home|home news|ideas|immigration
in depth|in pictures|india|insight|international|interview|investigation|investigations|justice|latest|latest news
latin america|law|lead story|letters|life|lifestyle|live|local|local news|london|magazine|markets|media|mideast
middle east|military|money|most read|movies|music|national|national news|national security|nation|new york|news
news analysis|newsletter|north america|northern ireland|obituaries|obituary|op-ed|opinion|opinions|pacific|people
perspective|policy|policy & politics|political news|politics|politics news|press release|profile|property|public safety
real estate|region|regional|religion|reports|russia|science|science & environment|scotland|security|society|special
special report|sport|sports|state|states|style|technology|tech|technology news|television|the americas
the saturday read|the upshot|theater|theatre|today|top news|top stories|top story|transport|travel|tv|u.k.|u.s.
u.s. news|u.s. politics|uk|uk news|uk politics|ukraine|us|us & canada|us election|us elections|us news|us politics
video|video news|wales|war|washington|weather|white house|world|world affairs|world news|world politics|world report`.split(
    /[|\n]/,
  ),
);

/** Labels that article databases put between the parts of a text, lower case. */
export const DATABASE_LABELS: ReadonlySet<string> = new Set([
  'abstract',
  'full text',
  'fulltext',
  'summary',
  'headline',
  'byline',
  'body',
  'lead',
  'correction appended',
  'publication date',
  'section',
  'document text',
]);

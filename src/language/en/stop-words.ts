/** Words that say nothing about what a text is about: function words, and the verbs of reporting. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after afterwards again against all almost along already also although always am among amid an
  and another any anybody anyone anything are aren't around as at away back be became because become been before began
  behind being below beside besides between beyond both but by came can cannot can't could couldn't did didn't do does
  doesn't doing done don't down during each either else enough even ever every everybody everyone everything few first
  five for former four from further gave get give given go goes going gone got had hadn't has hasn't have haven't having
  he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in indeed instead into is
  isn't it it's its itself just kept last least less let like likely made make makes making many may maybe me might mine
  more most mr mrs ms much must my myself near nearly neither never new next no nobody none nor not nothing now of off
  often old on once one only onto or other others otherwise ought our ours ourselves out over own per perhaps put quite
  rather really same second see seem seemed seems seen several shall she she'd she'll she's should shouldn't since six so
  some somebody someone something soon still such take taken than that that's the their theirs them themselves then there
  there's therefore these they they'd they'll they're they've thing things third this those though three through
  throughout thus to today together told tomorrow too took toward towards two under until up upon us use used using very
  via was wasn't way we we'd we'll we're we've well went were weren't what whatever when whenever where whether which
  while who whoever whole whom whose why will with within without won't would wouldn't yes yesterday yet you you'd you'll
  you're you've your yours yourself
  add added adding announce announced ask asked asks call called calling comment describe described news note noted
  report reported reporter reporters reportedly say saying says said spoke spokesman spokesperson spokeswoman state
  stated statement tell tells
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december day days week weeks month months year years`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Lower-case words with which a sentence may speak of what is still to come: its dates then bound nothing. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  `will won't shall would could may might must should going plan plans planned planning schedule schedules scheduled set
due expect expects expected intend intends intended aim aims hope hopes until till by deadline expire expires ahead
upcoming forthcoming next coming before if unless ’ll 'll through valid effective propose proposes proposed target
targeted forecast projected promise promises promised pledge pledged`.split(/\s+/),
);

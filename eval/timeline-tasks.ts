/** A reference timeline of Timeline17 (Tran et al. 2013), a task of its own; its topic's articles are pooled over outlets. */
export interface TimelineTask {
  /** Folder of the topic and outlet. */
  readonly topic: string;
  /** Name of the reference timeline, without `.txt`. */
  readonly reference: string;
  /** What is asked for with `--about`. */
  readonly about: readonly string[];
  /** A pile of a few hundred articles, for the quick measure. */
  readonly isSmall: boolean;
}

const task = (topic: string, reference: string, about: readonly string[], isSmall = false): TimelineTask => ({
  topic,
  reference,
  about,
  isSmall,
});

export const TIMELINE_TASKS: readonly TimelineTask[] = [
  task('EgyptianProtest_cnn', 'tl8', ['egypt'], true),
  task('IraqWar_guardian', 'tl7', ['iraq'], true),
  task('SyrianCrisis_bbc', 'tl1', ['syria']),
  task('SyrianCrisis_reuters', 'tl2.1', ['syria'], true),
  task('SyrianCrisis_reuters', 'tl2.2', ['syria']),
  task('SyrianCrisis_reuters', 'tl2.3', ['syria']),
  task('bpoil_bbc', 'bbc', ['bp', 'oil']),
  task('bpoil_foxnews', 'foxnews', ['bp', 'oil'], true),
  task('bpoil_guardian', 'guardian', ['bp', 'oil']),
  task('bpoil_reuters', 'rbpoil', ['bp', 'oil']),
  task('bpoil_washingtonpost', 'washingtonpost', ['bp', 'oil']),
];

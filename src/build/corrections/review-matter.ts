import type { ReviewMatter } from '../../core/review.ts';
import { readCorrections } from '../../corrections/corrections-file.ts';
import { describeCorrection } from '../../corrections/describe-correction.ts';
import type { Store } from '../../store/store.ts';
import { listCorrections } from './change-record.ts';

/** Said of a correction that came into the file after the record was linked. */
const NOT_YET = 'the record was not linked since; run "onrecord build"';

/** The names in doubt, as they were kept with the record in `store`, and the corrections of its file. */
export function readReviewMatter(store: Store): ReviewMatter {
  const review = store.readReview();
  const problems = new Map(
    review?.outcomes.map(({ correction, problem }) => [JSON.stringify(correction), problem] as const),
  );
  const log = readCorrections(store.file);
  const outcomes = log.entries
    .filter(({ undone }) => !undone)
    .map(({ correction }) => {
      const problem = problems.get(JSON.stringify(correction));
      return { correction, problem: problem === undefined ? NOT_YET : problem };
    });
  return {
    names: review?.names ?? [],
    corrections: listCorrections(log, outcomes).map(({ number, correction, why, when, undone, problem }) => ({
      number,
      says: describeCorrection(correction),
      note: [when, why].flatMap((text) => text ?? []).join(': '),
      undone,
      problem,
    })),
  };
}

/** Words for an occasion that name its kind: a dinner is no summit, while a meeting or talks can be either. */
export const OCCASIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    summit: 'summit',
    summits: 'summit',
    dinner: 'meal',
    dinners: 'meal',
    dined: 'meal',
    dine: 'meal',
    lunch: 'meal',
    lunched: 'meal',
    breakfast: 'meal',
    audience: 'audience',
  }),
);

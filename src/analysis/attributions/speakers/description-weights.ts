/** For descriptions (`the senator`, `the bank`): set by hand, as there is too little to learn them from. */
export const DESCRIPTION_WEIGHTS: Readonly<Record<string, number>> = {
  none: 0,
  'role:whole': 2.6,
  'role:head': 1.8,
  'role:tense': -1.2,
  'role:unknown': -0.8,
  'role:relational': -1.5,
  'modifiers:same': 0.8,
  'modifiers:other': -1.6,
  'noun:gender': -0.8,
  'party:same': 1.4,
  'party:alone': 0,
  'noun:in-name': 2,
  'noun:organization': -0.6,
  'noun:place': -0.2,
  'words:more': -1.2,
  'near:1': 0.8,
  'near:4': 0.2,
  'near:far': -0.8,
  'near:latest': 0.7,
  'place:subject': 0.5,
  'place:object': 0,
  'place:possessor': -0.1,
  'place:modifier': -0.8,
  'turn:last': 0.8,
  'turn:some': 0.3,
  'blocks:far': -0.6,
};

/** Least probability with which a description is taken for somebody. */
export const DESCRIPTION_THRESHOLD = 0.6;

/** Endings that make of a place's name the word for its people: Egyptian, Iraqi, Turkish, Chinese (after a vowel: Syrian). */
export const DEMONYM_ENDINGS: readonly string[] = ['n', 'an', 'ian', 'i', 'ish', 'ese'];

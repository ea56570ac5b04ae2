// Abbreviations of English news prose whose final full stop belongs to the word. Lower case, without that full stop.

/** Stand before a name or a number, so the full stop never ends a sentence. */
export const ABBREVIATIONS_BEFORE_NAME: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs dr prof rev hon sr sra fr br st ste mt ft capt cmdr col lt sgt maj gen adm brig cpl pvt
  det insp supt sen sens rep reps gov govs pres atty amb sec min del asst dep
  v vs no nos art fig pp vol ed eds approx est bros univ`.split(/\s+/),
);

/** May end a sentence; cut only before a word that opens sentences. */
export const ABBREVIATIONS_ANYWHERE: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo n.y n.j n.h n.m n.c n.d s.c s.d r.i d.c w.va
  inc corp co ltd llc plc cos assn dept est etc al jr sr esq ave blvd rd bldg u.s u.k u.n e.u u.s.a
  a.m p.m e.g i.e ph.d m.d b.a m.a j.d`.split(/\s+/),
);

/** Words that open a sentence often and seldom follow an abbreviation inside one. Lower case. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you this that these those there his her its their our my your
  but and or so yet in on at by for from with as after before when while if although though since because during
  however meanwhile still then now also another some many most both all each no not one two what who why how where
  under according despite until more last earlier later asked`.split(/\s+/),
);

// Bodies that find and rule, and the verbs they do it with (Garner's Dictionary of Legal Usage, *hold*, *rule*, *find*).

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const RULING_BODIES = words(`
court courts judge judges justice justices magistrate magistrates tribunal jury juries bench panel arbitrator arbitrators
commission commissioner ombudsman inquiry coroner regulator watchdog inspectorate adjudicator auditor auditors inspectors
`);

/** By form, the lemma. */
export const RULING_VERBS: ReadonlyMap<string, string> = new Map([
  ['held', 'hold'],
  ['holds', 'hold'],
  ['ruled', 'rule'],
  ['rules', 'rule'],
  ['found', 'find'],
  ['finds', 'find'],
  ['concluded', 'conclude'],
  ['determined', 'determine'],
  ['decided', 'decide'],
]);

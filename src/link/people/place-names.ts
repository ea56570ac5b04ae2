/** Other ways in which English-language news writes a country or body, folded and without full stops. */
export const SAME_PLACE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'united states',
    usa: 'united states',
    america: 'united states',
    'united states of america': 'united states',
    uk: 'united kingdom',
    'great britain': 'united kingdom',
    britain: 'united kingdom',
    uae: 'united arab emirates',
    eu: 'european union',
    un: 'united nations',
    drc: 'democratic republic of congo',
    dprk: 'north korea',
    'russian federation': 'russia',
    "people's republic of china": 'china',
    'washington dc': 'washington',
  }),
);

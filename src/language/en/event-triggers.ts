import type { EventType } from '../../core/analysis.ts';
import { EVENT_TYPES } from '../../core/analysis.ts';

/**
 * What must hold where a form stands before it counts as an event; an argument names a list of `event-word-lists.ts`,
 * or words joined by `+`. `verb-frames.ts` and `noun-conditions.ts` of
 * `src/analysis/events/` say how each is decided.
 */
export interface EventCondition {
  readonly name: string;
  readonly words: string | null;
}

/** A row of the lexicon: the forms of a verb or noun, the type of event, and the alternatives one of which must hold. */
export interface EventTrigger {
  readonly id: string;
  readonly type: EventType;
  readonly pos: 'verb' | 'noun';
  /** Words of each form, lower case. */
  readonly forms: readonly (readonly string[])[];
  /** Any one of these, whole. */
  readonly needs: readonly (readonly EventCondition[])[];
  /** Verbs that bring the noun about: 'held a meeting'. */
  readonly light: ReadonlySet<string>;
  /** Words that must not follow directly. */
  readonly notBefore: ReadonlySet<string>;
  /** Words that must not stand directly before. */
  readonly notAfter: ReadonlySet<string>;
}

const HOLD =
  'hold holds held holding have has had having attend attends attended attending host hosts hosted hosting convene ' +
  'convened convenes arrange arranged organise organised organize organized schedule scheduled cancel cancelled canceled ' +
  'call called planned plan plans joined began begin start started ended conclude concluded seek requested agree agreed agrees ' +
  'opened chaired chair brokered resume resumed offered postponed confirmed announced set';
const PACT =
  'sign signs signed signing strike strikes struck striking reach reaches reached reaching clinch clinched broker ' +
  'brokered brokering seal sealed ink inked negotiated negotiate negotiating finalize finalized finalise finalised ' +
  'ratify ratified ratifying approve approved approving make made making cut violate violated violating broke break ' +
  'breached announced announce announces close concluded conclude completed hammered declare declared declaring agree ' +
  'agreed scrapped abandon abandoned quit leave left rejected signed-off joined join accept accepted';
const IMPOSE =
  'impose imposes imposed imposing slap slapped slapping levy levied announce announced announcing approve approved ' +
  'approving lift lifts lifted lifting ease eased eases easing tighten tightened tightening extend extended extending ' +
  'renew renewed waive waived threaten threatened threatening enact enacted suspend suspended remove removed removing ' +
  'expand expanded expanding reimpose reimposed introduce introduced face faces faced facing adopt adopted vetoed ' +
  'toughen toughened place placed';
const SPEAK =
  'give gives gave given giving deliver delivers delivered delivering make made making hold holds held holding ' +
  'cancelled canceled cancel conclude concluded began begin planned scheduled wrapped';
const ISSUE =
  'issue issues issued issuing release releases released releasing publish publishes published publishing put ' +
  'submitted submit unveiled unveil leaked produced presented commissioned';

// One row a line: id | type | verb or noun | forms, separated by commas | alternatives (`/` between them, a blank
// between the conditions of one) | light verbs (the name of a list above, or words) | words that must not follow |
// words that must not come directly before.
const ROWS = `
meet | meeting | verb | meet,meets,met,meeting | with-people / people-object / together / intended | | halfway |
sit-down-with | meeting | verb | sit down,sits down,sat down,sitting down | with-people | | |
face-to-face | meeting | verb | come face to face,comes face to face,came face to face,came face-to-face | with-people / together | | |
confer | meeting | verb | confer,confers,conferred,conferring,huddled | with-people | | |
dine | meeting | verb | dine,dines,dined,dining,lunched,shake hands,shakes hands,shook hands,shaking hands | with-people / together | | |
host-person | meeting | verb | hosted,hosts,hosting | person-object | | |
speak-by-phone | call | verb | speak,speaks,spoke,spoken,speaking,talk,talks,talked,talking | near:phone with-people / near:phone to-people / near:phone together | | |
phone | call | verb | phone,phones,phoned,phoning,telephone,telephones,telephoned | person-object | | |
call-somebody | call | verb | call,calls,called,calling | person-object call-tail | | for,on,off,out,it |
visit | visit | verb | visit,visits,visited,visiting | place-object / person-object | | |
travel | visit | verb | travel,travels,travelled,traveled,travelling,traveling,fly,flies,flew,flown,flying,arrive,arrives,arrived,arriving | place-to named-subject | | |
tour | visit | verb | tour,tours,toured,touring | place-object named-subject | | |
agree | agreement | verb | agree,agrees,agreed,agreeing | next:to+on+upon agreeing-parties | | that,with |
ratify | agreement | verb | ratify,ratifies,ratified,ratifying | object-word:pact | | |
sanction-verb | sanction | verb | sanction,sanctioned,sanctioning | named-object / passive named-subject | | |
expel-diplomats | sanction | verb | expel,expels,expelled,expelling,kick out,kicked out,kicking out | near:diplomats+diplomat+ambassador | | |
blacklist | sanction | verb | blacklist,blacklists,blacklisted,blacklisting | named-object / passive named-subject | | |
elect | election | verb | elect,elects,elected,electing,re-elect,re-elected,reelect,reelected | passive after:elected / passive dated / person-object | | to |
win-election | election | verb | won re-election,wins re-election,won reelection,wins reelection,won the presidency,wins the presidency | any | | |
attack | attack | verb | attack,attacks,attacked,attacking | armed passive / armed object | | |
bomb | attack | verb | bombed,bombing,shelled,shelling,torpedoed | place-object / named-object / armed object / armed passive | | |
shoot | attack | verb | shoots,shot,shooting,shot dead,shot and killed,gunned down | people-object / passive / by | | down,up,back,at |
open-fire | attack | verb | open fire,opens fire,opened fire,opening fire,fired on,fired upon,exchanged fire | any | | |
fire-missile | attack | verb | fire,fires,fired,firing,launch,launches,launched,launching | object-word:missiles | | |
stab | attack | verb | stab,stabs,stabbed,stabbing,beheaded,behead,ambushed,massacred,assassinated,assassinate,assassinating,lynched | people-object / passive / named-subject | | |
invade | attack | verb | invade,invades,invaded,invading | place-object / passive | | |
storm | attack | verb | stormed,storming,raided,raiding,raid,besieged,overran | place-object / armed object | | |
blow-up | attack | verb | blow up,blows up,blew up,blown up,blowing up,blew himself up,blew herself up,blew themselves up,detonate,detonates,detonated,detonating | armed | | |
explode | attack | verb | explode,explodes,exploded,exploding | near:bombs | | |
seize | other | verb | seize,seizes,seized,seizing | named-object / passive | | power,on,upon,control |
abduct | attack | verb | abduct,abducted,abducting,kidnap,kidnaps,kidnapped,kidnapping,hijacked | people-object / passive | | |
hack | attack | verb | hack,hacks,hacked,hacking | near:hackers object / near:hackers passive | | |
kill | attack | verb | kill,kills,killed,killing | armed people-object / armed passive / armed object / reduced | | off,time |
die | other | verb | die,dies,died | person-subject | | down,out,away |
protest | protest | verb | protest,protests,protested,protesting,demonstrated,demonstrating,rioted,rioting,picketed,picketing | subject-word:protesters / next:against+outside | | |
march | protest | verb | march,marched,marching,rallied,rallying,gathered,gathering | subject-word:protesters | | |
streets | protest | verb | take to the streets,takes to the streets,took to the streets,taken to the streets,taking to the streets | any | | |
clash | protest | verb | clash,clashes,clashed,clashing | near:protesters near:police | | |
arrest | arrest | verb | arrest,arrests,arrested,arresting,detain,detains,detained,detaining,imprison,imprisoned,jailed,apprehended,apprehend,captured,capture,captures,capturing,rounded up,incarcerated | people-object / passive / by / reduced | | |
custody | arrest | verb | take into custody,took into custody,taken into custody,held in custody,remanded in custody | any | | |
rule | ruling | verb | rule,rules,ruled | subject-word:court | | out,by,over |
convict | ruling | verb | convict,convicts,convicted,convicting,acquit,acquits,acquitted,acquitting | people-object / passive / by | | |
sentence | ruling | verb | sentence,sentences,sentenced,sentencing | people-object / passive | | |
guilty | ruling | verb | found guilty,finds guilty,find guilty,found not guilty,plead guilty,pleads guilty,pleaded guilty,pled guilty,pleading guilty | any | | |
strike-down | ruling | verb | strike down,strikes down,struck down,striking down,uphold,upholds,upheld,upholding,overturn,overturns,overturned,overturning,blocked,blocks | subject-word:court | | |
charge | other | verb | charge,charges,charged,charging | passive next:with near:crime / people-object near:crime | | |
indict | other | verb | indict,indicts,indicted,indicting,extradited,extradite,extraditing,pardoned,pardon,pardoning,impeached,impeach,impeaching | person-object / passive | | |
appoint | appointment | verb | appoint,appoints,appointed,appointing | person-object / passive / object-word:office | | |
name-to-office | appointment | verb | name,names,named,naming,tap,taps,tapped,tapping,nominate,nominates,nominated,nominating,promoted,picked,chose,chosen | person-object after:office / passive after:office | | after |
swear-in | appointment | verb | sworn in,swore in,take office,takes office,took office,taken office,taking office,took over as,takes over as | named-subject / dated / passive | | |
resign | other | verb | resign,resigns,resigned,resigning,step down,steps down,stepped down,stepping down,stepped aside,step aside | person-subject / after:office | | |
dismiss | other | verb | fire,fires,fired,firing,sack,sacks,sacked,sacking,dismiss,dismisses,dismissed,dismissing,oust,ousts,ousted,ousting,depose,deposed,overthrown,overthrew,overthrow | person-object / person-subject passive | | back,up |
sue | other | verb | sue,sues,sued,suing | named-object / people-object / passive | | |
unveil | other | verb | unveil,unveils,unveiled,unveiling | object dated / named-object named-subject / passive dated | | |
found | other | verb | founded,co-founded | passive dated / dated named-object | | on |
leave-pact | other | verb | withdraw from,withdraws from,withdrew from,withdrawn from,withdrawing from,pull out of,pulls out of,pulled out of,pulling out of | near:pact / place-object | | |
annex | other | verb | annex,annexes,annexed,annexing | place-object / passive | | |
test-fire | other | verb | test-fire,test-fires,test-fired,test-firing | any | | |

summit | meeting | noun | summit,summit meeting | definite / possessor / parties / light / happened / dated / placed / occasion placed | HOLD | |
meeting | meeting | noun | meeting,sit-down,tête-à-tête,face-to-face meeting | definite / possessor / parties / light / happened / dated / occasion / of-people | HOLD | |
meetings | meeting | noun | meetings,summits | possessor / between / light with / dated parties | HOLD | |
talks | meeting | noun | talks,peace talks,negotiations,consultations | between / with / light / happened / definite again / dated | HOLD | about,to,like,of |
encounter | meeting | noun | encounter,audience,dinner,lunch,breakfast,discussion,discussions,one-on-one | between / light with / definite with / definite happened / placed dated | HOLD | |
phone-call | call | noun | phone call,phone calls,telephone call,telephone calls,phone conversation,phone conversations,telephone conversation,telephone conversations,conference call,video call,videoconference | definite / possessor / parties / light / happened / dated / occasion | HOLD place placed receive received take took | for |
courtesy-call | call | noun | courtesy call,courtesy calls | light / possessor / parties | HOLD receive received receives receiving pay paid place placed | |
call | call | noun | call,calls,conversation | between / definite again / possessor again | HOLD | for,on,to,center,centre |
visit-noun | visit | noun | visit,state visit,visits,official visit | possessor / to-place / light / definite again / dated to-place | pay pays paid paying make made making cancel cancelled canceled postpone postponed | |
trip | visit | noun | trip,trips,tour | possessor to-place / light to-place / definite to-place / possessor placed / possessor again | make made making take took taking cancel cancelled canceled | |
agreement | agreement | noun | agreement,agreements,deal,deals,accord,accords,pact,pacts,treaty,treaties,memorandum of understanding,peace deal,peace agreement,trade deal,trade agreement | light / between / named-modifier definite / happened / definite again / dated | PACT | | great,good,big,real,raw,bad,huge,best
ceasefire | ceasefire | noun | ceasefire,cease-fire,ceasefires,truce,armistice,cessation of hostilities | definite / light / parties / dated / placed / happened | PACT call called calling demand demanded propose proposed offer offered observe observed hold | |
sanctions | sanction | noun | sanctions,sanction,embargo,asset freeze,asset freezes,travel ban,travel bans | light / target dated / target definite / dated / definite happened | IMPOSE | |
news-conference | statement | noun | news conference,news conferences,press conference,press conferences,press briefing,joint statement,press release | definite / possessor / light / dated / placed / occasion / named-modifier | SPEAK ISSUE | |
speeches | statement | noun | speeches | light dated / light placed / occasion dated | SPEAK | | free,hate,of
address | statement | noun | address,keynote | light / named-modifier placed | deliver delivers delivered delivering gave | |
speech | statement | noun | speech,keynote speech,keynote address,televised address,inaugural address | light / possessor / occasion dated / occasion placed / definite again / definite dated / definite placed / named-modifier | SPEAK | | free,hate,of
statement | statement | noun | statement,statements,communique,communiqué | light | ISSUE | |
interview | statement | noun | interview,interviews | occasion with / light with / occasion dated / possessor with / definite again / possessor dated | SPEAK | |
election | election | noun | election,elections,presidential election,presidential elections,general election,midterm elections,midterms,by-election,referendum,runoff,snap election,parliamentary elections | year / dated-own / light / happened / possessor dated | win wins won winning lose loses lost losing hold holds held holding call called calls calling rig rigged rigging steal stole stolen postponed cancelled canceled contested disputed boycott boycotted | |
primary | election | noun | primary,primaries,caucus,caucuses | year / light named-modifier / light dated / named-modifier dated | win wins won winning lose loses lost losing hold holds held holding | |
attack-noun | attack | noun | attack,attacks,assault,assaults,raid,raids,strikes,strike,ambush,offensive,shelling | armed definite / armed target / armed dated / armed placed / armed happened / armed light / armed possessor / armed series / possessor-time / definite again | carry carried carrying launch launched launching mount mounted claim claimed stage staged plan planned plotted survived | ad,ads,line,lines | heart,panic,personal,anxiety,asthma,sexual,general,labor,labour
exchange-of-fire | attack | noun | exchange of fire,exchanges of fire,firefight,gunfight,gun battle,shootout,shoot-out | definite / target / dated / placed / happened / light / parties | | |
attack-compound | attack | noun | terror attack,terror attacks,terrorist attack,terrorist attacks,suicide bombing,suicide attack,suicide bombings,car bomb,car bombing,bombing,bombings,airstrike,airstrikes,air strike,air strikes,drone strike,drone strikes,missile strike,missile strikes,rocket attack,mass shooting,mass shootings,shooting,shootings,massacre,assassination,assassination attempt,cyberattack,cyberattacks,cyber attack,cyber attacks,explosion,explosions,blast,blasts,stabbing,invasion,beheading,kidnapping,abduction,hostage-taking,gas attack,hacking,hack | definite / possessor / parties / target / dated / placed / happened / light / series | carry carried carrying launch launched launching mount mounted claim claimed stage staged plan planned plotted survived condemn condemned | ad,ads | self-defense,photo
protest-noun | protest | noun | protest,protests,demonstration,demonstrations,riot,riots,mass protests,sit-in,walkout,protest march,uprising | definite / light / dated / placed / happened / occasion placed / against / series | hold holds held holding stage staged staging organize organized organise organised join joined lead led attend attended | vote,votes,song |
arrest-noun | arrest | noun | arrest,arrests,detention,imprisonment | possessor / of-people / light / happened / dated | make made announced ordered | warrant,warrants,record | house,cardiac,under
ruling-noun | ruling | noun | ruling,rulings,verdict,verdicts,acquittal,court decision,supreme court decision,court ruling,supreme court ruling | definite / possessor / light / dated / by | issue issued hand handed deliver delivered overturn overturned appeal appealed reverse reversed announced uphold upheld return returned reach reached | party,class,elite,coalition,military,family |
conviction | ruling | noun | conviction,convictions | possessor for / of-people / light | overturn overturned upheld uphold quashed | |
report-noun | report | noun | report,dossier,white paper | possessor happened / possessor dated / light / named-modifier dated / named-modifier happened / definite by / dated-own / by-named / definite again | ISSUE | card,cards,said-that | news,media,press,police,weather
appointment-noun | appointment | noun | appointment,nomination | of-people / possessor dated / possessor as | announce announced confirm confirmed block blocked | ball,committee,speech |
inauguration | appointment | noun | inauguration,swearing-in,swearing-in ceremony | definite / possessor / dated | HOLD attend attended | ball,committee,speech,day,address |
resignation | other | noun | resignation,dismissal,firing,ouster,impeachment | possessor / of-people / light | announce announced submit submitted offered tender tendered demanded called | |
death-noun | other | noun | death,funeral,killing,murder | person-possessor / of-person | | toll,tolls,penalty,threats,threat,row,rate,sentence |
debate | other | noun | debate,debates,presidential debate,town hall | dated / year / light happened / named-modifier dated / happened placed / possessor-time | HOLD win won lost | over,about,on,whether,stage,prep |
rally | other | noun | rally,rallies,campaign rally,fundraiser,fund-raiser,parade,ceremony | occasion placed / occasion dated / light dated / light placed / possessor placed / possessor dated / dated | HOLD address addressed | cry,around,behind,to |
weapon-test | other | noun | nuclear test,nuclear tests,missile test,missile tests,missile launch,missile launches,rocket launch,coup,coup attempt,failed coup | definite / possessor / dated / light / placed | carry carried conduct conducted conducts conducting condemn condemned | |
hearing | other | noun | trial,trials,court hearing,hearing,inquest | possessor / of-people / light dated / definite dated / occasion dated | HOLD testify testified | and,balloon |
lawsuit | other | noun | lawsuit,lawsuits,suit,court case,legal action | light / dated / definite again / target named-modifier | file files filed filing bring brings brought win wins won lose loses lost settle settles settled dismiss dismissed drop dropped | | track,business,wet
probe | other | noun | investigation,investigations,probe,inquiry,inquiries | light | open opened opens opening launch launched launches launching order ordered announce announced announces | |
`;

const LIGHT_LISTS: Readonly<Record<string, string>> = { HOLD, PACT, IMPOSE, SPEAK, ISSUE };

/** The lexicon, in order: where two rows fit the same words the one with the longer form wins, then the earlier. */
export const EVENT_TRIGGERS: readonly EventTrigger[] = ROWS.split('\n')
  .filter((line) => line.trim() !== '')
  .map(readRow);

function readRow(line: string): EventTrigger {
  const [id = '', type = '', pos = '', forms = '', needs = '', light = '', notBefore = '', notAfter = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const eventType = EVENT_TYPES.find((known) => known === type);
  if (eventType === undefined || (pos !== 'verb' && pos !== 'noun')) throw new Error(`event trigger row: ${line}`);
  return {
    id,
    type: eventType,
    pos,
    forms: forms.split(',').map((form) => form.trim().split(' ')),
    needs: needs.split('/').map((alternative) => alternative.trim().split(' ').map(readCondition)),
    light: new Set(
      light
        .split(' ')
        .flatMap((word) => (LIGHT_LISTS[word] ?? word).split(' '))
        .filter(Boolean),
    ),
    notBefore: new Set(notBefore.split(',').filter(Boolean)),
    notAfter: new Set(notAfter.split(',').filter(Boolean)),
  };
}

function readCondition(text: string): EventCondition {
  const colon = text.indexOf(':');
  return colon < 0 ? { name: text, words: null } : { name: text.slice(0, colon), words: text.slice(colon + 1) };
}

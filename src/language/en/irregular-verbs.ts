/** Base forms of the irregular past tenses and participles that news uses, except forms that are words of their own. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  `arose:arise arisen:arise awoke:awake beaten:beat began:begin begun:begin bent:bend bit:bite bitten:bite bled:bleed
  blew:blow blown:blow bore:bear borne:bear bought:buy broke:break broken:break brought:bring built:build burnt:burn
  caught:catch chose:choose chosen:choose clung:cling crept:creep dealt:deal drank:drink drawn:draw drew:draw
  driven:drive drove:drive drunk:drink dug:dig eaten:eat ate:eat fallen:fall fell:fall fed:feed fled:flee flew:fly
  flown:fly forbade:forbid forbidden:forbid forgave:forgive forgiven:forgive forgot:forget forgotten:forget
  fought:fight froze:freeze frozen:freeze grew:grow grown:grow heard:hear held:hold hid:hide hidden:hide hung:hang
  kept:keep knew:know known:know laid:lay led:lead learnt:learn lent:lend lied:lie lost:lose meant:mean met:meet
  paid:pay proven:prove ran:run rang:ring ridden:ride risen:rise rode:ride rose:rise sang:sing sank:sink sat:sit
  sent:send shaken:shake shook:shake shot:shoot showed:show shown:show shrank:shrink slain:slay slept:sleep slid:slide
  sold:sell sought:seek sped:speed spent:spend sprang:spring stolen:steal stole:steal stood:stand stricken:strike
  struck:strike stuck:stick sung:sing sunk:sink swam:swim swore:swear sworn:swear swung:swing taught:teach thought:think
  threw:throw thrown:throw tore:tear torn:tear undertook:undertake understood:understand withdrawn:withdraw
  withdrew:withdraw withheld:withhold woken:wake woke:wake won:win wore:wear worn:wear woven:weave wrote:write
  written:write`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(':');
      return [form, base];
    }),
);

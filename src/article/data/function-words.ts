/**
 * The commonest words of some languages of Latin script, lower case, each list without words that the English list
 * holds. Enough to tell them apart in a text of a few lines.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a that is was for on with as it he by at from his her be are this have has had not they which who will would said their been but were she an its more after about one when than we you if there what also out up into or over all new no could some other before because two him them so do',
  de: 'der die und den von das mit sich des dem ist nicht ein eine auch auf für als hat werden einen wird bei sind noch einer nach wie wurde über zum zur haben dass aber sie er ich oder vor durch',
  fr: 'le les des et une du que qui dans pour pas sur est plus au par avec ce il sont la ont cette aux mais ses été comme était elle leur ne nous vous sa son se',
  es: 'el los las del que y en por con una para un se su es al lo como más pero sus fue ha este también entre desde cuando muy sobre hasta donde quien está hay',
  it: 'il di che e della per un non sono del una con le gli dei più nel alla si ha anche come ma dal delle nella questo lo ai è stato essere tra',
  pt: 'o os que e do da dos das em um uma para com não por mais na no ao se como foi sua pelo seu são também ele tem mas à nos já está',
  nl: 'het een van en dat op te zijn met voor niet aan er ook bij als uit door naar maar heeft om hij zich nog deze worden werd dan die wordt',
  sv: 'och att det som en på av med den för har inte till ett om var jag från men ska han efter kan vid sig så är de',
  da: 'og at det som en på af med den for har ikke til et om var fra men skal han efter kan ved sig så er der blev',
  no: 'og å det som en på av med den for har ikke til et om var fra men skal han etter kan ved seg så er ble',
  pl: 'w i na z do się nie że to jest o jak po od za przez co był dla są tym tego czy jego ale',
  ro: 'și de în la cu pe un o nu se din mai care pentru este că sau fost fi prin după sunt al lui',
  cs: 'a se v na že je s z do o i to jako za by k ve který po pro ale od jsou byl podle',
  tr: 've bir bu için ile da de olarak çok daha olan gibi kadar sonra var en ama olduğu ne',
  fi: 'ja on ei että se oli hän mutta myös kun ovat joka mukaan ollut niin sen tai jo vuoden',
  id: 'yang dan di dengan untuk ini itu dari pada tidak dalam akan ke oleh juga adalah telah mereka',
};

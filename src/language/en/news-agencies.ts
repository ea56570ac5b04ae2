/**
 * Agencies whose texts newspapers print, by the forms that datelines, bylines and credits name them in. Lower case,
 * without `the`. From the lists of members of EANA, OANA and MINDS International and the forms in their own style guides.
 */
export const NEWS_AGENCIES: ReadonlyMap<string, string> = new Map(
  `Associated Press: ap, associated press, ap news
   Reuters: reuters, thomson reuters, reuters news agency
   Agence France-Presse: afp, agence france-presse, agence france presse
   United Press International: upi, united press international
   Press Association: pa, press association, pa media, pa news agency
   Deutsche Presse-Agentur: dpa, deutsche presse-agentur, deutsche presse agentur
   Bloomberg News: bloomberg, bloomberg news
   EFE: efe, agencia efe
   ANSA: ansa
   Kyodo News: kyodo, kyodo news
   Jiji Press: jiji, jiji press
   Xinhua: xinhua, xinhua news agency
   TASS: tass, itar-tass
   Interfax: interfax
   Press Trust of India: pti, press trust of india
   Asian News International: ani, asian news international
   Indo-Asian News Service: ians, indo-asian news service
   Canadian Press: cp, canadian press
   Australian Associated Press: aap, australian associated press
   Yonhap: yonhap, yonhap news agency
   Anadolu Agency: aa, anadolu, anadolu agency
   Bernama: bernama
   Antara: antara
   Belga: belga
   ANP: anp
   APA: apa, austria press agency
   TT: tt news agency
   NTB: ntb
   Ritzau: ritzau
   PAP: pap, polish press agency
   CTK: ctk, czech news agency
   MTI: mti
   Ukrinform: ukrinform
   BelTA: belta
   IRNA: irna
   MENA: mena, middle east news agency
   News Agency of Nigeria: nan, news agency of nigeria
   Inter Press Service: ips, inter press service`
    .split('\n')
    .flatMap((line) => {
      const [name = '', forms = ''] = line.trim().split(': ');
      return forms.split(', ').map((form): [string, string] => [form, name]);
    }),
);

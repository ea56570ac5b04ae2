/**
 * Countries and territories: name; other names; adjectives and words for the people; capital.
 * General knowledge (as in ISO 3166 and UN lists), written for this project; Apache-2.0 like the rest.
 * Columns are separated by `|`, alternatives by `;`. The capital is listed as a place only, not as another name.
 */
const TABLE = `
Afghanistan||Afghan|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|
Angola||Angolan|Luanda
Argentina||Argentine;Argentinian|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani;Azeri|Baku
Bahamas||Bahamian|Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian|Bridgetown
Belarus||Belarusian;Belarussian|Minsk
Belgium||Belgian|Brussels
Belize||Belizean|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz
Bosnia|Bosnia and Herzegovina;Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana|||Gaborone
Brazil||Brazilian|Brasilia;Brasília
Brunei||Bruneian|
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|Bujumbura
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaounde;Yaoundé
Canada||Canadian|Ottawa
Cape Verde||Cape Verdean|Praia
Central African Republic|||Bangui
Chad||Chadian|
Chile||Chilean|
China|People's Republic of China;PRC|Chinese|Beijing;Peking
Colombia||Colombian|Bogota;Bogotá
Comoros||Comorian|
Congo|Democratic Republic of Congo;Democratic Republic of the Congo;DRC;Republic of Congo|Congolese|Kinshasa;Brazzaville
Costa Rica||Costa Rican|
Croatia||Croatian;Croat|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Denmark||Danish;Dane|Copenhagen
Djibouti||Djiboutian|
Dominican Republic||Dominican|Santo Domingo
East Timor|Timor-Leste|Timorese|Dili
Ecuador||Ecuadorian;Ecuadorean|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran|San Salvador
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish;Finn|Helsinki
France||French;Frenchman;Frenchmen|Paris
Gabon||Gabonese|Libreville
Gambia||Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|Federal Republic of Germany|German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Greenland||Greenlandic|Nuuk
Grenada||Grenadian|
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guyana||Guyanese|
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hong Kong||Hongkonger|
Hungary||Hungarian|Budapest
Iceland||Icelandic;Icelander|Reykjavik
India||Indian|New Delhi;Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran|Iranian|Tehran;Teheran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland|Irish;Irishman|Dublin
Israel||Israeli|Jerusalem;Tel Aviv
Italy||Italian|Rome
Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian|Abidjan
Jamaica||Jamaican|
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh;Kazakhstani|Astana;Almaty
Kenya||Kenyan|Nairobi
Kosovo||Kosovar;Kosovan|Pristina
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian;Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish|
Macedonia|North Macedonia|Macedonian|Skopje
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur
Maldives||Maldivian|
Mali||Malian|Bamako
Malta||Maltese|Valletta
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican|Mexico City
Moldova||Moldovan|Chisinau
Monaco||Monegasque|
Mongolia||Mongolian|Ulaanbaatar
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat;Casablanca
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Yangon;Rangoon;Naypyidaw
Namibia||Namibian|Windhoek
Nepal||Nepalese;Nepali|Kathmandu
Netherlands|Holland|Dutch;Dutchman|Amsterdam;The Hague;Hague
New Zealand||New Zealander|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja;Lagos
North Korea|N. Korea;Democratic People's Republic of Korea;DPRK|North Korean|Pyongyang
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palestine|Palestinian Authority;Palestinian territories|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay||Paraguayan|
Peru||Peruvian|Lima
Philippines||Philippine;Filipino;Filipina|Manila
Poland||Polish;Pole|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican|
Qatar||Qatari|Doha
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Samoa||Samoan|
Saudi Arabia|Kingdom of Saudi Arabia|Saudi;Saudi Arabian|Riyadh
Scotland||Scottish;Scot|Edinburgh
Senegal||Senegalese|Dakar
Serbia||Serbian;Serb|Belgrade
Seychelles||Seychellois|
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia||Slovak;Slovakian|Bratislava
Slovenia||Slovenian;Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali|Mogadishu
South Africa||South African|Pretoria;Cape Town;Johannesburg
South Korea|S. Korea;Republic of Korea|South Korean|Seoul
South Sudan||South Sudanese|Juba
Soviet Union|USSR;U.S.S.R.|Soviet|
Spain||Spanish;Spaniard|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish;Swede|Stockholm
Switzerland||Swiss|Bern;Geneva;Zurich
Syria||Syrian|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian|Dodoma;Dar es Salaam
Thailand||Thai|Bangkok
Tibet||Tibetan|Lhasa
Togo||Togolese|
Tonga||Tongan|
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis
Turkey|Turkiye;Türkiye|Turkish;Turk|Ankara
Turkmenistan||Turkmen|Ashgabat
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv;Kiev
United Arab Emirates|UAE;U.A.E.|Emirati|Abu Dhabi;Dubai
United Kingdom|UK;U.K.;Britain;Great Britain|British;Briton|London
United States|United States of America;US;U.S.;USA;U.S.A.;America|American|
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Vanuatu||Vanuatuan|
Vatican|Vatican City;Holy See||
Venezuela||Venezuelan|Caracas
Vietnam||Vietnamese|Hanoi
Wales||Welsh|Cardiff
Yemen||Yemeni|Sanaa;Sana'a
Yugoslavia||Yugoslav|
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
England||English;Englishman|
Northern Ireland||Northern Irish|Belfast
Chechnya||Chechen|Grozny
Catalonia||Catalan|Barcelona
Kurdistan|Iraqi Kurdistan|Kurdish;Kurd|Erbil
`;

export interface CountryRow {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Adjectives and nouns for its people, singular. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

export const COUNTRIES: readonly CountryRow[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', otherNames = '', demonyms = '', capitals = ''] = line.split('|');
    return { name, otherNames: list(otherNames), demonyms: list(demonyms), capitals: list(capitals) };
  });

function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(';');
}

/** Words for peoples, faiths and regions that are no country's: capitalised adjectives, never names by themselves. */
export const OTHER_PEOPLES: readonly string[] =
  `Islam;Christianity;Judaism;Buddhism;Hinduism;African;African-American;African American;Arab;Arabian;Arabic;Asian;Asian-American;Balkan;Baltic;Bolshevik;Buddhist;
Caribbean;Catholic;Caucasian;Christian;Communist;European;Eurosceptic;Evangelical;Germanic;Gulf;Hasidic;Hebrew;Hindu;
Hispanic;Hmong;Hutu;Islamic;Islamist;Jew;Jewish;Judeo-Christian;Latin;Latin American;Latina;Latino;Marxist;Methodist;
Mormon;Muslim;Nazi;Nordic;Orthodox;Presbyterian;Protestant;Roma;Rohingya;Salafist;Scandinavian;Shia;Shiite;Sikh;
Slavic;Sunni;Tutsi;Uighur;Uyghur;Western;Yazidi;Zionist;Native American;Mexican-American;Cuban-American;Anglo-Saxon;
New Yorker;Londoner;Texan;Californian;Floridian;Parisian;Berliner;Muscovite;Chicagoan;Bostonian;Brit;Yankee`
    .split(';')
    .map((word) => word.trim());

/** Party adjectives with the name they stand for: they mark a person's side and are no names by themselves. */
export const PARTY_WORDS: Readonly<Record<string, string>> = {
  republican: 'Republican',
  republicans: 'Republican',
  gop: 'Republican',
  democrat: 'Democratic',
  democrats: 'Democratic',
  democratic: 'Democratic',
  labour: 'Labour',
  tory: 'Conservative',
  tories: 'Conservative',
  conservative: 'Conservative',
  conservatives: 'Conservative',
  libertarian: 'Libertarian',
  libertarians: 'Libertarian',
  liberal: 'Liberal',
  liberals: 'Liberal',
  socialist: 'Socialist',
  socialists: 'Socialist',
  communist: 'Communist',
  communists: 'Communist',
  green: 'Green',
  greens: 'Green',
  independent: 'Independent',
  independents: 'Independent',
};

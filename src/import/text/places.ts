import type { Language } from './extraction.ts'
import { words } from './lexicon.ts'

const COUNTRIES = `Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia,
Bosnia and Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus,
Czech Republic, Czechia, Denmark, Djibouti, Dominica, Dominican Republic, Ecuador, Egypt, El Salvador, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana,
Greece, Grenada, Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait,
Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova, Monaco,
Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Northern Ireland, Norway, Oman, Pakistan, Palestine,
Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Russian Federation, Rwanda, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore,
Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Tunisia, Turkey, Türkiye,
Turkmenistan, Uganda, Ukraine, United Arab Emirates, UAE, United Kingdom, U.K., UK, United States, United States of America, U.S., US, U.S.A., USA, America, Britain, Great Britain, England, Wales, Uruguay, Uzbekistan, Vanuatu,
Venezuela, Vietnam, Yemen, Zambia, Zimbabwe, Greenland, Gaza, West Bank, Crimea, Donbas, Donbass, Nagorno-Karabakh, Hong Kong, Macau, Tibet, Kurdistan, Kashmir, Catalonia, Bavaria, Siberia, Chechnya,
Europe, Asia, Africa, North America, South America, Latin America, Central America, Middle East, Eurasia, Balkans, Caucasus, Antarctica, Arctic, Mediterranean, Black Sea, Aegean, Anatolia, Cappadocia, Thrace, Baltic, Scandinavia`
const CITIES = `Ankara, Istanbul, Izmir, Antalya, Bursa, Adana, Konya, Gaziantep, Diyarbakır, Kayseri, Mersin, Trabzon, Samsun, Van, Washington, New York, New York City, Los Angeles, Chicago, Houston, Philadelphia, Phoenix,
San Antonio, San Diego, Dallas, Austin, San Francisco, Seattle, Denver, Boston, Detroit, Nashville, Memphis, Portland, Las Vegas, Baltimore, Milwaukee, Albuquerque, Tucson, Sacramento, Atlanta, Miami, Tampa, Orlando,
Cleveland, Cincinnati, Columbus, Pittsburgh, St. Louis, Kansas City, Minneapolis, New Orleans, Charlotte, Raleigh, Richmond, Norfolk, Honolulu, Anchorage, Salt Lake City, Indianapolis, Louisville, Oklahoma City, Omaha, Des Moines,
Manhattan, Brooklyn, Queens, Bronx, Harlem, Silicon Valley, Hollywood, Wall Street, London, Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Belfast, Cardiff, Dublin, Paris, Lyon, Marseille, Berlin, Munich, Hamburg,
Frankfurt, Cologne, Vienna, Zurich, Geneva, Bern, Brussels, Amsterdam, Rotterdam, Hague, The Hague, Rome, Milan, Naples, Venice, Turin, Madrid, Barcelona, Lisbon, Porto, Athens, Thessaloniki, Nicosia, Sofia, Bucharest,
Budapest, Prague, Warsaw, Krakow, Bratislava, Ljubljana, Zagreb, Belgrade, Sarajevo, Skopje, Tirana, Pristina, Podgorica, Chisinau, Kiev, Kyiv, Kharkiv, Odessa, Odesa, Lviv, Mariupol, Minsk, Moscow, St. Petersburg, Sochi,
Kazan, Vilnius, Riga, Tallinn, Helsinki, Stockholm, Oslo, Copenhagen, Reykjavik, Tbilisi, Yerevan, Baku, Tehran, Baghdad, Mosul, Basra, Erbil, Damascus, Aleppo, Homs, Idlib, Beirut, Jerusalem, Tel Aviv, Amman, Cairo,
Alexandria, Tripoli, Benghazi, Tunis, Algiers, Rabat, Casablanca, Khartoum, Addis Ababa, Nairobi, Kampala, Lagos, Abuja, Accra, Dakar, Kinshasa, Luanda, Harare, Pretoria, Johannesburg, Cape Town, Durban, Riyadh, Jeddah, Mecca,
Doha, Dubai, Abu Dhabi, Muscat, Sanaa, Aden, Kuwait City, Manama, Kabul, Kandahar, Islamabad, Karachi, Lahore, New Delhi, Delhi, Mumbai, Kolkata, Bangalore, Chennai, Dhaka, Colombo, Kathmandu, Bangkok, Hanoi, Ho Chi Minh City,
Phnom Penh, Kuala Lumpur, Jakarta, Manila, Beijing, Shanghai, Hangzhou, Shenzhen, Wuhan, Taipei, Seoul, Pyongyang, Tokyo, Osaka, Kyoto, Hiroshima, Fukushima, Sydney, Melbourne, Brisbane, Perth, Canberra, Auckland, Wellington,
Toronto, Montreal, Vancouver, Ottawa, Quebec, Mexico City, Havana, Bogota, Caracas, Lima, Quito, Santiago, Buenos Aires, Montevideo, Brasilia, Rio de Janeiro, Sao Paulo, São Paulo, Tashkent, Almaty, Astana, Bishkek, Ashgabat`
const STATES = `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah,
Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Ontario, Alberta, British Columbia, Capitol Hill, D.C., Washington D.C., Nova Scotia`
const TURKISH = `Amerika, ABD, Amerika Birleşik Devletleri, İngiltere, Birleşik Krallık, Fransa, Almanya, İtalya, İspanya, Portekiz, Yunanistan, Bulgaristan, Romanya, Macaristan, Avusturya, İsviçre, Hollanda, Belçika, Danimarka, İsveç,
Norveç, Finlandiya, Polonya, Rusya, Ukrayna, Gürcistan, Ermenistan, Azerbaycan, İran, Irak, Suriye, Lübnan, İsrail, Filistin, Ürdün, Mısır, Libya, Tunus, Cezayir, Fas, Sudan, Somali, Etiyopya, Katar, Kuveyt, Suudi Arabistan,
Yemen, Umman, Afganistan, Pakistan, Hindistan, Çin, Japonya, Güney Kore, Kuzey Kore, Kazakistan, Özbekistan, Türkmenistan, Kırgızistan, Kıbrıs, KKTC, Kosova, Sırbistan, Hırvatistan, Bosna Hersek, Arnavutluk, Makedonya, Kanada,
Meksika, Brezilya, Arjantin, Avustralya, Güney Afrika, Avrupa, Asya, Afrika, Orta Doğu, Ortadoğu, Balkanlar, Kafkasya, Karadeniz, Akdeniz, Ege, Marmara, Trakya, Anadolu, Kırım, Gazze, Batı Şeria, İstanbul, İzmir,
Moskova, Kiev, Londra, Paris, Berlin, Roma, Atina, Brüksel, Viyana, Cenevre, Zürih, Lahey, Prag, Varşova, Budapeşte, Bükreş, Sofya, Belgrad, Saraybosna, Üsküp, Tiflis, Erivan, Bakü, Tahran, Bağdat, Musul, Şam, Halep, Beyrut,
Kudüs, Kahire, Trablus, Riyad, Pekin, Şanghay, Tokyo, Seul, Yeni Delhi, İslamabad, Kabil, Lefkoşa, Vaşington,
Adıyaman, Afyon, Afyonkarahisar, Ağrı, Aksaray, Amasya, Ardahan, Artvin, Aydın, Balıkesir, Bartın, Batman, Bayburt, Bilecik, Bingöl, Bitlis, Bolu, Burdur, Çanakkale, Çankırı, Çorum, Denizli, Düzce, Edirne, Elazığ, Erzincan, Erzurum,
Eskişehir, Giresun, Gümüşhane, Hakkari, Hatay, Iğdır, Isparta, Kahramanmaraş, Karabük, Karaman, Kars, Kastamonu, Kırıkkale, Kırklareli, Kırşehir, Kilis, Kocaeli, İzmit, Kütahya, Malatya, Manisa, Mardin, Muğla, Muş, Nevşehir, Niğde,
Ordu, Osmaniye, Rize, Sakarya, Siirt, Sinop, Sivas, Şanlıurfa, Şırnak, Tekirdağ, Tokat, Tunceli, Uşak, Yalova, Yozgat, Zonguldak, Bodrum, Marmaris, Fethiye, Kuşadası, Alanya, Kadıköy, Beşiktaş, Üsküdar, Beyoğlu, Şişli, Çankaya, Bakırköy`
/** Countries, regions and large cities, in English and Turkish spelling. */
export const PLACES = words([COUNTRIES, CITIES, STATES, TURKISH].join(', '))

/** Any spelling of their capitals, for datelines. */
export const PLACES_IN_CAPITALS: ReadonlySet<string> = new Set(
  [...PLACES].flatMap((place) => [place.toUpperCase(), place.toLocaleUpperCase('tr')]),
)

/** Turkish provinces that are English words or names. */
const ONLY_TURKISH = words('Van, Ordu, Batman, Muş, Kars, Ege, Fas, Bolu, Uşak, Rize, Niğde, Ağrı')

export const isPlace = (name: string, language: Language): boolean =>
  (PLACES.has(name) || (name.length > 3 && PLACES_IN_CAPITALS.has(name))) &&
  !(language === 'en' && ONLY_TURKISH.has(name))

/** Words that make the name they end a place (Marmara Denizi, Bosphorus Bridge). */
export const PLACE_HEADS =
  words(`Street, Avenue, Boulevard, Road, Bridge, River, Lake, Sea, Ocean, Gulf, Bay, Strait, Island, Islands, Mountain, Mountains, Valley, Desert, Coast, Peninsula, Province, County, City, District, Village, Town,
Square, Park, Beach, Harbor, Harbour, Port, Airport, Heights, Hills, Springs, Falls, Creek, Canyon, Region, Mahallesi, Sokağı, Sokak, Caddesi, Bulvarı, Köprüsü, Nehri, Irmağı, Gölü, Denizi, Körfezi, Boğazı, Adası, Adaları, Dağı, Dağları, Ovası, Vadisi,
Yarımadası, Meydanı, Parkı, Limanı, Havalimanı, Köyü, İlçesi, Kalesi, Bölgesi`)

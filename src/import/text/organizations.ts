import { spaced, words } from './lexicon.ts'

/** Organisations that no word in their name gives away. */
export const ORGANIZATIONS =
  words(`NATO, Nato, EU, UN, U.N., E.U., European Union, United Nations, IMF, World Bank, OSCE, OPEC, WHO, UNICEF, UNESCO, Unicef, Unesco, Interpol, Europol, Kremlin, Pentagon, White House, Capitol, Congress, Senate, House of Representatives, Parliament, Bundestag,
Knesset, Duma, State Department, Justice Department, Treasury, Supreme Court, Federal Reserve, Fed, FBI, CIA, NSA, NASA, EPA, E.P.A., F.B.I., C.I.A., FDA, CDC, IRS, I.R.S., NYPD, GOP, G.O.P., DNC, RNC, Hamas, Hezbollah, Taliban, Islamic State, ISIS, Al Qaeda, al-Qaeda, PKK, YPG, Mossad, MI5, MI6, Scotland Yard,
Reuters, Associated Press, AP, AFP, Bloomberg, BBC, CNN, MSNBC, NBC, CBS, ABC, PBS, NPR, C-SPAN, Fox News, Sky News, Al Jazeera, New York Times, Washington Post, Wall Street Journal, Los Angeles Times, USA Today, Politico, POLITICO, Huffington Post, Guardian, Economist, Financial Times, Le Monde, Der Spiegel,
Anadolu Agency, Hürriyet, Sabah, Milliyet, Cumhuriyet, Sözcü, Xinhua, TASS, Interfax, Google, Facebook, Twitter, YouTube, Instagram, Netflix, Apple, Microsoft, Amazon, Tesla, Uber, Boeing, Airbus, Toyota, Volkswagen, Siemens, Samsung, Sony, Intel, IBM, Shell, BP, ExxonMobil, Gazprom, Nestle, Nike, Adidas, Walmart, Starbucks,
Republican Party, Democratic Party, Labour Party, Labour, Conservative Party, Greenpeace, Amnesty International, Human Rights Watch, Red Cross, Red Crescent, Oxfam, Doctors Without Borders, Sierra Club, FIFA, UEFA, NBA, NFL, Arab League, African Union, ASEAN, G7, G20, Brexit Party,
AKP, AK Parti, CHP, MHP, HDP, DEM Parti, İYİ Parti, TBMM, TÜİK, TÜSİAD, TOBB, TÜBİTAK, RTÜK, YÖK, YSK, BDDK, SPK, MİT, EPDK, AFAD, TOKİ, DİSK, KESK, TTB, TMMOB, BM, AB, DSÖ, AİHM, AYM, TFF, THY, TRT, NTV, Kızılay, Yeşilay, Fenerbahçe, Galatasaray, Trabzonspor, AA, DHA, İHA, ANKA`)

/** Words that end, or stand in, the name of an organisation. */
export const ORGANIZATION_HEADS =
  spaced(`Air Ministry Department Party University College Institute Institution Bank Council Committee Court Agency Union Association Federation Organization Organisation Foundation Commission Authority Company Corporation Corp Corp. Inc Inc. Ltd Ltd. LLC PLC Group Holding
Holdings Industries Airlines Airways Motors Energy Police Army Navy Parliament Congress Senate Assembly Administration Bureau Office Board Fund Trust Center Centre Society Academy School Hospital Church Club League Alliance Coalition Front Movement Network News Press Times Post Journal Herald
Tribune Gazette Observer Chronicle Telegraph Magazine Radio Television TV Media Studios Records Ministry Embassy Consulate Cabinet Guard Forces Force Command Corps Brigade Mosque Museum Library Theatre Theater Orchestra Chamber Partnership Initiative Campaign Caucus Delegation Laboratory Laboratories
Systems Technologies Pharmaceuticals Partners Associates Bros Brothers Consortium Cooperative Syndicate Mission Service Services Secretariat Tribunal Directorate Presidency Municipality Council Clinic Company Works Mills Dairy Brewery Rovers Wanderers Athletic FC Rail Railways Water Ferries Lines Shipping Mining Steel Union Guild
Bakanlığı Partisi Üniversitesi Enstitüsü Bankası Konseyi Komitesi Mahkemesi Ajansı Birliği Derneği Federasyonu Örgütü Teşkilatı Vakfı Komisyonu Kurumu Kurulu Şirketi Holding Grubu Meclisi Belediyesi Valiliği Kaymakamlığı Müdürlüğü Başkanlığı Başsavcılığı Savcılığı Emniyeti Jandarma Odası Odaları Sendikası
Konfederasyonu Kulübü Hastanesi Okulu Lisesi Fakültesi Merkezi Gazetesi Dergisi Televizyonu Radyosu Haber Büyükelçiliği Konsolosluğu Genelkurmay Danıştay Yargıtay Sayıştay Barosu Kooperatifi Platformu Hareketi Cephesi İttifakı Kuvvetleri Komutanlığı Havayolları Yolları Ofisi Fonu Akademisi Topluluğu Müzesi Tiyatrosu
A.Ş. AŞ Bakanlık`)

/** Organisation words that may be followed by "of …" or "for …". */
export const OPEN_HEADS = spaced(
  'Ministry Department University College Institute Bank Council Committee Court Agency Union Association Federation Organization Organisation Foundation Commission Bureau Office Board Fund Center Centre Society Academy School House Chamber League Alliance Coalition Museum Church Party Group Network Club Friends Doctors Partnership',
)

/** Capitalised phrases that end so are events, laws and the like: nobody's name. */
export const OTHER_HEADS =
  spaced(`Forum Summit Conference Festival Cup Games Championship Championships Olympics War Wars Day Week Month Year Award Awards Prize Act Amendment Bill Law Treaty Agreement Accord Pact Protocol Convention Constitution Plan Program Programme Project Deal Strategy Order Code Charter Declaration Resolution
Revolution Crisis Era Age Renaissance Empire Republic Kingdom Street Dream Right Rights Tour Show Series Prix Open League Election Elections Primary Debate Bowl Hurricane Storm Virus Disease Syndrome Church Bible Quran Christmas Easter Ramadan Thanksgiving Twitter Internet Web God Allah Islam Christianity Judaism
Zirvesi Forumu Konferansı Festivali Kupası Oyunları Savaşı Bayramı Günü Haftası Yasası Kanunu Anlaşması Antlaşması Sözleşmesi Ödülü Ödülleri Projesi Planı Ligi Turnuvası Seçimleri Depremi Fuarı Kurultayı Kongresi`)

/** Capitals that stand for no organisation. */
export const OTHER_CAPITALS = spaced(
  'US USA UK UAE ABD KKTC TV CEO CFO COO PM AM MP MPs PhD MBA DNA AIDS HIV COVID GDP IT PR HR ID OK VIP FAQ SUV CD DVD PC AI LGBT LGBTQ UTC GMT EST EDT PST II III IV VI VII AD BC CROSSTALK NO NOT YES AND THE WALLACE PENCE Q A TL KDV TIR GSM SMS',
)

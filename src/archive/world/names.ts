/** Parts that names are made of. Every place and person made of them is invented. */
export const firstNames = {
  en: 'Ada Alan Amos Beatrix Bram Cara Cedric Clara Conrad Cora Damon Della Edith Edwin Elias Elsa Esther Fergus Flora Frieda Gareth Gilda Grace Greta Hanne Hector Helga Hollis Ida Ingrid Iris Ivo Jasper Joan Jonas Judith Karl Kezia Lars Leona Linus Lorna Magnus Maud Milo Mira Nadia Nils Nora Odile Orla Oscar Paula Petra Quentin Rhoda Robin Rosalind Ruben Ruth Selma Silas Stella Tabitha Theo Thora Tomas Ursula Vera Victor Wanda Wilfred Yvonne Zara'.split(
    ' ',
  ),
  tr: 'Ahsen Alper Aslı Ayça Aydan Barış Berrin Burak Canan Cem Ceren Çağla Defne Demet Deniz Ebru Ece Efe Elif Emre Engin Esra Ezgi Feride Ferhat Figen Gamze Gökçe Gülay Hakan Hande Haluk Ilgın Işıl İdil İlker Kaan Kemal Leyla Levent Melis Meral Mert Metin Müge Nermin Nesrin Nihat Okan Onur Oya Özge Pelin Rıza Sedat Selin Sevil Sinan Şebnem Şule Tarık Tuna Tülin Umut Volkan Yasemin Yavuz Zerrin'.split(
    ' ',
  ),
}

export const lastNames = {
  en: 'Abernell Adeyo Ambrack Arkell Ashgrove Balliver Barrowick Bellinor Birkdale Blackthorn Bramley Brennard Brightwell Calloway Carrick Castellan Chilvers Cobham Corwin Crandall Crosswell Dallimore Danvers Delamere Drummel Dunmore Eastlake Ellsworth Elverton Fairhurst Farrow Fenwright Ferrand Fleetham Foxglade Galloran Garrow Gellert Glenholm Goldwin Grantley Greymoor Hallorin Harcourt Hartwell Haverell Hawksby Hollander Holmquist Ingleby Ironside Jessop Karlsen Kellaway Kestrel Kingsmere Lambourn Larkin Lindqvist Lockyer Lorimer Lovelock Lundgren Maddern Malloran Marlow Marsden Merriweather Millbank Montrose Morrowind Nettleship Norling Northcote Oakham Odell Okafor Orchard Osgood Pargeter Pellew Penhallow Penrose Pickering Quarrie Quillon Radcot Rainsford Ravenel Redfern Rosvall Rowntree Sablewood Saltmarsh Seaborn Selwyn Shawcross Silverton Skelton Solheim Stanhope Sterne Stonebridge Sundqvist Tallis Thackeray Thornbury Tolliver Trevanion Trimble Underhill Varga Vesterby Wainwright Wakelin Waverley Weatherall Westergaard Whitlock Winterbourne Wolstan Wrenfield Yarborough'.split(
    ' ',
  ),
  tr: 'Akçalı Akpınarlı Akyel Alkanat Altuğlu Aras Arıkanlı Atılgan Aybarlı Aydoğmuş Bakırcan Balabanlı Başaranlı Bayraklı Bilgeç Bozoklu Candemir Cengizhan Çakırca Çamlıbel Çetinalp Dağlarca Demirağaç Denizoğlu Dinçsoy Doğruyol Durukanlı Eğilmez Elmasçı Ercivan Erdenay Ergüder Ersöyler Esentürk Gedikli Göçmenli Gökbayrak Güçlüer Gündüzalp Gürsoylu Hepyaşar Ilgazlı Işıkgör İnceoğlu Kabadayıoğlu Kalkavan Karaduman Karasulu Kavaklı Kaynarca Kılıçoğlu Kırımlı Koçyiğit Korkutlu Kutlubay Mavidağ Oğuzkan Okumuş Onaranlı Ortaçlı Özbeyli Özgüner Öztunç Pamukçu Sağıroğlu Sarıkamış Savaşkan Sayınlı Selvili Solmaz Soykanlı Şahinkaya Şenyurtlu Tanyelioğlu Taşkıran Tekgül Toprakçı Tümerkan Uluçay Ünsalan Yağızer Yaltırık Yeniçerili Yıldızhan Yücesoy Zorluer'.split(
    ' ',
  ),
}

/** First and second halves of the names of towns. */
export const townNames = {
  en: {
    first:
      'Aldr Brin Corm Dusk Ell Fenn Garr Hall Hesk Isk Jorv Kest Lorr Marv Nar Orl Pell Quen Rav Sarn Skar Sund Tark Thal Ulv Vend Wex Yarr Zell'.split(
        ' ',
      ),
    second: 'ery ale holm moor wick haven stead mouth minster ness gate fell by combe worth'.split(
      ' ',
    ),
  },
  tr: {
    first: 'Akça Alaç Boz Çam Çağıl Dür Elma Gök Gün Ilgın Kar Kum Mer Sar Sev Taş Ulu Yel'.split(
      ' ',
    ),
    second: 'suva lova pelit meren yaka göze teren dağı börk çeren sazı durak'.split(' '),
  },
}

/** What stands behind a family’s name in a company’s. */
export const companyWords = {
  en: 'Foundry Mills Shipyards Pharma Logistics Energy Foods Textiles Software Ceramics Glassworks Instruments Breweries Timber'.split(
    ' ',
  ),
  tr: 'Tekstil Enerji Gıda Lojistik Döküm Seramik Yazılım Cam Kimya Tersanecilik Makine Ormancılık'.split(
    ' ',
  ),
}

/** Drawn by draw.ts; the words stand with the picture, and a story may bring its own. */
export const pictures = [
  {
    key: 'harbour',
    alt: 'Drawing of a harbour at low water with two moored boats',
    caption: 'The inner harbour at low water.',
  },
  {
    key: 'marsh',
    alt: 'Drawing of a heron among the reeds of a salt marsh under a wide sky',
    caption: 'The Sund marsh between the two bridges.',
  },
  {
    key: 'storm',
    alt: 'Drawing of waves breaking over a coast road, with a lighthouse behind',
    caption: 'The coast road near Hallam Point.',
  },
  { key: 'dam', alt: 'Baraj gölünün ve tepelerin çizimi', caption: 'Yelova baraj gölü.' },
  {
    key: 'tram',
    alt: 'Kent silueti önünde bir tramvayın çizimi',
    caption: 'Planlanan hattın çizimi.',
  },
  {
    key: 'grain',
    alt: 'Drawing of a field of grain before a row of silos',
    caption: 'Fields outside Marvale.',
  },
  {
    key: 'ferry',
    alt: 'Drawing of a ferry crossing the narrows in evening light',
    caption: 'The ferry between Port Ellery and Sund.',
  },
  {
    key: 'dredger',
    alt: 'Drawing of a dredger with its bucket over a barge',
    caption: 'A dredger at work in shallow water.',
  },
  {
    key: 'turbines',
    alt: 'Drawing of wind turbines on the ridge of an island',
    caption: 'Turbines on the ridge of Brack Island.',
  },
  {
    key: 'lighthouse',
    alt: 'Drawing of a lighthouse on a cliff at night, its beam over the sea',
    caption: 'The light at Hallam Point.',
  },
  {
    key: 'cannery',
    alt: 'Drawing of a cannery by the water at night with lit windows',
    caption: 'The cannery seen from across the basin.',
  },
  {
    key: 'night-bus',
    alt: 'Drawing of a bus at a stop in a wet street at night',
    caption: 'The last bus leaves the quay at ten to eleven.',
  },
  {
    key: 'reading-room',
    alt: 'Drawing of a reading room with tall windows and long tables',
    caption: 'The reading room of the Marvale library.',
  },
  {
    key: 'river-town',
    alt: 'Drawing of a town with a bridge over a swollen river',
    caption: 'Marvale and the Orle.',
  },
  {
    key: 'ledgers',
    alt: 'Drawing of stacked ledgers and papers under a desk lamp',
    caption: 'Paper, as auditors like it.',
  },
  {
    key: 'stadium',
    alt: 'Drawing of a small football ground under floodlights in the rain',
    caption: 'The ground of Ellery Rovers.',
  },
  {
    key: 'cranes',
    alt: 'Limanda duran vinçlerin ve açıkta bekleyen gemilerin çizimi',
    caption: 'Kumrova Limanı’nda vinçler.',
  },
  {
    key: 'blades',
    alt: 'Bir fabrika salonunda yatan uzun türbin kanatlarının çizimi',
    caption: 'Poyraz Kompozit’in kalıphanesi.',
  },
  {
    key: 'pass',
    alt: 'Karlı dağlar arasında tek sıra yürüyen bir kurtarma ekibinin çizimi',
    caption: 'Belhan Geçidi.',
  },
  {
    key: 'boatyard',
    alt: 'Göl kıyısında kızağa alınmış ahşap bir kayığın çizimi',
    caption: 'Derinsu’daki çekek yeri.',
  },
  {
    key: 'canal',
    alt: 'Kurak tarlaların arasından geçen bir sulama kanalının çizimi',
    caption: 'Ovadaki toprak kanal.',
  },
  {
    key: 'seismograph',
    alt: 'Dağların önünde akan bir deprem kaydının çizimi',
    caption: 'Ağdaki bir istasyonun kaydı.',
  },
] as const

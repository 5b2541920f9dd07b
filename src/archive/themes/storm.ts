import { count, decimal } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const storm: Theme = {
  section: 'society',
  topics: ['medtop:17000000', 'medtop:20001129', 'medtop:20000148', 'medtop:20000168'],
  organization: 'rescue',
  subjects: [
    { en: 'the storm', tr: 'fırtınanın bilançosu' },
    { en: 'the flood', tr: 'su baskınının bilançosu' },
    { en: 'the heatwave', tr: 'sıcak hava dalgasının etkisi' },
    { en: 'the snowfall', tr: 'kar yağışının etkisi' },
    { en: 'the landslide', tr: 'heyelanın bilançosu' },
    { en: 'the forest fire', tr: 'orman yangınının bilançosu' },
  ],
  facts: (random) => ({
    calls: count(random, 60, 1900),
    hurt: count(random, 2, 38),
    homes: count(random, 20, 4200),
    gusts: count(random, 88, 164),
    rain: count(random, 31, 148),
    damage: decimal(random, 1, 40),
  }),
  en: {
    headlines: [
      '{subject} leaves {homes} homes in {place} without power',
      '[Roads closed|Schools closed] in {place} after {subject}',
      '{hurt} hurt in {place} as {subject} [moves inland|reaches the town]',
      '{place} counts the damage of {subject}',
    ],
    laterHeadlines: [
      'Power back in most of {place} after {subject}',
      '{place} clears up: {subject} cost {damage} million crowns',
      'After {subject}: {place} asks why the warning came late',
      'Coast road at {place} stays shut',
    ],
    standfirsts: [
      '[No one was killed|Nobody was badly hurt]. The fire service took {calls} calls in one night.',
      'Gusts reached {gusts} kilometres an hour. Repairs may take [days|until the weekend].',
      '{rain} millimetres fell in [a day|six hours], more than in an ordinary month.',
    ],
    leads: [
      '{org} took {calls} calls in the night to {weekday} as {subject} hit {place} and the villages around it.',
      'About {homes} homes in and around {place} were without power on {weekday} after {subject}.',
      '{subject} reached {place} late on {weekday}; {hurt} people were taken to hospital.',
    ],
    laterLeads: [
      'Electricity was back in most streets of {place} on {weekday}, [two|three|four] days after {subject}.',
      'The damage {subject} did in {place} comes to {damage} million crowns, according to a first count published on {weekday}.',
      'The council of {place} wants to know why the warning reached it only when {subject} was there.',
    ],
    details: [
      'Gusts of {gusts} kilometres an hour were measured at the lighthouse, the highest since {lastyear}.',
      '{rain} millimetres of rain fell within [twelve hours|a day].',
      'The road to [the north|the coast] was closed at {n:1-12} in the morning and asked drivers to take the inland route.',
      'Some {n:40-900} people spent the night in [the sports hall|two schools].',
      '{n:3-40} roofs were torn off, most of them of barns.',
      'Trains ran [an hour late|on one track only] until the evening.',
      'The weather service had put out an orange warning at noon and raised it to red at dusk.',
      '{hurt} people were hurt, {n:1-4} of them badly.',
      'The hospital ran on its own generator for {n:2-9} hours.',
      'Crews from {n:3-11} neighbouring towns helped through the night.',
      'The river stood at {d:3-8} metres in the morning, {n:10-90} centimetres below the top of the wall.',
      'Schools stay closed until [Wednesday|Thursday|the end of the week].',
    ],
    quotes: {
      chief: [
        'We had {calls} calls and {n:9-40} crews, so somebody had to wait, and they waited patiently',
        'I have done this for twenty years, and I have not seen the water come that fast',
        'Please stay away from the shore; the wind is gone, the waves are not',
      ],
      second: [
        'The cellar was full before I had found the torch',
        'At first I thought a lorry had hit the house, and then I saw that the roof was not there any more',
      ],
      third: [
        'The wall did what it was built for, but it was built for the storms of the last century',
        'Where the old ditches had been filled in, the water found them again within minutes',
      ],
    },
  },
  tr: {
    headlines: [
      '{place’de} {homes} ev elektriksiz kaldı',
      '{place’de} kötü hava: {hurt} yaralı',
      '{place’de} okullara ara verildi, yollar kapandı',
      '{place’de} bir gecede {rain} milimetre yağış düştü',
    ],
    laterHeadlines: [
      '{place’de} elektrik yeniden verildi',
      '{place}: {subject} netleşiyor',
      '{place’de} zarar {damage} milyon kron',
      '{place} soruyor: Uyarı neden geç geldi?',
    ],
    standfirsts: [
      'Can kaybı yok. İtfaiyeye bir gecede {calls} ihbar ulaştı.',
      'Rüzgârın hızı saatte {gusts} kilometreye ulaştı; onarımların günler sürmesi bekleniyor.',
    ],
    leads: [
      '{org}, {weekday} gününe bağlanan gece {place} ve çevresinden {calls} ihbar aldı.',
      '{place} ve köylerinde yaklaşık {homes} ev {weekday} günü elektriksiz kaldı.',
      '{place’de} etkili olan kötü hava koşulları nedeniyle {hurt} kişi hastaneye kaldırıldı.',
    ],
    laterLeads: [
      '{place’de} sokakların çoğuna {weekday} günü yeniden elektrik verildi.',
      '{place’de} yapılan ilk incelemeye göre zarar {damage} milyon kronu buluyor.',
    ],
    details: [
      'Deniz fenerinde rüzgârın hızı saatte {gusts} kilometre ölçüldü; bu, {lastyear} yılından beri en yüksek değer.',
      'Metrekareye {rain} kilogram yağış düştü.',
      'Kuzey yolu sabah saatlerinde trafiğe kapatıldı, sürücüler iç yola yönlendirildi.',
      '{n:40-900} kişi geceyi spor salonunda geçirdi.',
      'Çoğu ahır olmak üzere {n:3-40} yapının çatısı uçtu.',
      'Meteoroloji öğlen saatlerinde turuncu, akşama doğru kırmızı uyarı vermişti.',
      'Yaralananlardan {n:1-4} kişinin durumu ağır.',
      'Hastane {n:2-9} saat kendi jeneratörüyle çalıştı.',
      'Çevredeki {n:3-11} ilçeden gelen ekipler sabaha kadar çalıştı.',
    ],
    quotes: {
      chief: [
        '{calls} ihbarımız, {n:9-40} ekibimiz vardı; bazıları beklemek zorunda kaldı ve sabırla bekledi',
        'Lütfen kıyıdan uzak durun; rüzgâr dindi ama dalga dinmedi',
      ],
      second: [
        'Ben feneri bulana kadar bodrum dolmuştu',
        'Önce eve kamyon çarptı sandım, sonra çatının yerinde olmadığını gördüm',
      ],
      third: [
        'Duvar görevini yaptı ama geçen yüzyılın fırtınaları için yapılmıştı',
        'Eski derelerin üstü nerede kapatıldıysa su orayı dakikalar içinde yeniden buldu',
      ],
    },
  },
}

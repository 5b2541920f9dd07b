import { count, number } from '../text/numbers.ts'
import type { Theme } from './Theme.ts'

export const football: Theme = {
  section: 'sport',
  topics: ['medtop:15000000', 'medtop:20000822', 'medtop:20001108', 'medtop:20001148'],
  organization: 'club',
  subjects: [
    { en: 'the cup match', tr: 'kupa maçı' },
    { en: 'the derby', tr: 'derbi maçı' },
    { en: 'the season opener', tr: 'sezonun açılış maçı' },
    { en: 'the relegation match', tr: 'kümede kalma maçı' },
    { en: 'the stadium plan', tr: 'stadyum projesi' },
  ],
  facts: (random) => {
    const goals = random.int(1, 5)
    return {
      ours: number(goals),
      theirs: number(random.int(0, goals)),
      minute: count(random, 54, 93),
      crowd: count(random, 1900, 38000),
      points: count(random, 9, 71),
      rank: count(random, 2, 16),
    }
  },
  en: {
    headlines: [
      '{org} win {subject} {ours}–{theirs}',
      'Late goal [saves|rescues] {org} in {subject}',
      '{crowd} see {org} [turn|win] {subject}',
      '{ours}–{theirs}: {org} [climb|move up] to place {rank}',
    ],
    laterHeadlines: [
      '{org} [lose|miss] captain for {n:2-9} weeks',
      '{chief.last}: “We are not there yet”',
      '{org} sign [defender|goalkeeper|forward] from abroad',
      'After {subject}: {org} fined for fireworks',
    ],
    standfirsts: [
      'The decision fell in minute {minute}, in front of {crowd} spectators.',
      'With {points} points {org} now stand in place {rank}.',
    ],
    leads: [
      '{org} won {subject} {ours}–{theirs} on {weekday} in front of {crowd} spectators.',
      'A goal in minute {minute} decided {subject} for {org} on {weekday}.',
    ],
    laterLeads: [
      '{org} will be without their captain for {n:2-9} weeks, the club said on {weekday}, two days after {subject}.',
      'The league fined {org} {n:4-60} thousand crowns on {weekday} for what happened in the stands at {subject}.',
    ],
    details: [
      'The winning goal fell in minute {minute}, from a corner.',
      'They have now played {n:3-11} matches in a row without defeat.',
      'The visitors hit the post twice before the interval.',
      'With {points} points the club stands in place {rank}.',
      'The referee showed {n:2-8} yellow cards.',
      'The home side had {n:51-68} per cent of the ball and {n:7-24} shots.',
      'The captain left the pitch after {n:12-44} minutes with an injured knee.',
      'The next match is on [Saturday|Sunday|Wednesday], away from home.',
      'Two of the four goals were looked at on video before they were given.',
      'The club has sold {n:1200-19000} season tickets, more than ever before.',
      'Last season the same match had ended in a goalless draw.',
    ],
    quotes: {
      chief: [
        'We played badly for an hour and well for half an hour, and today that was enough',
        'I told them at the interval that nobody wins a match by waiting for it',
        'A table in {month} is a weather report, no more',
      ],
      second: [
        'I saw the ball late, I hit it badly, and it went in; I will take it',
        'When the whole ground gets up, you run metres that you do not have',
      ],
      third: [
        'We do not spend what we do not have, even if that costs us a place in the table',
        'The ground is {n:40-90} years old, and on evenings like this you can hear it',
      ],
    },
  },
  tr: {
    headlines: [
      '{org} {subject~i} {ours}–{theirs} kazandı',
      '{org’e} galibiyeti son dakika golü getirdi',
      '{org} {ours}–{theirs} ile {rank}. sıraya çıktı',
    ],
    laterHeadlines: [
      '{org’de} kaptan {n:2-9} hafta yok',
      '{chief.last}: “Daha yolun başındayız”',
      '{org} yurt dışından oyuncu aldı',
    ],
    standfirsts: [
      'Maçın kaderi {minute}. dakikada, {crowd} seyirci önünde belli oldu.',
      '{points} puanlı takım {rank}. sırada.',
    ],
    leads: [
      '{org}, {subject~i} {weekday} günü {crowd} seyirci önünde {ours}–{theirs} kazandı.',
      '{minute}. dakikada gelen gol, {subject~de} {org’e} galibiyeti getirdi.',
    ],
    laterLeads: [
      '{org} kaptanından {n:2-9} hafta yararlanamayacak; kulüp bunu {weekday} günü duyurdu.',
      'Lig yönetimi, tribünlerde yaşananlar nedeniyle {weekday} günü {org’e} para cezası verdi.',
    ],
    details: [
      'Galibiyet golü {minute}. dakikada köşe vuruşundan geldi.',
      'Takım böylece {n:3-11} maçtır yenilmiyor.',
      'Konuk ekip ilk yarıda iki kez direğe takıldı.',
      'Hakem {n:2-8} sarı kart gösterdi.',
      'Ev sahibi topa yüzde {n:51-68} oranında sahip oldu ve {n:7-24} şut çekti.',
      'Kaptan {n:12-44}. dakikada dizinden sakatlanarak oyundan çıktı.',
      'Gollerden ikisi video incelemesinden sonra verildi.',
      'Kulüp {n:1200-19000} kombine sattı.',
    ],
    quotes: {
      chief: [
        'Bir saat kötü, yarım saat iyi oynadık; bugün bu yetti',
        '{month} ayındaki puan durumu hava raporu gibidir, fazlası değil',
      ],
      second: ['Topu geç gördüm, kötü vurdum, girdi; kabulüm'],
      third: ['Olmayan parayı harcamayız, sıralamada bir basamağa mal olsa da'],
    },
  },
}

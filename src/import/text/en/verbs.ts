import { spaced } from '../lexicon.ts'

/** Verbs that bring somebody's words, by what they need beside them. */
const PLAIN = spaced(`
accept acknowledge add admit affirm agree allege allow announce answer argue ask assert assess aver banter bark bellow believe boast brag caution charge chide chime claim clarify comment complain conclude concede confess
confide confirm contend continue counter cry declare decree demand deny describe disclose discuss drawl echo elaborate emphasize emphasise enthuse exclaim explain express fret fume gasp grin groan grouse grumble guess gush hint holler implore
inquire insist interject interrupt intone joke lament laugh lecture maintain moan murmur muse mutter note notice observe offer opine order persist plead pledge point pray preach predict proclaim promise pronounce propose protest
provoke quip rant rail rave react reason reassure rebut recall reckon recite recommend recount reflect regret reiterate rejoin relate remark remember reminisce repeat reply report request respond resume retort reveal roar rule scoff scream
shout shriek sigh signal sing snap sneer snort speculate stammer state storm stress stutter suggest surmise swear tease testify theorize thunder tweet retweet post text email underline underscore urge utter venture vow volunteer
wail type scrawl scribble print exhort croak rasp counsel warn whine whisper wish wonder worry yell read chant blog bemoan posit forecast estimate ponder philosophize summarize conjecture stipulate specify certify attest quote telegraph cable wire joke crow gripe intimate posture`)
const ADDRESSED = spaced(
  `tell inform assure remind advise notify persuade convince instruct warn ask caution scold lecture reassure quiz grill question beseech beg email text promise implore urge address`,
)
const LABELS = spaced(`
call describe label brand dub characterize characterise denounce condemn criticize criticise praise hail dismiss deride blast slam accuse mock portray cite term decry attack tout ridicule reject rip lambaste deplore laud applaud salute
depict style christen nickname liken compare blame lambast chastise rebuke castigate excoriate trash bash knock welcome commend credit defend paint cast declare deem pronounce disparage invoke reference admonish tell pan peg
hammer assail skewer taunt refer define view regard consider exhort admire summarize herald oppose vilify denigrate insult berate demean use coin employ repeat utter tackle`)
const IRREGULAR: Record<string, string[]> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing', 'written'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  sing: ['sings', 'sang', 'singing', 'sung'],
  swear: ['swears', 'swore', 'swearing', 'sworn'],
  beg: ['begs', 'begged', 'begging'],
  cast: ['casts', 'cast', 'casting'],
  read: ['reads', 'read', 'reading'],
  begin: ['begins', 'began', 'beginning'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
}
const EXTRA = spaced('say write think feel begin')

const DOUBLED = /(?:^|[^aeiou])[aeiou][bdgmnprt]$/u
const KEEPS_SINGLE = /(?:er|en|on|ion|or|it|et|ot|in|al|el|ail|oar|eal|oin|eet|ost|ext)$/u
const past = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  if (base === 'admit' || base === 'permit') return `${base}ted`
  if (DOUBLED.test(base) && !KEEPS_SINGLE.test(base)) return `${base}${base.slice(-1)}ed`
  return `${base}ed`
}
const present = (base: string): string =>
  /[^aeiou]y$/u.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/u.test(base)
      ? `${base}es`
      : `${base}s`
const gerund = (base: string): string =>
  `${past(base).replace(/(?:ied|ed)$/u, (end) => (end === 'ied' ? 'y' : ''))}ing`

export type VerbForm = 'base' | 'present' | 'past' | 'gerund' | 'participle'
export interface Verb {
  base: string
  form: VerbForm
  plain: boolean
  addressed: boolean
  label: boolean
}

const conjugate = (): Map<string, Verb> => {
  const verbs = new Map<string, Verb>()
  for (const base of new Set([...EXTRA, ...PLAIN, ...ADDRESSED, ...LABELS])) {
    const [s, ed, ing, en] = IRREGULAR[base] ?? [present(base), past(base), gerund(base)]
    const kind = {
      base,
      plain: PLAIN.has(base) || EXTRA.has(base),
      addressed: ADDRESSED.has(base),
      label: LABELS.has(base),
    }
    verbs.set(base, { ...kind, form: 'base' })
    if (en) verbs.set(en, { ...kind, form: 'participle' })
    if (ing) verbs.set(ing, { ...kind, form: 'gerund' })
    if (s) verbs.set(s, { ...kind, form: 'present' })
    if (ed) verbs.set(ed, { ...kind, form: 'past' })
  }
  return verbs
}

/** Every form of every verb of saying, telling and naming. */
export const VERBS: ReadonlyMap<string, Verb> = conjugate()

/** Bases whose bare form is more often a noun or an adjective. */
export const NOUN_LIKE = spaced(
  'state note claim report comment charge order post text email tweet wish demand request promise pledge vow signal hint reason address answer question cast call cry laugh shout rule point reference brand label credit blame view bill pitch frame paint fault style term attack knock trash peg pan hammer wire cable estimate forecast present quote storm rail echo joke sneer sigh protest',
)

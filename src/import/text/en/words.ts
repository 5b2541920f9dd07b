import { spaced } from '../lexicon.ts'

export const PERSONAL = spaced('he she they it i we you')
export const PRONOUNS = spaced(
  'he she they it i we you who one another others everyone someone somebody nobody everybody many some both few most',
)
export const ARTICLES = spaced(
  'the a an this that these those another one two three four five six several some many most both each every no all any few other half',
)
export const POSSESSIVES = spaced('his her their its my our your whose')
export const PREPOSITIONS =
  spaced(`of in on at by for from with to about against between into through during before after above below under over near behind beyond among amid despite
since until till toward towards upon within without across along around inside outside per via regarding concerning following including like unlike as than throughout because out off up down besides except`)
export const CONJUNCTIONS = spaced(
  'and or but nor yet so if when while where whether because although though unless whereas once that which who whom whose what why how since after before until as than',
)
export const AUXILIARIES =
  spaced(`be is are was were been being am do does did has have had having will would shall should can could may might must ought 'd 'll 've 're gets got get
is'nt wasn weren don doesn didn hasn haven hadn won wouldn couldn shouldn can't cannot`)
export const BE = spaced('be is are was were been being am get gets got')
export const ADVERBS =
  spaced(`also then later earlier again once now today yesterday tomorrow tonight still just only even too not never always often sometimes soon already recently first second next finally further
instead indeed perhaps maybe rather quite very almost nearly once twice moments shortly immediately afterward afterwards meanwhile however nevertheless nonetheless thus therefore there here aloud bluntly simply repeatedly
famously reportedly apparently allegedly jokingly back together alone ever else likewise similarly thereafter long overnight quietly loudly though outright n't 't eventually`)
/** Words like an -ly adverb that are none. */
const NOT_ADVERBS = spaced(
  'family ally italy july reply supply assembly only early daily weekly monthly elderly friendly bully rally anomaly monopoly tally folly holy ugly lonely deadly costly',
)
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (/[a-z]{3,}ly$/u.test(word) && !NOT_ADVERBS.has(word))
export const DAYS_AND_MONTHS =
  spaced(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. today yesterday tomorrow`)
/** Nouns of time and measure: never who speaks. */
export const TIME_NOUNS = spaced(
  'day days week weeks month months year years morning afternoon evening night weekend hour hours minute minutes moment moments time times percent today century decade summer winter spring fall season point points end part case way fact thing things money reason reasons result example issue problem rest course',
)
/** What words are written or said in. Its author, where named, is the speaker. */
export const TEXTS =
  spaced(`statement statements report letter letters memo email emails e-mail tweet tweets post posts message messages release filing filings complaint lawsuit article articles editorial column book memoir study survey poll
document documents petition ruling decision order opinion brief transcript press communique communiqué declaration announcement note notes text texts blog op-ed essay review story piece headline speech interview remarks comments comment video ad ads
advertisement spot caption sign banner website resolution manifesto indictment affidavit notice advisory warning bulletin paper account analysis pamphlet leaflet poster post testimony dispatch spokesperson claim claims assertion allegation remark
vow pledge promise warning description suggestion argument insistence complaint question answer reply response assessment contention line words phrase slogan motto quip joke boast joke prediction admission acknowledgment call mantra quote quotation`)
/** Common verbs that end a subject read from the left. */
export const COMMON_VERBS =
  spaced(`went came made took gave got saw knew thought found left kept let began seemed helped showed heard played ran moved lived held brought happened sat stood lost paid met set learned led understood watched followed stopped created spoke
opened walked won offered remembered loved considered appeared bought waited served died sent expected built stayed fell cut reached killed raised passed sold required pulled hit hope hopes hoped want wants wanted need needs needed like likes
has have had is are was were will would can could may might must do does did become became goes comes makes takes gives gets sees knows finds leaves keeps lets begins seems helps shows hears plays runs moves lives holds brings happens
drew draws grew threw wore broke chose drove rose rode flew hid bit shook spent lent bent swept slept wept slid struck hung won lit fought taught caught sought bought stole wove woke froze tore bore swore sprang sank sang rang drank swam`)
/** Words after which a quoted term is being named, not said. */
export const NAMING = spaced(
  'so-called titled entitled named known nicknamed dubbed term terms phrase word words nickname labeled labelled headlined code-named subtitled spelled',
)
/** Things that have titles in quotation marks. */
export const WORKS =
  spaced(`book books novel film films movie movies documentary song songs album albums show shows program programme series episode play plays poem musical opera painting exhibition magazine podcast sitcom single track hit ballad anthem
essay memoir video game spot ad segment column host hosts anchor moderator co-host hymn commentary op-ed editorial section chapter sketch thriller comedy drama painting sculpture newsletter miniseries`)

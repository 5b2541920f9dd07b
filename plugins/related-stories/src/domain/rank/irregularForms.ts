const forms = `
  arise arose arisen|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten
  blow blew blown|break broke broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen
  come came|creep crept|deal dealt|die dying|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
  fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden
  forget forgot forgotten|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung
  hear heard|hide hid hidden|hold held|keep kept|know knew known|lead led|leave left|lend lent|lie lying|lose lost
  make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen
  seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|sing sang sung|sink sank sunk
  sit sat|sleep slept|speak spoke spoken|spend spent|spin spun|stand stood|steal stole stolen|stick stuck|sting stung
  strike struck stricken|swear swore sworn|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
  tell told|think thought|throw threw thrown|wake woke woken|wear wore worn|win won|write wrote written
  child children|foot feet|goose geese|knife knives|leaf leaves|life lives|man men|mouse mice|person people|thief thieves
  tooth teeth|wife wives|wolf wolves|woman women`

/** The forms of English words that no rule leads to, each with the word it is a form of. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  forms.split(/[|\n]/).flatMap((row) => {
    const [word = '', ...others] = row.trim().split(' ')
    return others.map((form): [string, string] => [form, word])
  }),
)

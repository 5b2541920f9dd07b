import type { ArticleData } from '../history/ArticleData.ts'
import type { Member, Step } from '../history/Step.ts'
import type { Random } from '../random.ts'
import type { Life } from './drawLife.ts'

type People = { author: Member; checker: Member; reviewer: Member; editor: Member }
type Change = (data: ArticleData) => ArticleData

const minute = 60 * 1000
const day = 24 * 60 * minute

const notes = {
  en: {
    request: [
      'Please look at the figures first.',
      'The quotes are from the recording.',
      'The sources are marked; two of them by telephone.',
    ],
    changes: [
      'The papers give another figure. Which is it?',
      'Who said this, and when? Please add the source.',
      'The third paragraph says more than the source does.',
    ],
  },
  tr: {
    request: ['Önce rakamlara bakar mısınız?', 'Alıntılar ses kaydından.'],
    changes: [
      'Belgede başka bir rakam var. Hangisi doğru?',
      'Üçüncü paragraf kaynaktan fazlasını söylüyor.',
    ],
  },
}

/** Who did what to an article, and when: minutes apart, later rounds days. `change` edits its text. */
export const stepsOf = (
  random: Random,
  life: Life,
  { author, checker, reviewer, editor }: People,
  { at, now, language, change }: { at: number; now: number; language: 'en' | 'tr'; change: Change },
): Step[] => {
  let clock = at
  const later = (from: number, to: number): string => {
    clock = Math.min(clock + random.int(from, to) * minute + random.int(0, 59_999), now)
    return new Date(clock).toISOString()
  }
  const { request, changes } = notes[language]
  const steps: Step[] = [{ act: 'create', by: author, at: new Date(at).toISOString() }]
  const ask = () =>
    steps.push({
      act: 'request',
      by: author,
      at: later(15, 120),
      note: random.chance(0.4) ? random.pick(request) : null,
    })
  const sendBack = () =>
    steps.push({
      act: 'request-changes',
      by: reviewer,
      at: later(5, 120),
      note: random.pick(changes),
    })
  const approve = () => {
    steps.push({ act: 'check', by: checker, at: later(10, 120) })
    steps.push({ act: 'approve', by: reviewer, at: later(5, 60) })
  }
  const publish = () => steps.push({ act: 'publish', by: editor, at: later(2, 60) })
  const edit = (by: Member, from: number, to: number) =>
    steps.push({ act: 'edit', by, at: later(from, to), change })

  if (life === 'draft') return steps
  ask()
  if (life === 'in-check') return steps
  if (life === 'changes-requested' || life === 'second-round') {
    sendBack()
    if (life === 'changes-requested') return steps
    edit(author, 5, 90)
    ask()
  }
  approve()
  if (life === 'approved') return steps
  if (life === 'scheduled') {
    const when = new Date(now + random.int(2, 30) * day).toISOString()
    steps.push({ act: 'schedule', by: editor, at: later(2, 60), when })
    return steps
  }
  publish()
  if (life !== 'edited' && life !== 'republished') return steps
  edit(author, 60, 2000)
  if (life === 'edited') return steps
  ask()
  approve()
  publish()
  return steps
}

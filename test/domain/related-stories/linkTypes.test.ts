import {
  isLinkType,
  isSymmetric,
  labelFor,
  linkTypeNames,
} from '../../../plugins/related-stories/src/domain/linkTypes.ts'

it('knows the eight types', () => {
  expect([...linkTypeNames].sort()).toEqual([
    'background',
    'contradicts',
    'correction-of',
    'follow-up',
    'same-event',
    'see-also',
    'translation-of',
    'update-of',
  ])
  expect(isLinkType('follow-up')).toBe(true)
  expect(isLinkType('follow_up')).toBe(false)
  expect(isLinkType('toString')).toBe(false)
})

it('reads a directed link differently from its two sides, a symmetric one alike', () => {
  expect(linkTypeNames.filter(isSymmetric)).toEqual(['same-event', 'contradicts', 'see-also'])
  for (const type of linkTypeNames)
    for (const language of ['en', 'tr']) {
      const same = labelFor(type, 'from', language) === labelFor(type, 'to', language)
      expect({ type, language, same }).toEqual({ type, language, same: isSymmetric(type) })
    }
})

it('never shows the same words for two different things', () => {
  for (const language of ['en', 'tr']) {
    const labels = linkTypeNames.flatMap((type) =>
      isSymmetric(type)
        ? [labelFor(type, 'from', language)]
        : [labelFor(type, 'from', language), labelFor(type, 'to', language)],
    )
    expect(new Set(labels).size).toBe(labels.length)
  }
})

it('speaks Turkish where asked and English to everybody else', () => {
  expect(labelFor('follow-up', 'to', 'tr')).toBe('Devam haberi')
  expect(labelFor('follow-up', 'to', 'tr-TR')).toBe('Devam haberi')
  expect(labelFor('follow-up', 'to', 'de')).toBe('Followed up by')
  expect(labelFor('follow-up', 'from')).toBe('Follow-up to')
})

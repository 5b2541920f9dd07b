import { runDueSchedules, type CheckState } from '@galley/payload-fact-check'
import type { As } from '../../support/doors.ts'
import { openStage, type Stage } from '../doors/support/openStage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

type Refusal = { errors: { message: string; data: { reasons: { message: string }[] } }[] }

const turkish = { 'Accept-Language': 'tr' }
const command = async (as: As, name: string, articleId: string, args: object = {}) => {
  const body = { articleId, ...args }
  const ask = (headers = {}) =>
    stage.rest<Refusal>('POST', `/fact-check/${name}`, { as, body, headers })
  return { en: (await ask()).body.errors[0], tr: (await ask(turkish)).body.errors[0] }
}
const stateOf = async (as: As, id: string, headers = {}) =>
  (await stage.rest<CheckState>('GET', `/fact-check/state/${id}`, { as, headers })).body

it('the gate answers in the language of the reader, sign-offs by their labels', async () => {
  const id = await stage.write()
  await stage.edit(id, { embargo: '2999-12-23T10:00:00.000Z' })
  await stage.rest('PATCH', `/articles/${id}?draft=true`, {
    as: 'editor',
    body: { signOffs: { rightOfReply: 'required' } },
  })
  expect(await command('editor', 'publishArticle', id)).toMatchObject({
    en: {
      message:
        'Not published. The text was never checked. Ask for a check first. The right of reply sign-off is open. It is under embargo until 23 December 2999, 10:00 UTC. Your text is saved.',
    },
    tr: {
      message:
        'Yayımlanmadı. Metin hiç doğrulanmadı. Önce doğrulama isteyin. “Cevap hakkı” onayı bekleniyor. Haber ambargolu; ambargo bitişi: 23 Aralık 2999 10.00 UTC. Metniniz kayıtlı.',
      data: {
        reasons: [{ code: 'NOT_APPROVED' }, { code: 'SIGN_OFF_OPEN' }, { field: 'embargo' }],
      },
    },
  })
  const { missing, permissions } = await stateOf('reporter', id, turkish)
  expect(missing).toMatchObject([
    { message: 'Metin hiç doğrulanmadı. Önce doğrulama isteyin.' },
    { message: '“Cevap hakkı” onayı bekleniyor.', field: 'signOffs.rightOfReply' },
    { message: 'Haber ambargolu; ambargo bitişi: 23 Aralık 2999 10.00 UTC.', field: 'embargo' },
  ])
  expect(permissions.publishArticle?.message).toBe('Yayımlama yetkiniz yok.')
})

it('a log-in that is set to Turkish by its cookie reads Turkish, other languages English', async () => {
  const id = await stage.write()
  const first = async (headers: Record<string, string>) =>
    (await stateOf('editor', id, headers)).missing[0]?.message
  expect(await first({ Cookie: 'payload-lng=tr', 'Accept-Language': 'en' })).toMatch(/^Metin/)
  expect(await first({ 'Accept-Language': 'fi' })).toMatch(/^The text/)
})

it('why not stands beside a button without what became of an attempt; a refusal says that too', async () => {
  const id = await stage.write()
  const { permissions } = await stateOf('reporter', id)
  expect(permissions.approveFactCheck).toEqual({
    allowed: false,
    code: 'NOT_ALLOWED',
    message: 'Your role does not approve checks.',
  })
  const refused = await command('reporter', 'approveFactCheck', id)
  expect(refused.en?.message).toBe('Your role does not approve checks. Nothing was changed.')
  expect(refused.tr?.message).toBe('Doğrulamaları onaylama yetkiniz yok. Hiçbir şey değişmedi.')
})

it.each([
  ['a plain edit', (id: string) => `/articles/${id}`],
  ['a bulk edit', (id: string) => `/articles?where[id][equals]=${id}`],
])('%s that the guard refuses is told in Turkish too', async (_, path) => {
  const id = await stage.write()
  const answer = await stage.rest<Refusal>('PATCH', path(id), {
    as: 'editor',
    body: { _status: 'published' },
    headers: turkish,
  })
  expect(answer.body.errors[0]?.message).toMatch(/^Yayımlanmadı\. .*Metniniz kayıtlı\.$/)
})

it('input that is not valid is told in Turkish', async () => {
  const refused = await command('editor', 'scheduleArticle', 'x', { at: 'yarın' })
  expect(refused.en?.message).toMatch(/^Not valid: at: Invalid/)
  expect(refused.tr?.message).toMatch(/^Geçersiz: at: Geçersiz .*Hiçbir şey değişmedi\.$/)
})

it('why a planned publication was refused is kept in English and read in either language', async () => {
  const id = await stage.write()
  await stage.approve(id)
  const at = new Date(Date.now() + 3_600_000)
  await stage.does('editor', 'scheduleArticle', id, { at: at.toISOString() })
  await stage.edit(id, { body: stage.records.body({ last: 'Everybody denied it.' }) })
  expect(await runDueSchedules(stage.payload, new Date(at.getTime() + 1))).toMatchObject({
    refused: [id],
  })
  const { docs } = await stage.payload.find({
    collection: 'publication-schedules',
    where: { article: { equals: id } },
  })
  const message = 'This passage changed since the approval.'
  expect(docs[0]?.reasons).toMatchObject([{ code: 'TEXT_CHANGED', key: 'passageChanged', message }])
  expect((await stateOf('editor', id)).schedule?.reasons).toMatchObject([{ message }])
  expect((await stateOf('editor', id, turkish)).schedule?.reasons).toMatchObject([
    { message: 'Bu cümle onaydan sonra değişti.' },
  ])
})

import type { Field } from 'payload'
import { factCheck } from '@galley/payload-fact-check'
import { Articles } from '../../../collections/Articles.ts'

const fieldsOf = async (): Promise<Field[]> => {
  const { collections = [] } = await factCheck({
    scope: [{ field: 'headline', kind: 'headline' }],
    can: () => false,
  })({ collections: [Articles] } as never)
  return collections.find(({ slug }) => slug === 'articles')?.fields ?? []
}

const named = (fields: Field[], name: string): Field[] =>
  fields.filter((field) => 'name' in field && field.name === name)

describe('the fields of a checked article', () => {
  it('begin the sidebar with what is missing, shown once', async () => {
    const fields = await fieldsOf()
    const sidebar = fields.filter(
      ({ admin }) => admin && 'position' in admin && admin.position === 'sidebar',
    )
    expect(sidebar[0]).toMatchObject({ name: 'beforeLive', type: 'ui' })
    expect(named(fields, 'beforeLive')).toHaveLength(1)
  })

  it('hold the fact-check status for columns and filters, not as an input', async () => {
    const [status] = named(await fieldsOf(), 'factCheckStatus')
    const condition = status?.admin && 'condition' in status.admin && status.admin.condition
    expect(condition && condition({}, {}, {} as never)).toBe(false)
    expect(status?.admin).not.toMatchObject({ disabled: true })
    expect(status?.admin).not.toMatchObject({ hidden: true })
    expect(status?.admin).toMatchObject({
      components: { Cell: '@galley/payload-fact-check/client#StatusCell' },
    })
  })
})

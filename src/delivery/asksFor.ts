import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

/** Whether the query asks, anywhere below this field and through whatever fragments, for a field of one of these names. */
export const asksFor = (
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  names: ReadonlySet<string>,
): boolean => {
  const within = ({ selections }: SelectionSetNode): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[selection.name.value]
        return fragment !== undefined && within(fragment.selectionSet)
      }
      if (selection.kind === Kind.FIELD && names.has(selection.name.value)) return true
      return selection.selectionSet !== undefined && within(selection.selectionSet)
    })
  return fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && within(selectionSet))
}

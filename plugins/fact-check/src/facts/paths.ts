type Tree = Record<string, unknown>

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path like `leadMedia.caption`. */
export const valueAt = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isTree(value) ? value[name] : undefined), tree)

/** A copy of a tree with another value at a path. */
export const withValueAt = <Given extends Tree>(
  tree: Given,
  path: string,
  value: unknown,
): Given => {
  const [name = '', ...rest] = path.split('.')
  const inside = tree[name]
  return {
    ...tree,
    [name]: rest.length ? withValueAt(isTree(inside) ? inside : {}, rest.join('.'), value) : value,
  }
}

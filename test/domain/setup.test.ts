import { root } from '../../scripts/setup.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

it('finds the project root from anywhere', () => {
  expect(existsSync(join(root, 'package.json'))).toBe(true)
})

import js from '@eslint/js'
import ts from 'typescript-eslint'

const frameworks = [
  'payload',
  '@payloadcms/*',
  'react',
  'react-dom',
  'express',
  'next',
  'next/*',
  'graphql',
  'graphql-yoga',
]
const forbid = (...groups) => ({
  'no-restricted-imports': [
    'error',
    { patterns: groups.map(([group, message]) => ({ group, message })) },
  ],
})

export default ts.config(
  {
    ignores: [
      'node_modules',
      '.next',
      'data',
      '**/dist',
      'src/payload-types.ts',
      'src/migrations/**',
      'src/app/(payload)/**',
      'next-env.d.ts',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'URL',
          property: 'canParse',
          message: 'Compiled, it reads Latin-1 letters wrong (Node 20 and 22): try new URL.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  { files: ['scripts/**', 'src/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
  // The boundaries of docs/architecture.md. test/domain/boundaries.test.ts walks the imports as well.
  {
    files: ['plugins/*/src/domain/**', 'src/import/text/**', 'src/delivery/present/**'],
    rules: forbid([frameworks, 'Domain code is pure: it imports no framework.']),
  },
  {
    files: ['plugins/**'],
    rules: forbid(
      [['**/../../../src/**', '@payload-config'], 'A plugin knows nothing of Galley.'],
      [['@galley/*'], 'Plugins do not know each other.'],
    ),
  },
  {
    files: ['collections/**'],
    rules: forbid([
      ['**/delivery/**', '**/server/**'],
      'Imports run downward: server → delivery/import → collections → plugins → domain.',
    ]),
  },
)

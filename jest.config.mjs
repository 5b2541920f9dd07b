/** Native ES modules; TypeScript by swc. Run through scripts/test.mjs, which sets the Node flags. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/src/payload.config.ts',
    '^@galley/payload-([a-z-]+)$': '<rootDir>/plugins/$1/src/index.ts',
    '^@galley/payload-([a-z-]+)/(client|rsc)$': '<rootDir>/plugins/$1/src/exports/$2.ts',
    '\\.css$': '<rootDir>/test/support/empty.css.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/data', '/dist/'],
  testTimeout: 60_000,
  maxWorkers: 2,
}

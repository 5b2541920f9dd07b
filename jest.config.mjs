import process from 'node:process'

/** Packages whose modules run so often that what each lookup of a global costs in a test would be most of its time. */
const busy = '(payload|drizzle-orm|@payloadcms/(drizzle|db-sqlite|db-mongodb|graphql))'

/** Native ES modules; TypeScript by swc. Run through scripts/test.mjs, which sets the Node flags. */
const common = {
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testEnvironment: 'node',
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
    [`/node_modules/${busy}/.*\\.js$`]: '<rootDir>/test/support/ownGlobals.mjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?${busy}/)`],
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/src/payload.config.ts',
    '^@galley/payload-([a-z-]+)$': '<rootDir>/plugins/$1/src/index.ts',
    '^@galley/payload-fact-check/match-claims$':
      '<rootDir>/plugins/fact-check/src/exports/matchClaims.ts',
    '^@galley/payload-([a-z-]+)/(client|phrases|rank|rsc)$':
      '<rootDir>/plugins/$1/src/exports/$2.ts',
    '\\.css$': '<rootDir>/test/support/empty.css.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/data', '/dist/'],
}

const only = { mongodb: '/integration/sqlite/', sqlite: '/integration/mongodb/' }

/** Every integration suite, on one database; what speaks of the other one alone is left out. */
const integration = (database) => ({
  ...common,
  displayName: database,
  globals: { galleyTestDatabase: database },
  testMatch: ['<rootDir>/test/integration/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', only[database]],
})

export default {
  testTimeout: 120_000,
  maxWorkers: 2,
  // A worker keeps what each suite's modules held; near its limit it would mostly collect garbage, then crash.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...common,
      displayName: 'no database',
      testMatch: ['<rootDir>/test/{domain,unit}/**/*.test.ts'],
    },
    integration('sqlite'),
    ...(process.env.TEST_MONGODB_URL ? [integration('mongodb')] : []),
    {
      ...common,
      displayName: 'outside',
      testMatch: ['<rootDir>/test/{e2e,pack,kill,bench}/**/*.test.ts'],
    },
  ],
}

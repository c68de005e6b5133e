// Each rule has a planted violation in test/borders/planted-imports.ts; one without it fails the test.

const roles = 'ids|events|state|rejections|upcasters|decision|decider|policy|probe|probes|projection|process';
const pureFile = `^libs/(?!projections/).*[/.](${roles})\\.ts$`;
const specification = '\\.(spec|test)\\.tsx?$';
const kernel = '^libs/event-sourcing/src/';
const procedures = '^libs/procedures/src/index\\.ts$';
const runner = '^libs/projections/src/index\\.ts$';
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

module.exports = {
  forbidden: [
    {
      name: 'pure-files-stay-pure',
      severity: 'error',
      comment:
        'This file decides or folds, so the same input must always give the same answer. Load and save in *.command.ts, *.query.ts or *.controller.ts, and hand in what you found.',
      from: { path: pureFile, pathNot: [kernel, specification] },
      to: { pathNot: [pureFile, `${kernel}index\\.ts$`, runner, procedures] },
    },
    {
      name: 'pure-files-borrow-only-types-from-the-runner',
      severity: 'error',
      comment:
        'A projection may say which shape the runner expects of it (`import type`), and nothing more: it never starts, reads or saves anything.',
      from: { path: pureFile, pathNot: specification },
      to: { path: runner, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-files-borrow-only-types-from-procedures',
      severity: 'error',
      comment:
        'A decision is handed the rules of its case; it never looks for them. Say which shape they have (`import type`), and nothing more.',
      from: { path: pureFile, pathNot: ['^libs/procedures/', specification] },
      to: { path: procedures, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-kernel-stands-alone',
      severity: 'error',
      comment:
        'Every decision imports libs/event-sourcing, so whatever it imports, every decision does too. Only `uuid`, which makes ids out of names, is let in.',
      from: { path: kernel, pathNot: specification },
      to: { pathNot: [kernel, packages('uuid')] },
    },
    {
      name: 'read-side-sees-only-events',
      severity: 'error',
      comment:
        'A read model is a fold of events into rows: it must survive any change of how decisions are made. Take what you need from the events.',
      from: { path: '^libs/[^/]+/src/read-models/', pathNot: specification },
      to: { path: ['^libs/[^/]+/src/(commands|processes)/', '[/.](state|decider|decision|rejections)\\.ts$'] },
    },
    {
      name: 'write-side-never-reads-projections',
      severity: 'error',
      comment:
        'Rows lag behind the log, so a decision made on them is made on yesterday. Fold the stream instead, or put the fact into the event.',
      from: { path: '^libs/[^/]+/src/[^/]+/', pathNot: ['/read-models/', specification] },
      to: { path: '^libs/[^/]+/src/read-models/' },
    },
    {
      name: 'use-cases-do-not-know-each-other',
      severity: 'error',
      comment:
        'A use case is added, read and removed as one folder. What two of them need is vocabulary: move it to the folder they both speak of (case/, unit/).',
      from: { path: '^libs/([^/]+)/src/(commands|read-models|processes)/([^/]+)/', pathNot: specification },
      to: { path: '^libs/$1/src/$2/[^/]+/', pathNot: '^libs/$1/src/$2/$3/' },
    },
    {
      name: 'libs-are-entered-by-the-front-door',
      severity: 'error',
      comment:
        'Import `@crosswalk/<lib>`: what its index.ts does not offer may change tomorrow. If you need it, ask for it to be offered.',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^$1/$2/'] },
    },
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      comment: 'Apps put libraries together; a library that knows an app cannot be put into another one.',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-never-import-apps',
      severity: 'error',
      comment:
        'An app puts libraries together. What two of them need is a library: move it to libs/ (libs/runtime opens the service).',
      from: { path: '^apps/(?!web/)([^/]+)/' }, // the page has a rule of its own
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'nothing-but-an-adapter-knows-the-engine',
      severity: 'error',
      comment:
        'SQL lives in the engine, the runner, migrations, rows and queries. Everything else speaks to the EventStore port or to a query.',
      from: {
        path: '^(apps|libs)/',
        pathNot: [
          '^libs/(event-store|installation|embedded-postgres|projections)/',
          '/read-models/.*(?<!\\.(projection|controller|dto))\\.ts$',
          '[/.](query|migration|migrations|module)\\.ts$',
          '/migrations/',
          '^libs/cases/src/numbers/',
          '^libs/imports/src/ledger/',
          '^libs/(demonstration|identity)/src/.*\\.table\\.ts$',
          '^libs/residents/src/(keys/|residents\\.ts$)',
          specification,
        ],
      },
      to: { path: packages('pg', 'typeorm') },
    },
    {
      name: 'eventstoredb-stays-in-its-adapter',
      severity: 'error',
      comment: 'Positions, revisions and errors of one engine must not leak: the contract suite cannot see them there.',
      from: { pathNot: '^libs/event-store/src/eventstoredb/' },
      to: { path: packages('@eventstore/db-client') },
    },
    {
      name: 'class-validator-ends-in-the-controller',
      severity: 'error',
      comment:
        'DTOs check shape, decisions check meaning. Past the controller there are only branded types that need no check.',
      from: { path: '^(apps|libs)/', pathNot: ['\\.controller\\.ts$', '^libs/http/', specification] },
      to: { path: packages('class-validator', 'class-transformer') },
    },
    {
      name: 'web-features-do-not-know-each-other',
      severity: 'error',
      comment:
        'A feature is what people do on one screen. What two of them show belongs in components/, what they ask in api/.',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'the-page-knows-the-api-only',
      severity: 'error',
      comment: 'The page takes its types from openapi.json: the domain may change its mind without breaking the page.',
      from: { path: '^apps/web/' },
      to: { path: ['^libs/', '^apps/(?!web/)'] },
    },
    {
      name: 'production-runs-on-production-packages',
      severity: 'error',
      comment: 'An installation without devDependencies would stop here. Move the package to dependencies.',
      from: { path: '^(apps|libs)/', pathNot: [specification, '^apps/web/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-test-code-in-production',
      severity: 'error',
      comment:
        'What a test plants must not reach an installation. If production needs it, it is not test code: move it.',
      from: { path: '^(apps|libs)/', pathNot: specification },
      to: { path: ['^test/', specification] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that import each other are one file. Let a third one hold what both need.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'An import that leads nowhere passes every other rule in silence.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data|bench-results|bench-data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};

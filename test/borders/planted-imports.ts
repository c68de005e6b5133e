import type { Sources } from './overlay.js';

const said = 'export const said = 1;\n';

/** For each rule of .dependency-cruiser.cjs the files that break it, and no other rule. */
export const plantedImports: Readonly<Record<string, Sources>> = {
  'pure-files-stay-pure': {
    'libs/trees/src/tree/events.ts': `import 'node:fs';`,
    'libs/trees/src/commands/plant-tree/plant-tree.decision.ts': `import '../../tree/nursery.js';`,
    'libs/trees/src/read-models/avenue/avenue.projection.ts': `import type { Injectable } from '@nestjs/common';`,
    'libs/trees/src/tree/nursery.ts': said,
  },
  'pure-files-borrow-only-types-from-the-runner': {
    'libs/lamps/src/read-models/street/street.projection.ts': `import { run } from '@crosswalk/projections'; run();`,
  },
  'pure-files-borrow-only-types-from-procedures': {
    'libs/hedges/src/commands/trim-hedge/trim-hedge.decision.ts': `import { shippedProcedures } from '@crosswalk/procedures'; shippedProcedures();`,
  },
  'the-kernel-stands-alone': { 'libs/event-sourcing/src/clock.ts': `import 'node:crypto';` },
  'read-side-sees-only-events': {
    'libs/kerbs/src/read-models/ramps/ramps.projection.ts': `import '../../kerb/state.js';`,
    'libs/kerbs/src/read-models/ramps/ramps.query.ts': `import '../../commands/lower-kerb/lower-kerb.command.js';`,
    'libs/kerbs/src/kerb/state.ts': said,
    'libs/kerbs/src/commands/lower-kerb/lower-kerb.command.ts': said,
  },
  'write-side-never-reads-projections': {
    'libs/benches/src/commands/place-bench/place-bench.command.ts': `import '../../read-models/parks/parks.query.js';`,
    'libs/benches/src/read-models/parks/parks.query.ts': said,
  },
  'use-cases-do-not-know-each-other': {
    'libs/signs/src/commands/put-up-sign/put-up-sign.command.ts': `import '../take-down-sign/take-down-sign.command.js';`,
    'libs/signs/src/commands/take-down-sign/take-down-sign.command.ts': said,
    'libs/signs/src/read-models/poles/poles.query.ts': `import '../streets/streets.row.js';`,
    'libs/signs/src/read-models/streets/streets.row.ts': said,
  },
  'libs-are-entered-by-the-front-door': {
    'libs/bins/src/emptying.ts': `import '../../carts/src/wheel.js';`,
    'libs/carts/src/wheel.ts': said,
    'apps/carts/src/main.ts': `import '../../../libs/carts/src/wheel.js';`,
  },
  'apps-never-import-apps': {
    'apps/gatehouse/src/opening.ts': `import '../../lodge/src/main.js';`,
    'apps/lodge/src/main.ts': said,
  },
  'libs-never-import-apps': {
    'libs/gates/src/opening.ts': `import '../../../apps/gatehouse/src/main.js';`,
    'apps/gatehouse/src/main.ts': said,
  },
  'nothing-but-an-adapter-knows-the-engine': {
    'libs/drains/src/commands/clear-drain/clear-drain.command.ts': `import 'pg';`,
    'apps/drains/src/main.ts': `import 'typeorm';`,
  },
  'eventstoredb-stays-in-its-adapter': {
    'libs/event-store/src/postgres/positions.ts': `import '@eventstore/db-client';`,
  },
  'class-validator-ends-in-the-controller': {
    'libs/wells/src/commands/dig-well/dig-well.command.ts': `import 'class-validator';`,
  },
  'web-features-do-not-know-each-other': {
    'apps/web/src/features/paint-crossing/form.tsx': `import '../crossings/table.js';`,
    'apps/web/src/features/crossings/table.tsx': said,
  },
  'the-page-knows-the-api-only': {
    'apps/web/src/components/light.tsx': `import '@crosswalk/identity';`,
    'apps/web/src/api/light.ts': `import '../../../lights/src/main.js';`,
    'apps/lights/src/main.ts': said,
  },
  'production-runs-on-production-packages': { 'apps/ferry/src/main.ts': `import 'fast-check';` },
  'no-test-code-in-production': {
    'libs/ponds/src/water.ts': `import './water.spec.js'; import '../../../test/support/rain.js';`,
    'libs/ponds/src/water.spec.ts': said,
    'test/support/rain.ts': said,
  },
  'no-cycles': {
    'libs/rings/src/inner.ts': `import './outer.js';`,
    'libs/rings/src/outer.ts': `export type {} from './inner.js';`,
  },
  'everything-resolves': { 'libs/bridges/src/crossing.ts': `import './the-other-bank.js';` },
};

/** What the house is built of; no rule may fire on it. */
export const allowedImports: Sources = {
  'libs/event-sourcing/src/index.ts': `import 'uuid'; export * from './fact.js';`,
  'libs/event-sourcing/src/fact.ts': 'export type Fact = object;',
  'libs/procedures/src/index.ts': `export const shippedProcedures = () => [];`,
  'libs/projections/src/index.ts': `import 'typeorm'; export type Projection = object; export const run = () => 1;`,
  'libs/identity/src/index.ts': said,
  'libs/cases/src/case/events.ts': `import type { Fact } from '@crosswalk/event-sourcing'; export type Filed = Fact;`,
  'libs/cases/src/case/state.ts': `import type { Filed } from './events.js'; export type Case = Filed;`,
  'libs/cases/src/commands/file-case/file-case.controller.ts': `import 'class-validator'; import './file-case.command.js';`,
  'libs/cases/src/commands/file-case/file-case.command.ts': `import '@nestjs/common'; import './file-case.decision.js';`,
  'libs/cases/src/commands/file-case/file-case.decision.ts': `import type { Case } from '../../case/state.js';`,
  'libs/cases/src/commands/file-case/file-case.decision.spec.ts': `import 'fast-check'; import '../list-case/list-case.decision.js';`,
  'libs/cases/src/commands/list-case/list-case.decision.ts': said,
  'libs/cases/src/read-models/list/list.projection.ts': `import { type Filed } from '../../case/events.js'; import type { Projection } from '@crosswalk/projections';`,
  'libs/cases/src/read-models/list/list.row.ts': `import 'typeorm';`,
  'libs/cases/src/read-models/list/list.query.ts': `import 'pg'; import './list.row.js';`,
  'libs/cases/src/index.ts': `import './commands/file-case/file-case.controller.js'; import './read-models/list/list.query.js';`,
  'libs/event-store/src/eventstoredb/client.ts': `import '@eventstore/db-client';`,
  'apps/api/src/main.ts': `import '@crosswalk/cases';`,
  'apps/web/src/features/cases/table.tsx': `import '../../components/table.js';`,
  'apps/web/src/components/table.tsx': said,
  'test/http/cases.test.ts': `import '../../apps/api/src/main.js'; import 'fast-check';`,
};

const production = ['@eventstore/db-client', '@nestjs/common', 'class-validator', 'pg', 'typeorm', 'uuid'];
const development = ['fast-check'];

/** Empty stand-ins for the packages that planted files import. */
export const plantedPackages: Sources = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: Object.fromEntries(production.map((name) => [name, '1.0.0'])),
    devDependencies: Object.fromEntries(development.map((name) => [name, '1.0.0'])),
  }),
  ...Object.fromEntries(
    [...production, ...development].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
};

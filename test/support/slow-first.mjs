import { statSync } from 'node:fs';
import { sep } from 'node:path';

// Short files that take long: they start, kill and wait for services. Begun last, one of them would keep one worker
// busy for a minute while the other has nothing left to do.
const SLOW = [
  'test/faults/service-killed',
  'test/demonstration/first-start',
  'test/imports/interrupted',
  'test/access/',
  'test/faults/',
  'test/cases/laws',
  'test/reading/lists',
  'test/residents/',
  'test/journeys/',
];

const rankOf = (path) => {
  const rank = SLOW.findIndex((slow) => path.includes(slow.replaceAll('/', sep)));
  return rank === -1 ? SLOW.length : rank;
};

/** The order in which jest runs files: what is known to take long first, then the largest. */
export default class SlowFirst {
  sort(tests) {
    const known = tests.map((test) => ({ test, rank: rankOf(test.path), size: statSync(test.path).size }));
    return known.toSorted((a, b) => a.rank - b.rank || b.size - a.size).map(({ test }) => test);
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}

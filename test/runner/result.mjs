import { createEmptyTestResult } from '@jest/test-result';
import { formatExecError, formatResultsErrors } from 'jest-message-util';

const ROOT = 'ROOT_DESCRIBE_BLOCK';
const STATUS = { skip: 'pending', todo: 'todo' };

/** The blocks that a test stands in, and its own title. */
export const nameOf = (test) => {
  const names = [];
  for (let part = test; part && part.name !== ROOT; part = part.parent) names.unshift(part.name);
  return names.join(' ');
};

/** What jest reports of one file; a file with an error outside its tests counts as one that could not be run. */
export const resultOf = ({ testResults, unhandledErrors }, { file, config, globalConfig, start }) => {
  const tests = testResults.map(testOf);
  const count = (status) => tests.filter((test) => test.status === status).length;
  const end = Date.now();
  const empty = createEmptyTestResult();
  const result = {
    ...empty,
    testFilePath: file,
    testResults: tests,
    numFailingTests: count('failed'),
    numPassingTests: count('passed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    perfStats: { ...empty.perfStats, start, end, runtime: end - start },
    failureMessage: formatResultsErrors(tests, config, globalConfig, file),
  };
  if (unhandledErrors.length === 0) return plain(result);
  const said = unhandledErrors.map((error) => stackOf(error));
  const message = said.map((stack) => formatExecError({ message: '', stack }, config, globalConfig, file)).join('\n');
  const failureMessage = [result.failureMessage, message].filter(Boolean).join('\n');
  return plain({ ...result, failureMessage, testExecError: { message: '', stack: said.join('\n') } });
};

const testOf = ({ testPath, status, errors, errorsDetailed, duration, invocations, numPassingAsserts, ...of }) => {
  const [title, ...blocks] = testPath.slice(1).toReversed();
  return {
    ancestorTitles: blocks.toReversed(),
    title,
    fullName: testPath.slice(1).join(' '),
    status: STATUS[status] ?? (errors.length > 0 ? 'failed' : 'passed'),
    failureMessages: errors,
    failureDetails: errorsDetailed.map(() => undefined),
    duration,
    invocations,
    numPassingAsserts,
    retryReasons: of.retryReasons,
    startAt: of.startedAt,
    failing: of.failing,
    location: of.location,
  };
};

const stackOf = (error) => (typeof error === 'string' ? error : (error?.stack ?? String(error)));

/** What can be sent to another process. */
const plain = (result) => JSON.parse(JSON.stringify(result));

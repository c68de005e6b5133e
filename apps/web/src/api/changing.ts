/** What people see of cases and rounds elsewhere than on the case itself: read again after any change. */
const CHANGING: readonly unknown[] = [
  'breakdown-list',
  'lists',
  'my-work',
  'board',
  'rounds',
  'offers',
  'records-of-service',
];

export const changesWithCases = ([what]: readonly unknown[]): boolean => CHANGING.includes(what);

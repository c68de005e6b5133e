/** What one run of jest comes to. A file that could not be run, or a run that broke off, counts as one failure. */
export const tally = (code, report) => {
  if (report === undefined) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
};

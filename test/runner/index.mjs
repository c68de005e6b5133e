// A runner for jest whose workers load every module once, natively, instead of once per file inside a vm.
import { Worker } from './worker-process.mjs';

export default class SharedModulesRunner {
  isSerial = false;
  supportsEventEmitters = false;

  constructor(globalConfig) {
    this.globalConfig = globalConfig;
  }

  /** Two files at a time, in the order that the sequencer gave; each worker takes the next one when it is free. */
  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const waiting = [...tests];
    const workers = Math.min(this.globalConfig.maxWorkers, tests.length);
    const work = async (number) => {
      const worker = new Worker(number, this.globalConfig);
      while (waiting.length > 0 && !watcher.isInterrupted()) {
        const test = waiting.shift();
        await onStart(test);
        try {
          await onResult(test, await worker.run(test.path, test.context.config));
        } catch (error) {
          await onFailure(test, { message: error.message, stack: error.message });
        }
      }
      await worker.end();
    };
    await Promise.all(Array.from({ length: workers }, (_, index) => work(index + 1)));
  }
}

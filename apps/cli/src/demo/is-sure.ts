import { createInterface } from 'node:readline/promises';

/** Whether whoever sits at the keyboard types yes. */
export const isSure = async (question: string): Promise<boolean> => {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await asking.question(question)).trim().toLowerCase() === 'yes';
  } finally {
    asking.close();
  }
};

import { App } from 'antd';
import { useQueryClient } from '@tanstack/react-query';

// People are shown with the names of their units.
const READ_AGAIN = { people: ['people'], units: ['units', 'people'], tokens: ['tokens'] } as const;

type Changed = keyof typeof READ_AGAIN;

type Done = Readonly<{
  /** What has changed, and is read again. */
  changed: Changed;
  close: () => void;
}>;

/** Closes a form that has done what it is for, says so, and reads again what it changed. */
export const useDone = ({ changed, close }: Done): ((said: string) => void) => {
  const { message } = App.useApp();
  const readAgain = useReadAgain(changed);
  return (said) => {
    close();
    void message.success(said);
    readAgain();
  };
};

/** Reads again what has changed. */
export const useReadAgain = (changed: Changed): (() => void) => {
  const queries = useQueryClient();
  const again = READ_AGAIN[changed];
  return () =>
    void queries.invalidateQueries({ predicate: ({ queryKey }) => again.some((what) => what === queryKey[0]) });
};

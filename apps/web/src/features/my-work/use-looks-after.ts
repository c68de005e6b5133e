import { usePerson } from '../../api/questions.js';

/** Whether whoever is there looks after the work of others, and has none of their own. */
export const useLooksAfter = (): boolean => usePerson()?.role === 'leadership';

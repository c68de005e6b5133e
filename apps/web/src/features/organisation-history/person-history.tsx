import { useHistoryOf } from '../../api/organisation.js';
import { Life } from './life.js';

/** The posts a person has had, and what else became of them. */
export const PersonHistory = ({ id }: { id: string }) => <Life read={useHistoryOf('people', id)} />;

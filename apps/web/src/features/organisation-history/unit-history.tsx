import { useHistoryOf } from '../../api/organisation.js';
import { Life } from './life.js';

/** What a unit has been called, what went into it, and how it ended. */
export const UnitHistory = ({ id }: { id: string }) => <Life read={useHistoryOf('units', id)} />;

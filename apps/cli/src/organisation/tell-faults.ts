import { toldFault, type TakenRows } from '@crosswalk/organisation';
import type { Terminal } from '../terminal/terminal.js';
import { organisationWords as words } from './organisation.words.js';

/** Says of each row that was not taken where it stands and why. */
export const tellFaults = (faults: TakenRows['faults'], terminal: Terminal): void => {
  for (const fault of faults) {
    const { sheet, row, column, heading = '', detail } = toldFault(fault, terminal.language);
    const place = [
      ...(sheet === undefined ? [] : [sheet]),
      terminal.text(words.row, { row }),
      ...(column === undefined ? [] : [terminal.text(words.column, { column, heading })]),
    ];
    terminal.tell(words.refusedRow, { place: place.join(' · '), detail });
  }
};

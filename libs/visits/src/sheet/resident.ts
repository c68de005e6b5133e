import { tellsOf } from '@crosswalk/cases';
import { phoneOf, type ToldResident } from '@crosswalk/residents';
import type { Cells } from './cells.js';

// As the form of the page has them.
const MOST = { name: 50, phone: 30, address: 200 } as const;

/** Whose concern it is, when the row tells; to be sealed before anything is recorded. */
export const residentIn = (cells: Cells): ToldResident | undefined => {
  const name = cells.text('residentName', MOST.name);
  const phone = cells.text('residentPhone', MOST.phone);
  const address = cells.text('residentAddress', MOST.address);
  if (phone !== undefined && phoneOf(phone) === undefined) return cells.fault('not-a-phone', 'residentPhone');
  if (name !== undefined) {
    return { name, ...(phone === undefined ? {} : { phone }), ...(address === undefined ? {} : { address }) };
  }
  return phone === undefined && address === undefined ? undefined : cells.fault('cell-missing', 'residentName');
};

type Kept = Readonly<Record<'note' | 'door' | 'key', string | undefined>>;

/** What goes into the log as it stands must not tell who the resident of the row is. */
export const faultWhereNamed = (resident: ToldResident | undefined, kept: Kept, cells: Cells): void => {
  for (const column of ['note', 'door', 'key'] as const) {
    const text = kept[column];
    if (resident && text !== undefined && tellsOf(text, resident)) cells.fault('cell-names-somebody', column);
  }
};

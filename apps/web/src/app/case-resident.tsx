import type { CaseFile, Person } from '../api/client.js';
import { usePerson } from '../api/questions.js';
import { Resident } from '../features/resident/resident.js';
import { TrackingCode } from '../features/tracking-code/tracking-code.js';

/** Residents on a case, and the sheet for whoever told it. */
export const CaseResident = ({ file }: { file: CaseFile }) => {
  const person = usePerson();
  if (!person) return null;
  const { serves, ...may } = mayAbout(file, person);
  return <Resident file={file} may={may} sheet={serves ? <TrackingCode file={file} /> : null} />;
};

/** What the API lets somebody do about the residents of a case, and who watches over it. */
const mayAbout = ({ may, community }: CaseFile, { role, unit }: Person) => {
  const offers = (step: CaseFile['may'][number]['step']) => may.some((offer) => offer.step === step);
  return {
    serves: offers('issue-tracking-code'),
    see: offers('see-resident'),
    erase: offers('erase-resident'),
    readLooks:
      role === 'coordinator' || role === 'auditor' || (role === 'community-staff' && unit?.id === community.id),
  };
};

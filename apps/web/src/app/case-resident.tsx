import type { CaseFile } from '../api/client.js';
import { Resident } from '../features/resident/resident.js';
import { TrackingCode } from '../features/tracking-code/tracking-code.js';

/** Residents on a case, and the sheet for whoever told it. */
export const CaseResident = ({ file }: { file: CaseFile }) => {
  const { serves, ...may } = mayAbout(file);
  return <Resident file={file} may={may} sheet={serves ? <TrackingCode file={file} /> : null} />;
};

/** What the API lets somebody do about the residents of a case. */
const mayAbout = ({ may }: CaseFile) => {
  const offers = (step: CaseFile['may'][number]['step']) => may.some((offer) => offer.step === step);
  const about = (step: CaseFile['may'][number]['step']) =>
    may.flatMap((offer) => (offer.step === step ? [offer.part] : []));
  return {
    serves: offers('issue-tracking-code'),
    see: about('see-resident'),
    erase: about('erase-resident'),
    correct: about('tell-resident').filter((part) => part !== ''),
    tell: about('tell-resident').includes(''),
    readLooks: offers('read-looks'),
  };
};

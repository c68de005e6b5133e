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

const CLAIMING: readonly Person['role'][] = ['department-staff', 'department-head', 'organisation-member'];

/** What somebody may do about the residents of a case; the API judges it again. */
const mayAbout = ({ community, subdistrict, reporters, claims }: CaseFile, { role, unit }: Person) => {
  const isOne = (ids: readonly (string | undefined)[]) => unit !== undefined && ids.includes(unit.id);
  const coordinates = role === 'coordinator';
  const fromThere = role === 'community-staff' && isOne([community.id, ...reporters.map(({ id }) => id)]);
  const ofCommunity = role === 'community-staff' && isOne([community.id]);
  const claimants = claims.filter(({ endedAt }) => endedAt === undefined).map(({ department }) => department.id);
  const serves = coordinates || fromThere || (role === 'subdistrict-staff' && isOne([subdistrict?.id]));
  return {
    serves,
    see: serves || (CLAIMING.includes(role) && isOne(claimants)),
    erase: coordinates || ofCommunity,
    readLooks: coordinates || ofCommunity || role === 'auditor',
  };
};

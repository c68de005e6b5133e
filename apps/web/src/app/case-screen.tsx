import { getRouteApi } from '@tanstack/react-router';
import { CaseFile } from '../features/case-file/case-file.js';
import { CaseActions } from './case-actions.js';
import { CaseResident } from './case-resident.js';
import { CaseSteps } from './case-steps.js';

const route = getRouteApi('/staff/cases/$id');

/** The case its address names, with what the person may do about it. */
export const CaseScreen = () => {
  const { id } = route.useParams();
  return <CaseFile key={id} id={id} Steps={CaseSteps} Actions={CaseActions} Resident={CaseResident} />;
};

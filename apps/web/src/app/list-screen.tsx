import { getRouteApi } from '@tanstack/react-router';
import { BreakdownList } from '../features/breakdown-list/breakdown-list.js';

const route = getRouteApi('/staff/list');

/** The breakdown list, as its address says. */
export const ListScreen = () => {
  const navigate = route.useNavigate();
  return <BreakdownList search={route.useSearch()} onSearch={(search) => void navigate({ search })} />;
};

import { getRouteApi } from '@tanstack/react-router';
import { VisitRound } from '../features/visit-round/visit-round.js';

const route = getRouteApi('/staff/visits/$id');

/** The round its address names. */
export const VisitRoundScreen = () => {
  const { id } = route.useParams();
  return <VisitRound key={id} id={id} />;
};

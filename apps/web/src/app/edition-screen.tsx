import { getRouteApi } from '@tanstack/react-router';
import { Edition } from '../features/edition/edition.js';

const route = getRouteApi('/staff/lists/$id/editions/$edition');

/** The edition its address names. */
export const EditionScreen = () => {
  const { id, edition } = route.useParams();
  return <Edition key={`${id}/${edition}`} list={id} number={Number(edition)} />;
};

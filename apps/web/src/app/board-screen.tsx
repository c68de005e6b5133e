import { getRouteApi } from '@tanstack/react-router';
import { Board } from '../features/board/board.js';

const route = getRouteApi('/staff/board');

/** The board its address names, or one's own. */
export const BoardScreen = () => {
  const navigate = route.useNavigate();
  const { unit } = route.useSearch();
  return <Board unit={unit} onUnit={(chosen) => void navigate({ search: { unit: chosen } })} />;
};

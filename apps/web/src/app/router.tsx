import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../components/button-link.js';
import { PageHeading } from '../components/page-heading.js';
import { readListSearch } from '../features/breakdown-list/list-search.js';
import { Layout } from './layout.js';

const Missing = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('missing')}>{t('missing')}</PageHeading>
      <ToStart />
    </>
  );
};

const Broken = ({ error }: { error: unknown }) => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('broken')}>{t('broken')}</PageHeading>
      <p>{String(error)}</p>
      <ToStart />
    </>
  );
};

const ToStart = () => {
  const { t } = useTranslation();
  return (
    <ButtonLink to="/" color="primary" variant="solid">
      {t('toStart')}
    </ButtonLink>
  );
};

const root = createRootRoute({ notFoundComponent: Missing, errorComponent: Broken });

const staff = createRoute({ getParentRoute: () => root, id: 'staff', component: Layout });

const myWork = createRoute({
  getParentRoute: () => staff,
  path: '/',
  component: lazyRouteComponent(() => import('./home-screen.js'), 'HomeScreen'),
});

const board = createRoute({
  getParentRoute: () => staff,
  path: '/board',
  validateSearch: ({ unit }: Readonly<Record<string, unknown>>): Readonly<{ unit?: string }> =>
    typeof unit === 'string' && unit !== '' ? { unit } : {},
  component: lazyRouteComponent(() => import('./board-screen.js'), 'BoardScreen'),
});

const list = createRoute({
  getParentRoute: () => staff,
  path: '/list',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./list-screen.js'), 'ListScreen'),
});

const file = createRoute({
  getParentRoute: () => staff,
  path: '/file',
  component: lazyRouteComponent(() => import('../features/file-case/file-case.js'), 'FileCase'),
});

const oneCase = createRoute({
  getParentRoute: () => staff,
  path: '/cases/$id',
  component: lazyRouteComponent(() => import('./case-screen.js'), 'CaseScreen'),
});

const lists = createRoute({
  getParentRoute: () => staff,
  path: '/lists',
  component: lazyRouteComponent(() => import('./lists-screen.js'), 'ListsScreen'),
});

const oneList = createRoute({
  getParentRoute: () => staff,
  path: '/lists/$id',
  component: lazyRouteComponent(() => import('./one-list-screen.js'), 'OneListScreen'),
});

const edition = createRoute({
  getParentRoute: () => staff,
  path: '/lists/$id/editions/$edition',
  component: lazyRouteComponent(() => import('./edition-screen.js'), 'EditionScreen'),
});

const visits = createRoute({
  getParentRoute: () => staff,
  path: '/visits',
  component: lazyRouteComponent(() => import('../features/visits/visits.js'), 'Visits'),
});

const visitRound = createRoute({
  getParentRoute: () => staff,
  path: '/visits/$id',
  component: lazyRouteComponent(() => import('./visit-round-screen.js'), 'VisitRoundScreen'),
});

const catalogue = createRoute({
  getParentRoute: () => staff,
  path: '/catalogue',
  component: lazyRouteComponent(() => import('../features/catalogue/catalogue.js'), 'Catalogue'),
});

const records = createRoute({
  getParentRoute: () => staff,
  path: '/records',
  component: lazyRouteComponent(
    () => import('../features/records-of-service/records-of-service.js'),
    'RecordsOfService',
  ),
});

const looks = createRoute({
  getParentRoute: () => staff,
  path: '/looks',
  component: lazyRouteComponent(() => import('../features/looks/all-looks.js'), 'AllLooks'),
});

const account = createRoute({
  getParentRoute: () => staff,
  path: '/account',
  component: lazyRouteComponent(() => import('./account-screen.js'), 'AccountScreen'),
});

const people = createRoute({
  getParentRoute: () => staff,
  path: '/people',
  component: lazyRouteComponent(() => import('./people-screen.js'), 'PeopleScreen'),
});

const units = createRoute({
  getParentRoute: () => staff,
  path: '/units',
  component: lazyRouteComponent(() => import('./units-screen.js'), 'UnitsScreen'),
});

const tokens = createRoute({
  getParentRoute: () => staff,
  path: '/tokens',
  component: lazyRouteComponent(() => import('./tokens-screen.js'), 'TokensScreen'),
});

const track = createRoute({
  getParentRoute: () => root,
  path: '/track',
  component: lazyRouteComponent(() => import('./track-screen.js'), 'TrackScreen'),
});

const ofCases = [myWork, board, list, file, oneCase];
const ofLists = [lists, oneList, edition];
const ofAdministrators = [people, units, tokens];
const ofWork = [visits, visitRound, catalogue, records, looks];

export const router = createRouter({
  routeTree: root.addChildren([
    staff.addChildren([...ofCases, ...ofLists, ...ofWork, ...ofAdministrators, account]),
    track,
  ]),
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const told = Object.entries(search).filter(([, value]) => value !== undefined);
    const text = new URLSearchParams(told.map(([field, value]) => [field, String(value)])).toString();
    return text === '' ? '' : `?${text}`;
  },
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

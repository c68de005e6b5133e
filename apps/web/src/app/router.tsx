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
      <ToMyWork />
    </>
  );
};

const Broken = ({ error }: { error: unknown }) => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('broken')}>{t('broken')}</PageHeading>
      <p>{String(error)}</p>
      <ToMyWork />
    </>
  );
};

const ToMyWork = () => {
  const { t } = useTranslation();
  return (
    <ButtonLink to="/" color="primary" variant="solid">
      {t('toMyWork')}
    </ButtonLink>
  );
};

const root = createRootRoute({ component: Layout, notFoundComponent: Missing, errorComponent: Broken });

const myWork = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/my-work/my-work.js'), 'MyWork'),
});

const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  validateSearch: ({ unit }: Readonly<Record<string, unknown>>): Readonly<{ unit?: string }> =>
    typeof unit === 'string' && unit !== '' ? { unit } : {},
  component: lazyRouteComponent(() => import('./board-screen.js'), 'BoardScreen'),
});

const list = createRoute({
  getParentRoute: () => root,
  path: '/list',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./list-screen.js'), 'ListScreen'),
});

const file = createRoute({
  getParentRoute: () => root,
  path: '/file',
  component: lazyRouteComponent(() => import('../features/file-case/file-case.js'), 'FileCase'),
});

const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id',
  component: lazyRouteComponent(() => import('./case-screen.js'), 'CaseScreen'),
});

const lists = createRoute({
  getParentRoute: () => root,
  path: '/lists',
  component: lazyRouteComponent(() => import('./lists-screen.js'), 'ListsScreen'),
});

const oneList = createRoute({
  getParentRoute: () => root,
  path: '/lists/$id',
  component: lazyRouteComponent(() => import('./one-list-screen.js'), 'OneListScreen'),
});

const edition = createRoute({
  getParentRoute: () => root,
  path: '/lists/$id/editions/$edition',
  component: lazyRouteComponent(() => import('./edition-screen.js'), 'EditionScreen'),
});

const visits = createRoute({
  getParentRoute: () => root,
  path: '/visits',
  component: lazyRouteComponent(() => import('../features/visits/visits.js'), 'Visits'),
});

const visitRound = createRoute({
  getParentRoute: () => root,
  path: '/visits/$id',
  component: lazyRouteComponent(() => import('./visit-round-screen.js'), 'VisitRoundScreen'),
});

const catalogue = createRoute({
  getParentRoute: () => root,
  path: '/catalogue',
  component: lazyRouteComponent(() => import('../features/catalogue/catalogue.js'), 'Catalogue'),
});

const records = createRoute({
  getParentRoute: () => root,
  path: '/records',
  component: lazyRouteComponent(
    () => import('../features/records-of-service/records-of-service.js'),
    'RecordsOfService',
  ),
});

const ofCases = [myWork, board, list, file, oneCase];
const ofLists = [lists, oneList, edition];

export const router = createRouter({
  routeTree: root.addChildren([...ofCases, ...ofLists, visits, visitRound, catalogue, records]),
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

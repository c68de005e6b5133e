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
      <ToList />
    </>
  );
};

const Broken = ({ error }: { error: unknown }) => {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('broken')}>{t('broken')}</PageHeading>
      <p>{String(error)}</p>
      <ToList />
    </>
  );
};

const ToList = () => {
  const { t } = useTranslation();
  return (
    <ButtonLink to="/" search={{}} color="primary" variant="solid">
      {t('toList')}
    </ButtonLink>
  );
};

const root = createRootRoute({ component: Layout, notFoundComponent: Missing, errorComponent: Broken });

const list = createRoute({
  getParentRoute: () => root,
  path: '/',
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

export const router = createRouter({
  routeTree: root.addChildren([list, file, oneCase, lists, oneList, edition]),
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

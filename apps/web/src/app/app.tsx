import { useEffect } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntdApp, ConfigProvider } from 'antd';
import enGB from 'antd/es/locale/en_GB';
import zhCN from 'antd/es/locale/zh_CN';
import i18next from 'i18next';
import { useAsking } from '../api/asking.js';
import { Refused } from '../api/refused.js';
import { router } from './router.js';
import { theme } from './theme.js';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the API refused once it refuses again.
      retry: (failures, error) => !(error instanceof Refused) && failures < 2,
    },
  },
});

/** The page, in the language and for whoever has signed in. */
export const App = () => {
  const { language, session } = useAsking();
  const asker = `${session?.person.id} ${session?.post}`;
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    void i18next.changeLanguage(language);
    void queries.invalidateQueries();
  }, [language]);
  // What one has seen, the next one may not.
  useEffect(() => void queries.resetQueries(), [asker]);
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enGB} theme={theme} button={{ autoInsertSpace: false }}>
      <AntdApp component={false}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntdApp>
    </ConfigProvider>
  );
};

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentAsking } from '../api/asking.js';
import { words } from './words.js';

/** Makes every word of the page ready, in the language kept from last time or in Chinese. */
export const prepareLanguage = () =>
  i18next.use(initReactI18next).init({
    lng: currentAsking().language,
    fallbackLng: 'zh',
    defaultNS: 'page',
    resources: words,
    interpolation: { escapeValue: false },
  });

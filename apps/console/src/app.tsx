import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useMemo, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { apiClient, type Session, SessionContext } from './api';
import { themeOf } from './look';
import { type Language, wordsOf } from './words';
import { AT_A_DESK } from './words/at-a-desk';

const words = wordsOf(AT_A_DESK);
import { useLook } from './shell/look-choice';
import { LookContext } from './look/look-context';
import { Toasts } from './shell/toasts';
import { router } from './router';

/** What components say by themselves; in English it comes when English is chosen. */
const useLocale = (language: Language): typeof zhCN => {
  const [english, setEnglish] = useState<typeof zhCN>();
  useEffect(() => {
    if (language === 'en') void import('antd/locale/en_US').then((locale) => setEnglish(locale.default));
  }, [language]);
  return (language === 'en' && english) || zhCN;
};

const Dressed = () => {
  const { i18n } = useTranslation();
  const look = useLook();
  const theme = useMemo(() => themeOf(look[0]), [look[0]]);
  const locale = useLocale(i18n.language as Language);
  return (
    <LookContext.Provider value={look}>
      <ConfigProvider theme={theme} locale={locale} button={{ autoInsertSpace: false }}>
        <RouterProvider router={router} />
        <Toasts />
      </ConfigProvider>
    </LookContext.Provider>
  );
};

/** The screens of whoever is logged in. */
export const App = ({ session }: { readonly session: Session }) => {
  const client = useMemo(() => apiClient(() => words.language), []);
  return (
    <SessionContext.Provider value={session}>
      <ApolloProvider client={client}>
        <I18nextProvider i18n={words}>
          <Dressed />
        </I18nextProvider>
      </ApolloProvider>
    </SessionContext.Provider>
  );
};

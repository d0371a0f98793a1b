import { useTranslation } from 'react-i18next';

/** A sentence as the API has it, in both languages. */
export type Said = { readonly zh: string; readonly en: string };

/** What the API says, in the language of the screen. */
export const useSaid = (): ((said: Said | null | undefined) => string) => {
  const { i18n } = useTranslation();
  return (said) => (said ? said[i18n.language === 'en' ? 'en' : 'zh'] : '');
};

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'zh' | 'en';

const KEPT = 'anxin.language';

/** Chinese unless the person chose English here before. */
const chosenLanguage = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh');

export const chooseLanguage = (language: Language): void => {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  void i18next.changeLanguage(language);
};

type Group = Readonly<Record<Language, object>>;

/** Speaks with the words of these groups, in the language that was chosen. */
export const wordsOf = (groups: readonly Group[]): typeof i18next => {
  const all = (language: Language): object =>
    Object.fromEntries(groups.flatMap((group) => Object.entries(group[language])));
  void i18next.use(initReactI18next).init({
    lng: chosenLanguage(),
    fallbackLng: 'zh',
    resources: { zh: { translation: all('zh') }, en: { translation: all('en') } },
    interpolation: { escapeValue: false },
  });
  return i18next;
};

/** Speaks with the words of a group as well, which come with their screen. */
export const speakToo = (group: Group): void => {
  for (const language of ['zh', 'en'] as const)
    i18next.addResourceBundle(language, 'translation', group[language], true);
};

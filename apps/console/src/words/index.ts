import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { zh } from './zh';

export type Language = 'zh' | 'en';

const KEPT = 'anxin.language';

/** Chinese unless the person chose English here before. */
export const chosenLanguage = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh');

export const chooseLanguage = (language: Language): void => {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  void i18next.changeLanguage(language);
};

void i18next.use(initReactI18next).init({
  lng: chosenLanguage(),
  fallbackLng: 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  interpolation: { escapeValue: false },
});

export const words = i18next;

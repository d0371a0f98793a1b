import { type Language, languageAsked } from '@anxin/service-kit';
import type { FastifyRequest } from 'fastify';

/** Chinese, unless `?lang=en` or the browser asks for English first. */
export const languageOf = ({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Language => {
  const { lang } = query as { readonly lang?: unknown };
  if (lang === 'zh' || lang === 'en') return lang;
  return languageAsked(headers['accept-language']) ?? 'zh';
};

/** A path that keeps the language of the page it stands on. */
export const inLanguageOf = (path: string, language: Language): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

/** A day as it is said: 2026年4月9日, 9 April 2026. */
export const dayIn = (day: string, language: Language): string => {
  const [year, month, date] = day.split('-').map(Number);
  if (language === 'zh') return `${year}年${month}月${date}日`;
  const named = new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  return `${date} ${named} ${year}`;
};

/** A month as it is said: 2026年1月, January 2026. */
export const monthIn = (month: string, language: Language): string =>
  language === 'zh'
    ? `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`
    : dayIn(`${month}-01`, 'en').replace(/^1 /, '');

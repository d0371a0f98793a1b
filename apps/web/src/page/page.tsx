import type { Language } from '@anxin/service-kit';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { STYLE } from './style';

export type PageOptions = {
  readonly title: string;
  readonly language: Language;
  readonly children: ReactNode;
};

const Page = ({ title, language, children }: PageOptions) => (
  <html lang={language === 'zh' ? 'zh-CN' : 'en'}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href="data:," />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </head>
    <body>{children}</body>
  </html>
);

/** A whole page as HTML that needs no script; sent with the headers `PAGE`. */
export const renderPage = (options: PageOptions): string =>
  `<!doctype html>${renderToStaticMarkup(<Page {...options} />)}`;

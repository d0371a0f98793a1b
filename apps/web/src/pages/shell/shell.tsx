import type { Language } from '@anxin/service-kit';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Office } from '../../config';
import { inLanguageOf } from './language';
import { STYLE } from './style';

const WORDS = {
  zh: {
    other: 'English',
    report: '老板欠我钱',
    mine: '查我的工资',
    progress: '查办理进度',
    blacklist: '欠薪失信名单',
    check: '文书核验',
    phone: '电话',
    hotlines: '也可以打 12333（人社热线）或 12345（政务热线）',
    aid: '打官司没钱请律师，找法律援助',
    address: '地址',
    hours: '上班时间',
  },
  en: {
    other: '中文',
    report: 'My boss owes me',
    mine: 'My wages',
    progress: 'How my report stands',
    blacklist: 'Who owes wages',
    check: 'Check a document',
    phone: 'Telephone',
    hotlines: 'Or call 12333 (labour hotline) or 12345 (government hotline)',
    aid: 'No money for a lawyer? Legal aid',
    address: 'Address',
    hours: 'Open',
  },
} as const;

export type ShellOptions = {
  readonly title: string;
  readonly language: Language;
  readonly office: Office;
  /** Where the same page is, for the switch of languages. */
  readonly path: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

const Phone = ({ number }: { readonly number: string }) => (
  <a href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>{number}</a>
);

const WAYS = [
  ['/report', 'report'],
  ['/report/progress', 'progress'],
  ['/mine', 'mine'],
  ['/blacklist', 'blacklist'],
  ['/check', 'check'],
] as const;

const Foot = ({ language, office }: Pick<ShellOptions, 'language' | 'office'>) => {
  const words = WORDS[language];
  const { name, phone, address, hours, legalAidPhone } = office;
  return (
    <footer className="foot">
      <p>
        <strong lang="zh-CN">{name}</strong>
        {phone === undefined ? null : (
          <>
            {' '}
            {words.phone} <Phone number={phone} />
          </>
        )}
        {address === undefined ? null : (
          <>
            <br />
            {words.address} <span lang="zh-CN">{address}</span>
          </>
        )}
        {hours === undefined ? null : (
          <>
            <br />
            {words.hours} <span lang="zh-CN">{hours}</span>
          </>
        )}
      </p>
      <p>
        {words.hotlines}
        <br />
        {words.aid} <Phone number={legalAidPhone} />
      </p>
      <nav>
        {WAYS.map(([href, name]) => (
          <a key={href} href={inLanguageOf(href, language)}>
            {words[name]}
          </a>
        ))}
      </nav>
    </footer>
  );
};

const Shell = ({ title, language, office, path, isWide = false, children }: ShellOptions) => {
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <html lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body className={isWide ? 'wide' : undefined}>
        <header className="bar">
          <div>
            <span className="name" lang="zh-CN">
              安薪 · {office.name}
            </span>
            <a href={inLanguageOf(path, other)} lang={other === 'zh' ? 'zh-CN' : 'en'}>
              {WORDS[language].other}
            </a>
          </div>
        </header>
        <main>{children}</main>
        <Foot language={language} office={office} />
      </body>
    </html>
  );
};

/** A whole page as HTML that needs no script; sent with the headers `PAGE`. */
export const renderPage = (options: ShellOptions): string =>
  `<!doctype html>${renderToStaticMarkup(<Shell {...options} />)}`;

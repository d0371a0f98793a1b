import type { Language } from '@anxin/service-kit';
import type { Office } from '../config';
import { renderPage } from '../page';

const WORDS = {
  zh: {
    title: '登录 · 安薪',
    name: '安薪',
    go: '登录',
    again: '重新登录',
    lead: '治欠办、行业部门、乡镇街道和总包单位的工作人员请登录。',
    report: ['我要反映欠薪', '不用登录'],
    mine: ['查我的工资', '凭查询码'],
    blacklist: ['失信名单', '公示'],
    phone: '电话',
  },
  en: {
    title: 'Log in · Anxin',
    name: 'Anxin 安薪',
    go: 'Log in',
    again: 'Log in again',
    lead: 'For the staff of the office, of departments, towns and general contractors.',
    report: ['Report unpaid wages', 'no account needed'],
    mine: ['My own wages', 'with a code'],
    blacklist: ['Who owes wages', 'public list'],
    phone: 'Telephone',
  },
} as const;

export type LoginPage = {
  readonly office: Pick<Office, 'name' | 'phone'>;
  readonly language: Language;
  /** Where the log-in returns to. */
  readonly to: string;
  /** Why the last try failed, in the page's language. */
  readonly fault?: string;
};

/** The page that asks to log in, with the ways of those who have no account. */
export const loginPage = ({ office, language, to, fault }: LoginPage): string => {
  const words = WORDS[language];
  const ways = [
    ['/report', words.report],
    ['/mine', words.mine],
    ['/blacklist', words.blacklist],
  ] as const;
  return renderPage({
    title: words.title,
    language,
    children: (
      <main className="door">
        <header>
          <h1>{words.name}</h1>
          <p lang="zh-CN">{office.name}</p>
        </header>
        <div className="sheet">
          {fault === undefined ? (
            <p>{words.lead}</p>
          ) : (
            <p className="fault" role="alert">
              {fault}
            </p>
          )}
          <a className="go" href={`/login/go?to=${encodeURIComponent(to)}`}>
            {fault === undefined ? words.go : words.again}
          </a>
        </div>
        <ul className="ways">
          {ways.map(([href, [what, how]]) => (
            <li key={href}>
              <a href={href}>
                <span>{what}</span>
                <small>{how}</small>
              </a>
            </li>
          ))}
        </ul>
        {office.phone === undefined ? null : (
          <footer>
            <p>
              {words.phone} {office.phone}
            </p>
          </footer>
        )}
      </main>
    ),
  });
};

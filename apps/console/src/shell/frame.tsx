import {
  GlobalOutlined,
  LogoutOutlined,
  MenuOutlined,
  MoonOutlined,
  SearchOutlined,
  SunOutlined,
} from '@ant-design/icons';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Button, Flex, Grid, Layout, Space } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUTHORITY, OURS, useSession } from '../api';
import { chooseLanguage } from '../words';
import './frame.css';
import { useChosenLook } from '../look/look-context';
import { MENU } from './menu';
import { SearchBox } from './search-box';
import { Views } from './views';

/** A phone's menu; a desk has none. */
const Drawer = lazy(async () => ({ default: (await import('antd/es/drawer')).default }));

const logOut = async (): Promise<void> => {
  const response = await fetch('/logout', { method: 'POST', headers: OURS });
  const { to = '/login' } = (await response.json().catch(() => ({}))) as { to?: string };
  window.location.assign(to);
};

const Navigation = ({ onGo }: { readonly onGo?: () => void }) => {
  const { t } = useTranslation();
  const { account } = useSession();
  const { pathname } = useLocation();
  const mine = MENU.filter(({ roles }) => roles.includes(account.role));
  // The longest address that the current one begins with.
  const [current] = mine
    .filter(({ to }) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)))
    .toSorted((a, b) => b.to.length - a.to.length);
  return (
    <ul className="navigation">
      {mine.map((entry) => (
        <li key={entry.to}>
          <Link
            to={entry.to}
            activeOptions={{ exact: true, includeSearch: false }}
            onClick={onGo}
            aria-current={entry === current ? 'page' : undefined}
          >
            <span aria-hidden>{entry.icon}</span> {t(entry.word)}
          </Link>
        </li>
      ))}
    </ul>
  );
};

const Person = () => {
  const { t, i18n } = useTranslation();
  const { account } = useSession();
  const [mode, choose] = useChosenLook();
  const isDark = mode !== 'light';
  const look = t(isDark ? 'shell.look.light' : 'shell.look.dark');
  return (
    <Space size={4}>
      <span className="person">
        {account.name ?? account.id} · {t(`role.${account.role}`)}
      </span>
      <Button
        type="text"
        title={look}
        aria-label={look}
        icon={isDark ? <SunOutlined /> : <MoonOutlined />}
        onClick={() => choose(isDark ? 'light' : 'dark')}
      />
      <Button
        type="text"
        icon={<GlobalOutlined />}
        onClick={() => chooseLanguage(i18n.language === 'zh' ? 'en' : 'zh')}
      >
        {t('shell.language')}
      </Button>
      <Button
        type="text"
        title={t('shell.logOut')}
        aria-label={t('shell.logOut')}
        icon={<LogoutOutlined />}
        onClick={() => void logOut()}
      />
    </Space>
  );
};

/** Head, menu and the place of the screen; on a phone the menu is behind a button. */
export const Frame = () => {
  const { t } = useTranslation();
  const { account, office } = useSession();
  const { lg } = Grid.useBreakpoint();
  const [open, setOpen] = useState(false);
  const isOfAuthority = AUTHORITY.includes(account.role);
  return (
    <Layout className="frame">
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <Layout.Header className="head no-print">
        <Flex align="center" gap={12}>
          {!lg && (
            <Button type="text" aria-label={t('shell.menu')} icon={<MenuOutlined />} onClick={() => setOpen(true)} />
          )}
          <Link to="/" className="product">
            {t('product')} <small>{office.name}</small>
          </Link>
        </Flex>
        {isOfAuthority && lg && <SearchBox />}
        {isOfAuthority && !lg && (
          <Link to="/search" className="to-search" aria-label={t('search.title')}>
            <SearchOutlined aria-hidden />
          </Link>
        )}
        <Person />
      </Layout.Header>
      <Layout>
        {lg && (
          <Layout.Sider width={208} theme="light" className="side no-print">
            <nav aria-label={t('shell.menu')}>
              <Navigation />
            </nav>
          </Layout.Sider>
        )}
        <Layout.Content id="content" className="content" tabIndex={-1} role="main">
          <Views />
          <Suspense fallback={<p role="status">{t('state.loading')}</p>}>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
      {open && !lg && (
        <Suspense>
          <Drawer open onClose={() => setOpen(false)} placement="left" size={260} title={t('shell.menu')}>
            <Navigation onGo={() => setOpen(false)} />
          </Drawer>
        </Suspense>
      )}
    </Layout>
  );
};

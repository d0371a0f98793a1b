import { AlertOutlined, HomeOutlined, TableOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Role } from '../api';

/** An entry of the menu: where it leads, the key of its word, and whose it is. */
export type Entry = {
  readonly to: string;
  readonly word: string;
  readonly icon: ReactNode;
  readonly roles: readonly Role[];
};

const AUTHORITY: readonly Role[] = ['OFFICE', 'DEPARTMENT', 'TOWN'];

/** In the order of a day's work. What an entry leads to is guarded by the API, whoever finds the address. */
export const MENU: readonly Entry[] = [
  { to: '/', word: 'menu.home', icon: <HomeOutlined />, roles: [...AUTHORITY, 'WORKER'] },
  { to: '/contractor', word: 'contractor.menu.month', icon: <HomeOutlined />, roles: ['CONTRACTOR'] },
  { to: '/contractor/sheet', word: 'contractor.menu.sheet', icon: <TableOutlined />, roles: ['CONTRACTOR'] },
  { to: '/contractor/warnings', word: 'contractor.menu.warnings', icon: <AlertOutlined />, roles: ['CONTRACTOR'] },
];

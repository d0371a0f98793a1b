import {
  AlertOutlined,
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  DesktopOutlined,
  FileTextOutlined,
  HomeOutlined,
  ImportOutlined,
  MessageOutlined,
  PhoneOutlined,
  SafetyCertificateOutlined,
  SlidersOutlined,
  SolutionOutlined,
  TableOutlined,
  TeamOutlined,
  UsergroupAddOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { AUTHORITY, type Role } from '../api';

/** An entry of the menu: where it leads, the key of its word, and whose it is. */
export type Entry = {
  readonly to: string;
  readonly word: string;
  readonly icon: ReactNode;
  readonly roles: readonly Role[];
};

/** And those whom their matters may be about. */
const DESK: readonly Role[] = [...AUTHORITY, 'CONTRACTOR', 'SUBCONTRACTOR'];

/** In the order of a day's work. What an entry leads to is guarded by the API, whoever finds the address. */
export const MENU: readonly Entry[] = [
  { to: '/', word: 'menu.home', icon: <HomeOutlined />, roles: [...AUTHORITY, 'WORKER'] },
  { to: '/contractor', word: 'contractor.menu.month', icon: <HomeOutlined />, roles: ['CONTRACTOR'] },
  { to: '/contractor/sheet', word: 'contractor.menu.sheet', icon: <TableOutlined />, roles: ['CONTRACTOR'] },
  { to: '/contractor/warnings', word: 'contractor.menu.warnings', icon: <AlertOutlined />, roles: ['CONTRACTOR'] },
  { to: '/sites', word: 'contractor.own.title', icon: <BankOutlined />, roles: ['SUBCONTRACTOR'] },
  { to: '/warnings', word: 'warnings.title', icon: <AlertOutlined />, roles: AUTHORITY },
  { to: '/board', word: 'board.title', icon: <ApartmentOutlined />, roles: AUTHORITY },
  { to: '/projects', word: 'projects.title', icon: <BankOutlined />, roles: [...AUTHORITY, 'CONTRACTOR'] },
  { to: '/systems', word: 'systems.page', icon: <SafetyCertificateOutlined />, roles: [...AUTHORITY, 'CONTRACTOR'] },
  { to: '/owed', word: 'owed.page', icon: <TeamOutlined />, roles: [...AUTHORITY, 'CONTRACTOR'] },
  { to: '/clues', word: 'casework.clues', icon: <MessageOutlined />, roles: AUTHORITY },
  { to: '/cases', word: 'casework.cases', icon: <FileTextOutlined />, roles: AUTHORITY },
  { to: '/call-backs', word: 'callBacks.title', icon: <PhoneOutlined />, roles: AUTHORITY },
  { to: '/group-events', word: 'casework.groupEvents', icon: <UsergroupAddOutlined />, roles: AUTHORITY },
  { to: '/orders', word: 'casework.enforcement', icon: <AuditOutlined />, roles: DESK },
  { to: '/reports', word: 'casework.reports', icon: <BarChartOutlined />, roles: AUTHORITY },
  { to: '/quality', word: 'quality.page', icon: <SolutionOutlined />, roles: AUTHORITY },
  { to: '/thresholds', word: 'thresholds.page', icon: <SlidersOutlined />, roles: AUTHORITY },
  { to: '/imports', word: 'casework.imports', icon: <ImportOutlined />, roles: ['OFFICE'] },
  { to: '/wall', word: 'wall.title', icon: <DesktopOutlined />, roles: AUTHORITY },
];

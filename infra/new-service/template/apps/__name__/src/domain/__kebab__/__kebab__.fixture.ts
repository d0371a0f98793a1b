import { plainDate } from '@anxin/domain-kit';
import type { Open__Entity__ } from './commands';
import type { __Entity__Event } from './events';
import type { __Entity__ } from './__kebab__';

export const TODAY = plainDate('2026-03-10');

export const an__Entity__ = (more: Partial<__Entity__> = {}): __Entity__ => ({
  code: '2026-0001',
  sector: 'HOUSING',
  areaCode: '620522104',
  openedOn: plainDate('2026-03-09'),
  ...more,
});

export const open = (more: Partial<__Entity__> = {}): Open__Entity__ => ({
  type: 'Open__Entity__',
  __variable__: an__Entity__(more),
  today: TODAY,
});

export const opened = (more: Partial<__Entity__> = {}): __Entity__Event => ({
  type: '__Entity__Opened',
  __variable__: an__Entity__(more),
});

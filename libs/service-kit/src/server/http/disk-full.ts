import { isNativeError } from 'node:util/types';
import { DomainError } from '@anxin/domain-kit';

/** As the file system says it (no room, no quota), and as PostgreSQL does. */
const CODES: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** Whether a fault, or what led to it, is a disk without room: ours or the database's. */
export const isDiskFull = (fault: unknown): boolean =>
  isNativeError(fault) && (CODES.has((fault as NodeJS.ErrnoException).code) || isDiskFull(fault.cause));

/** The sender did nothing wrong, and can do nothing. */
export const diskFull = (): DomainError =>
  new DomainError(
    'DISK_FULL',
    '服务器磁盘已满，未能保存；请通知运维，腾出空间后重新发送 The disk of the server is full: tell the operators, and send it again when there is room.',
  );

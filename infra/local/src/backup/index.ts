export * from './back-up';
export * from './fault';
export * from './restore';
export { archiving, archivingTo, makeArchive } from './wal';

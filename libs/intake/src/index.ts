export type { Source } from './bytes';
export * from './column';
export * from './fault';
export * from './instant';
export * from './merge';
export * from './read-table';
export * from './row-faults';
export * from './table';
export * from './tables';

export * from './indicator';
export * from './parts';
export * from './why';

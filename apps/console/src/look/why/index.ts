export * from './indicator';
export * from './line';
export * from './parts';
export * from './why';

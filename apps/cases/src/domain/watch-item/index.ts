export * from './watch-item';
export * from './decide';
export * from './errors';

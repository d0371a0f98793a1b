export * from './decide';
export * from './duty-roster';
export * from './errors';

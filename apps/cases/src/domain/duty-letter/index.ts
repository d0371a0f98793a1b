export * from './duty-letter';
export * from './decide';
export * from './errors';

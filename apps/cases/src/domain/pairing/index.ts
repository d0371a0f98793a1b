export * from './pairing';
export * from './decide';
export * from './errors';

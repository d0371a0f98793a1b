export * from './assessment';
export * from './decide';
export * from './errors';

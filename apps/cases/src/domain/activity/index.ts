export * from './activity';
export * from './decide';
export * from './errors';

export * from './actor';
export * from './errors';
export * from './field-rules';
export * from './local-issuer';
export * from './signed-call';
export * from './signing-key';
export * from './token';
export * from './whole-file';

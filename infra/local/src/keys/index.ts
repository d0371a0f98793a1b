export { keysOf, readSecrets, secretsFile } from '../stack/secrets';
export * from './fault';
export * from './kinds';

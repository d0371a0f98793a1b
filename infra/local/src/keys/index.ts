export { keysOf, readSecrets, secretsFile } from '../stack/secrets';
export { KINDS } from './kinds';

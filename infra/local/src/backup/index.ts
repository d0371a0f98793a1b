export { backUp, type BackedUp } from './back-up';
export { restore } from './restore';

export * from './errors';
export { HANAZONO } from './fonts';
export * from './print';

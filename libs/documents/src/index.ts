export * from './board';
export * from './docx';
export * from './errors';
export { HANAZONO } from './fonts';
export type { Annex, OfficialDocument } from './official-document';
export * from './print';
export * from './qr';

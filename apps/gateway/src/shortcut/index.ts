export * from './shortcut';
export { remembering } from './told';

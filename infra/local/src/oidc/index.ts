export { PASSWORD, type Shown } from './page';
export * from './provider';

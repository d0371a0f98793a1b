export * from './page';
export { PAGE } from './style';

export * from './count-lines';

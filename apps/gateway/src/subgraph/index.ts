export { Flight } from './flight';
export * from './standing';
export * from './subgraph';

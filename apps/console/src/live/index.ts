export * from './happened';
export * from './live-sign';
export * from './use-followed';
export * from './use-live';
export { useGathered } from './use-gathered';

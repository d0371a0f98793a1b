export { type Build, handOver, startBuild, stopBuild } from './build';
export { checkOut } from './check-out';
export { type Commit, commitOf } from './history';

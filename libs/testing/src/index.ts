export * from './eventually';
export * from './faults/fault-proxy';
export * from './kafka/describe-with-kafka';
export * from './postgres/fresh-database';
export * from './specify';

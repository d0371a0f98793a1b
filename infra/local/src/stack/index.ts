export * from './fault';
export * from './left-overs';
export * from './services';
export * from './start-stack';

export * from './fault';
export * from './start-stack';

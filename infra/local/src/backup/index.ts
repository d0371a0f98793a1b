export * from './back-up';
export * from './fault';
export * from './restore';

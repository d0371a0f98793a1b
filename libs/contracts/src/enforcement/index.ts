export * from './order-opened';

export * from './order-opened';
export * from './listings';
export * from './referrals';

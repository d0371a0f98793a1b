export * from './orders';
export * from './listings';
export * from './referrals';
export * from './promises';
export * from './funds';
export * from './inspections';
export * from './risk-notices';

export * from './orders';
export * from './listings';
export * from './referrals';
export * from './promises';
export * from './inspections';
export * from './risk-notices';
export * from './credit';
export * from './publications';

export * from './orders';
export * from './listings';
export * from './referrals';
export * from './inspections';

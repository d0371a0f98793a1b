export * from './account-changed';
export * from './business-day-set';
export * from './enterprise-registered';
export * from './indicators-changed';
export * from './money';
export * from './project-changed';
export * from './project-registered';
export * from './project-stages';

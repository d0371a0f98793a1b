export * from './client';
export * from './documents';
export * from './refusal';
export * from './session';

export * from './client';
export * from './documents';
export * from './ours';
export * from './refusal';
export * from './session';

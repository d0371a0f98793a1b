export * from './client';
export * from './documents';
export * from './new-key';
export * from './ours';
export * from './refusal';
export * from './session';

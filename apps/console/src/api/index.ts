export * from './client';
export * from './documents';
export * from './give-file';
export * from './new-key';
export * from './ours';
export * from './refusal';
export * from './session';
export * from './use-listed';

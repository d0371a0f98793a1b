export * from './accepted';
export * from './errors';
export * from './file-store';
export * from './folder-store';
export * from './s3-store';
export * from './settings';

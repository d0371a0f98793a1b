export * from './__kebab__-opened';

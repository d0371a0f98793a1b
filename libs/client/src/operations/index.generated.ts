// Generated from operations/*.graphql and the schema of the gateway by `npm run schema`; not edited by hand.
export * from './casework.generated';
export * from './contractor.generated';
export * from './county.generated';
export * from './credit.generated';
export * from './dossier.generated';
export * from './enforcement.generated';
export * from './enterprise.generated';
export * from './grid.generated';
export * from './home.generated';
export * from './imports.generated';
export * from './office.generated';
export * from './reports.generated';
export * from './why.generated';
export * from './work.generated';

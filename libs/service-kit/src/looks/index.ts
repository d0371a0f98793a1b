export { type LooksAggregate, looksAggregate, looksCommands } from './aggregate';
export { type Look, type LookProposal, type LooksEvent, readLookReason } from './look';
export { PersonalData } from './personal-data';
export { looksGauge, looksMutations, looksQueries, looksResolvers, type LooksRow, seenConnection } from './resolvers';
export { looksSettings } from './settings';
export { looksAt, type Seen } from './store';
export { lookTables, seenAccess, seenTable } from './tables';

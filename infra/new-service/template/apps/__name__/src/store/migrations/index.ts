import { Create__Entity____moment__ } from './__moment__-create-__name__';

/** The service's own, in the order in which they run. */
export const ownMigrations = [Create__Entity____moment__];

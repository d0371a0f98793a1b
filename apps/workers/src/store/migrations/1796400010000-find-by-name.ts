import { migrationOf } from '@anxin/service-kit';

/** Workers are found by their whole name: by its token, for no name stands here in clear. */
export const FindByName1796400010000 = migrationOf('FindByName1796400010000', () => [
  'CREATE INDEX stay_by_name ON stay (name_token)',
]);

import { migrationOf } from '../database/migration-of';

/** Where the journal ends, to whoever reads what only a scope shows: a number says nothing of others' events. */
const journalEnd = (service: string): string => `
CREATE FUNCTION journal_end(OUT epoch float8, OUT "position" integer) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public AS $$
  SELECT coalesce((SELECT max(e.epoch) FROM epoch e), 0)::float8, coalesce((SELECT max(s.position) FROM seal s), 0)::int
$$;
REVOKE EXECUTE ON FUNCTION journal_end FROM PUBLIC;
GRANT EXECUTE ON FUNCTION journal_end TO ${service}_api;`;

export const Streams1763700000060 = migrationOf('Streams1763700000060', (service) => [journalEnd(service)]);

export const journalEndSql = 'SELECT epoch, position FROM journal_end()';

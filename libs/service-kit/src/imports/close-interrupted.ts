import type { PlainDate } from '@anxin/domain-kit';
import type { DataSource } from 'typeorm';
import { isRunning } from '../database/process';
import { rowsIn } from '../database/rows';
import { append } from '../journal/append';
import { importEnded, type ImportReport } from './report';
import { endDeadSessions } from './session';

const LEFT = `
SELECT id, 'INTERRUPTED' AS status, rows, recorded, same, refused, faults, unknown_columns AS "unknownColumns", notes,
  '/imports/' || id || '/list' AS list
FROM import WHERE status = 'RUNNING' AND NOT ${isRunning('process')} ORDER BY id FOR UPDATE SKIP LOCKED`;

/** Closes the imports, and ends the sessions, whose process is gone: nothing waits for them any more. */
export const closeInterrupted = (database: DataSource, businessDay: PlainDate): Promise<void> =>
  database.transaction(async (tx) => {
    const left = await tx.query<ImportReport[]>(LEFT);
    if (left.length > 0) {
      const ids = left.map(({ id }) => id);
      await tx.query(`UPDATE import SET status = 'INTERRUPTED', finished_at = now() WHERE id = ANY($1)`, [ids]);
      await append(tx, left.map(importEnded), { actor: 'system', businessDay, cause: 'process-gone' });
    }
    await endDeadSessions(rowsIn(tx));
  });

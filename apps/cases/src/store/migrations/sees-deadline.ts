/**
 * Who sees a clock: the office every one, others those of what they see. It is looked up by its key, so that a page costs
 * its rows and not all that there is.
 */
export const seesDeadlineOf = (kind: string, table: string, key: string): string =>
  `current_setting('anxin.role', true) = 'OFFICE' OR (starts_with(stream, '${kind}:')
     AND EXISTS (SELECT FROM ${table} WHERE ${key} = substr(stream, ${kind.length + 2})))`;

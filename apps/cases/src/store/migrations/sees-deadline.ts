/**
 * Who sees a clock: the office every one, others those of what they see. The role is asked once a statement (a subquery),
 * not once a row; what a clock belongs to is looked up by its key, so that a page costs its rows and not all that there is
 * (`OFFSET 0` keeps the planner from reading all of the table instead).
 */
export const seesDeadlineOf = (kind: string, table: string, key: string): string =>
  `(SELECT current_setting('anxin.role', true) = 'OFFICE') OR (starts_with(stream, '${kind}:')
     AND EXISTS (SELECT FROM ${table} WHERE ${key} = substr(stream, ${kind.length + 2}) OFFSET 0))`;

import { granted, insertOnly, journalledFacts, migrationOf } from '@anxin/service-kit';

const table = `
-- What was given out as a statement, by the code that is printed on it: nothing of whom it is about.
CREATE TABLE statement_issued (
  check_code text CONSTRAINT statement_issued_pk PRIMARY KEY,
  pay_month text NOT NULL,
  on_day date NOT NULL,
  issued_at timestamptz(3) NOT NULL DEFAULT now(),
  -- Of all its lines; NULL where one cannot be determined.
  payable_fen bigint,
  paid_fen bigint NOT NULL,
  arrears_fen bigint
);`;

/** Codes by which holders of statements check them. */
export const StatementCodes1796900871000 = migrationOf('StatementCodes1796900871000', (service) => [
  table,
  granted(service, 'statement_issued', { may: 'SELECT, INSERT', visible: 'false' }),
  insertOnly('statement_issued'),
  journalledFacts('statement_issued'),
]);

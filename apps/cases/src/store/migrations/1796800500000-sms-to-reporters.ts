import { granted, migrationOf } from '@anxin/service-kit';

const tables = `
-- What reporters are told by SMS: by step, never the number, which stays in their report.
CREATE TABLE sms (
  id uuid CONSTRAINT sms_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  clue_code text NOT NULL CONSTRAINT sms_clue REFERENCES clue,
  step text NOT NULL,
  made_at timestamptz(3) NOT NULL DEFAULT now(),
  state text NOT NULL DEFAULT 'WAITING' CONSTRAINT sms_state CHECK (state IN ('WAITING', 'SENT', 'REFUSED', 'STOPPED')),
  tries int NOT NULL DEFAULT 0,
  next_try timestamptz(3) NOT NULL DEFAULT now(),
  sent_at timestamptz(3)
);
CREATE INDEX sms_waiting ON sms (next_try) WHERE state = 'WAITING';
CREATE INDEX sms_of_clue ON sms (clue_code, made_at);
-- Who wants none any more.
CREATE TABLE sms_stop (clue_code text CONSTRAINT sms_stop_pk PRIMARY KEY CONSTRAINT sms_stop_clue REFERENCES clue);`;

const OF_SEEN_CLUE = 'clue_code IN (SELECT code FROM clue)';

/** SMS to whoever reported by the public form. */
export const SmsToReporters1796800500000 = migrationOf('SmsToReporters1796800500000', (service) => [
  tables,
  granted(service, 'sms', { may: 'SELECT, INSERT, UPDATE', visible: OF_SEEN_CLUE }),
  granted(service, 'sms_stop', { may: 'SELECT, INSERT, DELETE', visible: 'false' }),
]);

import {
  type enterpriseRegistered,
  type Envelope,
  type EventContract,
  type projectRegistered,
  type wageAccountNamed,
} from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import { append, type Handlers, lockStreams, markDirty, NotYet, type Tx } from '@anxin/service-kit';
import type { z } from 'zod';
import { enterpriseStream, projectStream } from '../store/streams';

type DataOf<Contract> = Contract extends EventContract<infer Data> ? z.output<Data> : never;

/** Keeps in the journal what was learnt from another service, and from which of its events. */
const learnt = (tx: Tx, event: Envelope, stream: string, type: string, payload: object): Promise<void> =>
  append(tx, [{ stream, type, place: { sector: event.sector, area: event.area }, payload }], {
    actor: event.publisher,
    businessDay: event.businessDay as PlainDate,
    cause: `${event.publisher}:${event.position}`,
  });

const learnEnterprise = async (tx: Tx, event: Envelope): Promise<void> => {
  const { creditCode, name } = event.data as DataOf<typeof enterpriseRegistered>;
  await tx.query(
    `INSERT INTO enterprise (credit_code, name) VALUES ($1, $2)
     ON CONFLICT (credit_code) DO UPDATE SET name = excluded.name`,
    [creditCode, name],
  );
  await learnt(tx, event, enterpriseStream(creditCode), 'EnterpriseLearnt', { creditCode, name });
};

const UPSERT_PROJECT = `
INSERT INTO project AS known (code, name, sector, area_code, owner_credit_code, contractor_credit_code, pay_day,
  pay_period_offset, terms_origin)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (code) DO UPDATE SET name = excluded.name, sector = excluded.sector, area_code = excluded.area_code,
  owner_credit_code = excluded.owner_credit_code, contractor_credit_code = excluded.contractor_credit_code,
  pay_day = excluded.pay_day, pay_period_offset = excluded.pay_period_offset,
  -- Told once more, the same terms are from where they were heard first.
  (terms_origin, terms_recorded_at) = (
    SELECT CASE WHEN same THEN known.terms_origin ELSE excluded.terms_origin END,
      CASE WHEN same THEN known.terms_recorded_at ELSE excluded.terms_recorded_at END
    FROM (SELECT known.pay_day = excluded.pay_day AND known.pay_period_offset = excluded.pay_period_offset) t (same))`;

const learnProject = async (tx: Tx, event: Envelope): Promise<void> => {
  const data = event.data as DataOf<typeof projectRegistered>;
  const { projectCode, projectName, sector, areaCode, ownerCreditCode, contractorCreditCode } = data;
  await lockStreams(tx, [projectStream(projectCode)]);
  await tx.query(UPSERT_PROJECT, [
    projectCode,
    projectName,
    sector,
    areaCode,
    ownerCreditCode,
    contractorCreditCode,
    data.payDay,
    data.payPeriodOffset,
    `${event.publisher}:${event.position} ${event.name}@${event.version}`,
  ]);
  await markDirty(tx, [projectCode]);
  await learnt(tx, event, projectStream(projectCode), 'ProjectLearnt', data);
};

const learnAccount = async (tx: Tx, event: Envelope): Promise<void> => {
  const data = event.data as DataOf<typeof wageAccountNamed>;
  const stream = projectStream(data.projectCode);
  await lockStreams(tx, [stream]);
  const known = await tx.query<unknown[]>('SELECT FROM project WHERE code = $1', [data.projectCode]);
  if (known.length === 0) throw new NotYet(stream);
  await tx.query('UPDATE project SET account_token = $2 WHERE code = $1', [data.projectCode, data.accountToken]);
  await markDirty(tx, [data.projectCode]);
  await learnt(tx, event, stream, 'WageAccountLearnt', data);
};

/** What this service takes from others: the subjects that its facts refer to. */
export const handlers: Handlers = {
  'projects.enterprise-registered': learnEnterprise,
  'projects.project-registered': learnProject,
  'projects.wage-account-named': learnAccount,
};

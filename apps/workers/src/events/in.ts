import { enterpriseRegistered, projectChanged, projectRegistered, wageAccountNamed } from '@anxin/contracts';
import { causeOf, type Handlers, learn, lockStreams, markDue, NotYet, on, type Tx } from '@anxin/service-kit';
import { enterpriseStream, projectStream } from '../store/streams';

const learnEnterprise = on(enterpriseRegistered, async (tx, event) => {
  const { creditCode, name } = event.data;
  await tx.query(
    `INSERT INTO enterprise (credit_code, name) VALUES ($1, $2)
     ON CONFLICT (credit_code) DO UPDATE SET name = excluded.name`,
    [creditCode, name],
  );
  const payload = { creditCode, name };
  await learn(tx, event, { stream: enterpriseStream(creditCode), type: 'EnterpriseLearnt', payload });
});

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

// What was told before is known as it was then.
const KEEP_FORMER = `
INSERT INTO former_pay_terms (project_id, pay_day, pay_period_offset, origin, recorded_at)
SELECT id, pay_day, pay_period_offset, terms_origin, terms_recorded_at FROM project
WHERE code = $1 AND (pay_day, pay_period_offset) IS DISTINCT FROM ($2::int, $3::int)`;

const learnProject = on(projectRegistered, async (tx, event) => {
  const { projectCode, projectName, sector, areaCode, ownerCreditCode, contractorCreditCode } = event.data;
  const stream = projectStream(projectCode);
  await lockStreams(tx, [stream]);
  await tx.query(KEEP_FORMER, [projectCode, event.data.payDay, event.data.payPeriodOffset]);
  await tx.query(UPSERT_PROJECT, [
    projectCode,
    projectName,
    sector,
    areaCode,
    ownerCreditCode,
    contractorCreditCode,
    event.data.payDay,
    event.data.payPeriodOffset,
    `${causeOf(event).cause} ${event.name}@${event.version}`,
  ]);
  await markDue(tx, [{ subject: projectCode }]);
  await learn(tx, event, { stream, type: 'ProjectLearnt', payload: event.data });
});

const learnWageAccount = on(wageAccountNamed, async (tx, event) => {
  const { projectCode, accountToken } = event.data;
  const stream = projectStream(projectCode);
  await lockStreams(tx, [stream]);
  const known = await tx.query<unknown[]>('SELECT FROM project WHERE code = $1', [projectCode]);
  if (known.length === 0) throw new NotYet(stream);
  await tx.query('UPDATE project SET account_token = $2 WHERE code = $1', [projectCode, accountToken]);
  await markDue(tx, [{ subject: projectCode }]);
  await learn(tx, event, { stream, type: 'WageAccountLearnt', payload: event.data });
});

const ADD_TERMS = `
INSERT INTO pay_terms_change (project_id, changed_on, version, pay_day, pay_period_offset, origin)
SELECT p.id, $2::date, coalesce((
    SELECT max(version) FROM pay_terms_change c WHERE c.project_id = p.id AND c.changed_on = $2::date), 0) + 1, $3, $4, $5
FROM project p WHERE p.code = $1`;

/** Whether terms of pay were told of a day, which another telling of that day replaces. */
const hasTerms = async (tx: Tx, projectCode: string, changedOn: string): Promise<boolean> => {
  const sql =
    'SELECT FROM pay_terms_change c JOIN project p ON p.id = c.project_id WHERE p.code = $1 AND changed_on = $2';
  return (await tx.query<unknown[]>(`${sql} LIMIT 1`, [projectCode, changedOn])).length > 0;
};

const hasAccount = async (tx: Tx, projectCode: string, changedOn: string): Promise<boolean> => {
  const sql = 'SELECT FROM new_account JOIN project ON id = project_id WHERE code = $1 AND changed_on = $2';
  return (await tx.query<unknown[]>(sql, [projectCode, changedOn])).length > 0;
};

const DROP_ACCOUNT = `
DELETE FROM new_account USING project WHERE id = project_id AND code = $1 AND changed_on = $2`;
const ADD_ACCOUNT = `
INSERT INTO new_account (project_id, changed_on, account_token) SELECT id, $2, $3 FROM project WHERE code = $1`;

/** Of what changes of a project, its terms of pay: by the pay month, from the day on (PAY-04); and its wage account. */
const learnChange = on(projectChanged, async (tx, event) => {
  const { projectCode, changedOn, payDay, payPeriodOffset, accountToken } = event.data;
  // A change of something else, such as a renewed letter, says nothing of when wages are due, where none was told of that day.
  const isOfTerms = payDay !== null || payPeriodOffset !== null;
  const tellsTerms = isOfTerms || (await hasTerms(tx, projectCode, changedOn));
  const tellsAccount = accountToken !== null || (await hasAccount(tx, projectCode, changedOn));
  if (!tellsTerms && !tellsAccount) return;
  const stream = projectStream(projectCode);
  await lockStreams(tx, [stream]);
  const origin = `${causeOf(event).cause} ${event.name}@${event.version}`;
  const known = await tx.query<unknown[]>('SELECT FROM project WHERE code = $1', [projectCode]);
  if (known.length === 0) throw new NotYet(stream);
  if (tellsTerms) await tx.query(ADD_TERMS, [projectCode, changedOn, payDay, payPeriodOffset, origin]);
  if (tellsAccount) await tx.query(DROP_ACCOUNT, [projectCode, changedOn]);
  if (accountToken !== null) await tx.query(ADD_ACCOUNT, [projectCode, changedOn, accountToken]);
  await markDue(tx, [{ subject: projectCode }]);
  await learn(tx, event, { stream, type: 'ProjectChangeLearnt', payload: event.data });
});

/** What this service takes from others: the subjects that its facts refer to. */
export const handlers: Handlers = [learnEnterprise, learnProject, learnChange, learnWageAccount];

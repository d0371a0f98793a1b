import type { PlainDate } from '@anxin/domain-kit';
import type { PayTerms } from '@anxin/law';
import type { DatedTerms, RegisteredTerms, TermsChange } from '../domain/pay-terms';
import { isoInstant, type Rows } from '@anxin/service-kit';

/** A project as wages need it. */
export type WageProject = DatedTerms & {
  readonly id: number;
  readonly code: string;
  readonly sector: string;
  readonly areaCode: string;
  readonly ownerCreditCode: string;
  readonly contractorCreditCode: string;
};

type RawTerms = Omit<RegisteredTerms, 'payPeriodOffset'> & { readonly payPeriodOffset: number };
type Raw = Omit<WageProject, keyof DatedTerms> & RawTerms & { readonly former: readonly RawTerms[] };

const FORMER = `SELECT coalesce(json_agg(json_build_object('payDay', f.pay_day, 'payPeriodOffset', f.pay_period_offset,
    'origin', f.origin, 'recordedAt', ${isoInstant('f.recorded_at')}) ORDER BY f.recorded_at), '[]'::json)
  FROM former_pay_terms f WHERE f.project_id = project.id`;

const SELECT = `SELECT id, code, sector, area_code AS "areaCode",
  owner_credit_code AS "ownerCreditCode", contractor_credit_code AS "contractorCreditCode", pay_day AS "payDay",
  pay_period_offset AS "payPeriodOffset", terms_origin AS origin,
  ${isoInstant('terms_recorded_at')} AS "recordedAt", (${FORMER}) AS former FROM project`;

const CHANGES = `
SELECT project_id AS "projectId", changed_on::text AS "changedOn", pay_day AS "payDay",
  pay_period_offset AS "payPeriodOffset", origin, ${isoInstant('recorded_at')} AS "recordedAt"
FROM pay_terms_change WHERE project_id = ANY($1) ORDER BY project_id, changed_on, version`;

type RawChange = {
  readonly projectId: number;
  readonly changedOn: PlainDate;
  readonly payDay: number | null;
  readonly payPeriodOffset: number | null;
  readonly origin: string;
  readonly recordedAt: string;
};

const offsetOf = (offset: number): PayTerms['payPeriodOffset'] => (offset === 0 ? 0 : 1);

const termsOf = ({ payDay, payPeriodOffset, origin, recordedAt }: RawTerms): RegisteredTerms => ({
  ...{ payDay, payPeriodOffset: offsetOf(payPeriodOffset), origin, recordedAt },
});

const changeOf = ({ payDay, payPeriodOffset, changedOn, origin, recordedAt }: RawChange): TermsChange => ({
  changedOn,
  origin,
  recordedAt,
  ...(payDay === null ? {} : { payDay }),
  ...(payPeriodOffset === null ? {} : { payPeriodOffset: offsetOf(payPeriodOffset) }),
});

const read = async (rows: Rows, where: string, value: unknown): Promise<readonly WageProject[]> => {
  const found = await rows<Raw>(`${SELECT} WHERE ${where} ORDER BY id`, [value]);
  const changes = found.length > 0 ? await rows<RawChange>(CHANGES, [found.map(({ id }) => id)]) : [];
  return found.map(({ payDay, payPeriodOffset, origin, recordedAt, former, ...project }) => ({
    ...project,
    terms: termsOf({ payDay, payPeriodOffset, origin, recordedAt }),
    formerTerms: former.map(termsOf),
    termsChanges: changes.filter(({ projectId }) => projectId === project.id).map(changeOf),
  }));
};

/** Projects by their codes; those not visible or not known are left out. */
export const wageProjects = (rows: Rows, codes: readonly string[]): Promise<readonly WageProject[]> =>
  read(rows, 'code = ANY($1)', codes);

/** The projects on which any of the persons has or had a stay, whichever version of it. */
export const wageProjectsOf = (rows: Rows, personIds: readonly number[]): Promise<readonly WageProject[]> =>
  read(rows, 'id IN (SELECT project_id FROM stay WHERE person_id = ANY($1))', personIds);

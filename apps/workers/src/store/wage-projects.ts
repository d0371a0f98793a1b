import type { PayTerms } from '@anxin/law';
import { isoInstant, type Rows } from '@anxin/service-kit';

/** A project as wages need it. */
export type WageProject = {
  readonly id: number;
  readonly code: string;
  readonly sector: string;
  readonly areaCode: string;
  readonly ownerCreditCode: string;
  readonly contractorCreditCode: string;
  readonly terms: PayTerms;
  /** The event that told the terms, and when it was heard. */
  readonly termsOrigin: string;
  readonly termsRecordedAt: string;
};

type Raw = Omit<WageProject, 'terms'> & { readonly payDay: number; readonly payPeriodOffset: number };

const SELECT = `SELECT id, code, sector, area_code AS "areaCode",
  owner_credit_code AS "ownerCreditCode", contractor_credit_code AS "contractorCreditCode", pay_day AS "payDay",
  pay_period_offset AS "payPeriodOffset", terms_origin AS "termsOrigin",
  ${isoInstant('terms_recorded_at')} AS "termsRecordedAt" FROM project`;

const read = async (rows: Rows, where: string, value: unknown): Promise<readonly WageProject[]> => {
  const found = await rows<Raw>(`${SELECT} WHERE ${where} ORDER BY id`, [value]);
  return found.map(({ payDay, payPeriodOffset, ...project }) => ({
    ...project,
    terms: { payDay, payPeriodOffset: payPeriodOffset === 0 ? 0 : 1 },
  }));
};

/** Projects by their codes; those not visible or not known are left out. */
export const wageProjects = (rows: Rows, codes: readonly string[]): Promise<readonly WageProject[]> =>
  read(rows, 'code = ANY($1)', codes);

/** The projects on which any of the persons has or had a stay, whichever version of it. */
export const wageProjectsOf = (rows: Rows, personIds: readonly number[]): Promise<readonly WageProject[]> =>
  read(rows, 'id IN (SELECT project_id FROM stay WHERE person_id = ANY($1))', personIds);

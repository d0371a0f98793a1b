/** What an inspection looks at. Who pays is told in two ways: by the general contractor, or by a bank (S2, S4). */
export const CHECK_ITEMS = [
  'PROMISE_LETTER',
  'CONTRACT',
  'REAL_NAME',
  'PAY',
  'WAGE_ACCOUNT',
  'CONTRACTOR_PAYS',
  'BANK_PAYS',
  'DEPOSIT',
  'RIGHTS_BOARD',
] as const;
export type CheckItem = (typeof CHECK_ITEMS)[number];

/** The lists of what is looked at; what each asks is a figure of the area. */
export const CHECKLISTS = ['FIVE_SYSTEMS', 'SEVEN_ITEMS', 'PAY_HEALTH'] as const;
export type Checklist = (typeof CHECKLISTS)[number];

/** CRD-02 to CRD-04 */
export const CREDIT_GRADES = ['A', 'B', 'C'] as const;
export type CreditGrade = (typeof CREDIT_GRADES)[number];

import { type AccountNumber, type Fen, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { PayTerms } from './pay/wage-line';

/** How a deposit backs wages; the four stand together. */
export type DepositTerms = {
  readonly depositForm?: 'CASH' | 'LETTER' | 'INSURANCE' | undefined;
  readonly depositAmountFen?: Fen | undefined;
  readonly depositOn?: PlainDate | undefined;
  readonly depositExpiresOn?: PlainDate | undefined;
};

/** What of a project may change on a day; all else was always so, or was wrong. */
export type Changeable = DepositTerms & {
  readonly projectName?: string | undefined;
  readonly sector?: 'HOUSING' | 'WATER' | 'TRANSPORT' | undefined;
  readonly areaCode?: string | undefined;
  readonly ownerCreditCode?: string | undefined;
  readonly contractorCreditCode?: string | undefined;
  readonly plannedEndOn?: PlainDate | undefined;
  /** Of the new wage account: what was paid from the old one stays the project's. */
  readonly escrowAccountNo?: AccountNumber | undefined;
  readonly labourCostMonthlyFen?: Fen | undefined;
  readonly labourCostDay?: number | undefined;
  readonly payDay?: number | undefined;
  readonly payPeriodOffset?: 0 | 1 | undefined;
};

/** Values that hold from a day on, until a later change; what is not named stays. */
export type ProjectChange = Changeable & { readonly changedOn: PlainDate };

type Changing = { readonly changes: readonly ProjectChange[] };

const stated = (values: Changeable): Changeable =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/**
 * What a change says as of a day: a deposit that is lodged later is left out until then, and a deposit of another form
 * has the expiry that is told with it, or none.
 */
const saidBy = ({ changedOn: _, ...change }: ProjectChange, on: PlainDate): Changeable => {
  const { depositForm, depositOn, depositExpiresOn } = change;
  if (depositOn === undefined || depositOn <= on)
    return { ...stated(change), ...(depositForm === undefined ? {} : { depositExpiresOn }) };
  const none = {
    depositForm: undefined,
    depositAmountFen: undefined,
    depositOn: undefined,
    depositExpiresOn: undefined,
  };
  return stated({ ...change, ...none });
};

/**
 * A project's fields as they held on a day, as of another: a change after either has not happened. Of two that hold the
 * one with the later day wins.
 */
export const heldOn = <Fields extends Changing>(fields: Fields, day: PlainDate, on: PlainDate): Fields => {
  const held = fields.changes.filter(({ changedOn }) => changedOn <= day && changedOn <= on);
  if (held.length === 0) return fields;
  const ordered = held.toSorted((a, b) => (a.changedOn < b.changedOn ? -1 : 1));
  return Object.assign({}, fields, ...ordered.map((change) => saidBy(change, on))) as Fields;
};

/** Every number that the wage account of a project has from some day on, those ahead too. */
export const accountNumbers = (
  first: AccountNumber | undefined,
  changes: readonly ProjectChange[],
): readonly AccountNumber[] => [
  ...new Set([first, ...changes.map(({ escrowAccountNo }) => escrowAccountNo)].filter((no) => no !== undefined)),
];

/** When a project pays the wages of a month, as of a day: by the terms of the month's first day. */
export const payTermsOn = (project: PayTerms & Changing, payMonth: PlainMonth, on: PlainDate): PayTerms => {
  const { payDay, payPeriodOffset } = heldOn(project, firstDayOf(payMonth), on);
  return { payDay, payPeriodOffset };
};

import type { AccountNumber } from '@anxin/domain-kit';
import { projects, readTyped, type Table } from '@anxin/intake';
import { projectErrors } from '../domain/project';

/** What was given of an input, what is null left out. */
export const given = <Values extends object>(values: Values): { [Name in keyof Values]: NonNullable<Values[Name]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null)) as never;

/**
 * Fields as an officer types them, each read as a file of the table would be.
 * @param invalid makes what is thrown of a field that cannot be read
 */
export const readFields = (
  table: Table,
  typed: Readonly<Record<string, string | number>>,
  invalid: (detail: { readonly field: string }) => Error,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(typed).map(([field, text]) => {
      const value = readTyped(table, field, String(text));
      if (value === undefined) throw invalid({ field });
      return [field, value];
    }),
  );

/** An account number as files are read: normalised, or refused. */
export const readAccountNo = (typed: string): AccountNumber => {
  const value = readTyped(projects, 'escrowAccountNo', typed);
  if (value === undefined) throw projectErrors.ACCOUNT_NO_INVALID();
  return value as AccountNumber;
};

type Typed<Value> = Value | null | undefined;

/** What a mutation says of a project that is no day, sum or word of a list. */
type ProjectFields = {
  readonly name?: Typed<string>;
  readonly areaCode?: Typed<string>;
  readonly labourCostDay?: Typed<number>;
  readonly payDay?: Typed<number>;
  readonly payPeriodOffset?: Typed<number>;
};

/** The fields of a project that were given, a text or number as a file's; throws `PROJECT_FIELD_INVALID`. */
export const projectFields = <Input extends ProjectFields>({
  name: projectName,
  areaCode,
  labourCostDay,
  payDay,
  payPeriodOffset,
  ...rest
}: Input) => ({
  ...given(rest),
  ...readFields(
    projects,
    given({ projectName, areaCode, labourCostDay, payDay, payPeriodOffset }),
    projectErrors.FIELD_INVALID,
  ),
});

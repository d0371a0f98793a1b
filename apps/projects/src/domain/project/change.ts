import type { PlainDate } from '@anxin/domain-kit';
import { accountNumbers, heldOn, type ProjectChange } from '@anxin/law';
import type { CorrectChange } from './commands';
import { projectErrors } from './errors';
import type { ProjectEvent } from './events';
import { statedReason } from '../reason';
import { type Project, registeredAs, type Standing, standingOf } from './project';

/** A project's fields as the law knows what changes of them. */
const changing = ({ name, deposit, ...project }: Project) => ({
  ...project,
  projectName: name,
  escrowAccountNo: project.wageAccount.accountNo,
  depositForm: deposit.form,
  depositAmountFen: deposit.amountFen,
  depositOn: deposit.lodgedOn,
  depositExpiresOn: deposit.expiresOn,
});

/** The project with what has changed of it by a day. */
export const projectOn = (project: Project, on: PlainDate): Project => {
  const { projectName, escrowAccountNo, depositForm, depositAmountFen, depositOn, depositExpiresOn, ...held } = heldOn(
    changing(project),
    on,
    on,
  );
  return {
    ...held,
    name: projectName,
    wageAccount: { ...held.wageAccount, accountNo: escrowAccountNo },
    deposit: { form: depositForm, amountFen: depositAmountFen, lodgedOn: depositOn, expiresOn: depositExpiresOn },
  };
};

const isSame = (a: object, b: object): boolean => {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  return [...names].every((name) => one[name] === other[name]);
};

/** Whether nothing is left of a change: it was said to be of another day, or never to have been. */
export const isWithdrawn = ({ changedOn: _, ...values }: ProjectChange): boolean =>
  Object.values(values).every((value) => value === undefined);

/** What is told of a day takes the place of what was told of it before; the same changes nothing. */
export const change = (project: Project, told: ProjectChange): readonly ProjectEvent[] => {
  const known = project.changes.find(({ changedOn }) => changedOn === told.changedOn);
  return known && isSame(known, told) ? [] : [{ type: 'ProjectChanged', change: told }];
};

/**
 * What was said of a day is said of another, or of none: a change of which nothing is left stands for what was told and
 * never was, so that no file tells it again.
 */
export const correctChange = (
  { changes }: Project,
  { changedOn, becomes, reason: stated }: CorrectChange,
): readonly ProjectEvent[] => {
  const reason = statedReason(stated, projectErrors);
  const told = changes.find((one) => one.changedOn === changedOn && !isWithdrawn(one));
  if (!told) throw projectErrors.CHANGE_UNKNOWN();
  if (becomes === changedOn) throw projectErrors.NOTHING_CORRECTED();
  if (changes.some((one) => one.changedOn === becomes && !isWithdrawn(one))) throw projectErrors.CHANGE_EXISTS();
  return [
    { type: 'ChangeExplained', reason },
    { type: 'ProjectChanged', change: { changedOn } },
    ...(becomes ? [{ type: 'ProjectChanged' as const, change: { ...told, changedOn: becomes } }] : []),
  ];
};

/** Every number of its wage account, those of days ahead too. */
export const numbersOf = ({ wageAccount, changes }: Project) => accountNumbers(wageAccount.accountNo, changes);

/** Moves a project to what it is called, where it belongs and whose it is by a day. */
export const move = (project: Project, on: PlainDate): readonly ProjectEvent[] => {
  const [before, now]: readonly [Standing, Standing] = [standingOf(project), registeredAs(projectOn(project, on))];
  return isSame(before, now) ? [] : [{ type: 'ProjectMoved', before, now }];
};

/** The changes of a project with one more, or one told anew. */
export const withChange = (changes: readonly ProjectChange[], told: ProjectChange): readonly ProjectChange[] =>
  [...changes.filter(({ changedOn }) => changedOn !== told.changedOn), told].toSorted((a, b) =>
    a.changedOn < b.changedOn ? -1 : 1,
  );

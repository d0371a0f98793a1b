import type { PlainDate } from '@anxin/domain-kit';
import { heldOn, type ProjectChange } from '@anxin/law';
import type { ProjectEvent } from './events';
import { type Project, type Standing, standingOf } from './project';

/** A project's fields as the law knows what changes of them. */
const changing = ({ name, deposit, ...project }: Project) => ({
  ...project,
  projectName: name,
  depositForm: deposit.form,
  depositAmountFen: deposit.amountFen,
  depositOn: deposit.lodgedOn,
  depositExpiresOn: deposit.expiresOn,
});

/** The project with what has changed of it by a day. */
export const projectOn = (project: Project, on: PlainDate): Project => {
  const { projectName, depositForm, depositAmountFen, depositOn, depositExpiresOn, ...held } = heldOn(
    changing(project),
    on,
    on,
  );
  return {
    ...held,
    name: projectName,
    deposit: { form: depositForm, amountFen: depositAmountFen, lodgedOn: depositOn, expiresOn: depositExpiresOn },
  };
};

const isSame = (a: object, b: object): boolean => {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  return [...names].every((name) => one[name] === other[name]);
};

/** What is told of a day takes the place of what was told of it before; the same changes nothing. */
export const change = (project: Project, told: ProjectChange): readonly ProjectEvent[] => {
  const known = project.changes.find(({ changedOn }) => changedOn === told.changedOn);
  return known && isSame(known, told) ? [] : [{ type: 'ProjectChanged', change: told }];
};

/** Moves a project to what it is called and where it belongs by a day. */
export const move = (project: Project, on: PlainDate): readonly ProjectEvent[] => {
  const { name, sector, areaCode } = projectOn(project, on);
  const [before, now]: readonly [Standing, Standing] = [standingOf(project), { name, sector, areaCode }];
  return isSame(before, now) ? [] : [{ type: 'ProjectMoved', before, now }];
};

/** The changes of a project with one more, or one told anew. */
export const withChange = (changes: readonly ProjectChange[], told: ProjectChange): readonly ProjectChange[] =>
  [...changes.filter(({ changedOn }) => changedOn !== told.changedOn), told].toSorted((a, b) =>
    a.changedOn < b.changedOn ? -1 : 1,
  );

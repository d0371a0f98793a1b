import { groupedBy } from '@anxin/domain-kit';
import DataLoader from 'dataloader';
import { areasAround, type AsOf, loaderAsOf, loaderByCode, loaderByDay, type Rows } from '@anxin/service-kit';
import type { ProjectPayroll } from '../domain/lines';
import { refusalsOf } from '../store/gates/gate-deliveries';
import { devicesOfProjects } from '../store/gates/gate-devices';
import { type Headcount, headcounts } from '../store/roster/headcounts';
import { type LineAsked, lineFacts, type LineFacts } from '../store/wages/line-facts';
import { nightShiftHours } from '../store/gates/night-shifts';
import { lastTold } from '../store/wages/last-told';
import { linesOfPersons } from '../store/wages/read-lines';
import { personsById, type StoredPerson, personsByToken } from '../store/people/read-persons';
import { projectNames } from '../store/read-projects';
import { readPayrolls } from '../store/wages/read-payrolls';
import { staysOfPersons } from '../store/roster/read-stays';
import { countWithoutCard } from '../store/roster/roster-counts';
import { type WageProject, wageProjects } from '../store/wage-projects';
import type { App } from './app';
import { figuresByGroup, figuresOfProjects, readingOf } from './figures';
import { monthConfirmationId } from '../commands/month-confirmation-aggregate';
import type { MonthConfirmation } from '../domain/month-confirmation';
import { monthStandings } from '../store/wages/month-standings';
import { type MonthKey, monthConfirmations } from '../store/people/month-confirmations';

type EnterprisesOf = Pick<WageProject, 'ownerCreditCode' | 'contractorCreditCode'>;
type OfPerson = { readonly personId: number };

const ofPersons = <Value>(load: (personIds: readonly number[], asOf: AsOf) => Promise<(id: number) => Value>) =>
  loaderAsOf<OfPerson, Value>(
    ({ personId }) => String(personId),
    async (all, asOf) => {
      const valueOf = await load(
        all.map(({ personId }) => personId),
        asOf,
      );
      return ({ personId }) => valueOf(personId);
    },
  );

/** One set per operation: however many entities are asked for, each is read once and together with the others. */
export const loadersOf = (rows: Rows, app: App, { law } = app) => ({
  project: new DataLoader<string, WageProject | null>(async (codes) => {
    const found = new Map((await wageProjects(rows, codes)).map((project) => [project.code, project]));
    return codes.map((code) => found.get(code) ?? null);
  }),
  projectName: new DataLoader<string, string>(async (codes) => {
    const names = await projectNames(rows, codes);
    return codes.map((code) => names.get(code) ?? '');
  }),
  person: new DataLoader<string, StoredPerson | null>(async (tokens) => {
    const found = await personsByToken(rows, tokens);
    return tokens.map((token) => found.get(token) ?? null);
  }),
  personById: new DataLoader<number, StoredPerson | null>(async (ids) => {
    const found = await personsById(rows, ids);
    return ids.map((id) => found.get(id) ?? null);
  }),
  /** The last that was told of a project. */
  lastTold: loaderByCode((codes) => lastTold(rows, codes)),
  /** What has been sent and said of a project's months. */
  monthStandings: loaderByCode((codes) => monthStandings(rows, codes)),
  /** Who was on a project, from one day to today; null of one that is not known here. */
  headcountsFrom: loaderByDay<readonly Headcount[] | null>(async (codes, { on: from }) => {
    const found = await headcounts(rows, codes, { from, through: app.clock.today() });
    return (code) => found.get(code) ?? null;
  }),
  /** The gate devices of a project. */
  gateDevices: loaderByCode(async (codes) =>
    groupedBy(await devicesOfProjects(rows, codes), ({ projectCode }) => projectCode),
  ),
  /** The refused lines of a gate delivery. */
  gateRefusals: loaderByCode((ids) => refusalsOf(rows, ids)),
  stays: ofPersons((ids, asOf) => staysOfPersons(rows, ids, asOf)),
  /** What persons are owed over all projects. */
  lines: ofPersons((ids, asOf) => linesOfPersons(rows, ids, asOf, law)),
  /** What workers said of their months. */
  monthConfirmation: new DataLoader<MonthKey, MonthConfirmation, string>((asked) => monthConfirmations(rows, asked), {
    cacheKeyFn: monthConfirmationId,
  }),
  /** What lines rest on. */
  facts: loaderAsOf<LineAsked, LineFacts>(
    ({ projectId, personId, payMonth }) => `${projectId} ${personId} ${payMonth}`,
    (all, asOf) => lineFacts(rows, all, asOf, nightShiftHours(law)),
  ),
  /** A project with its people and what they are owed. */
  payroll: loaderByDay<ProjectPayroll<WageProject> | undefined>(async (codes, asOf) => {
    const payrolls = await readPayrolls(rows, await wageProjects(rows, codes), asOf, law);
    const byCode = new Map(payrolls.map((payroll) => [payroll.project.code, payroll]));
    return (code) => byCode.get(code);
  }),
  /** People on site of a project without a pay card. */
  withoutCard: loaderByDay<number>(async (codes, asOf) => {
    const counts = await countWithoutCard(rows, codes, asOf);
    return (code) => counts.get(code) ?? 0;
  }),
  figures: loaderByDay(async (codes, asked) =>
    figuresOfProjects(readingOf(rows, app, asked), await wageProjects(rows, codes)),
  ),
  areaFigures: loaderByDay(async (areas, asked) => {
    const around = await areasAround(app, areas, asked.on);
    const filter = { areaCodes: [...around.keys()] };
    return figuresByGroup(readingOf(rows, app, asked), filter, ({ areaCode }) => around.get(areaCode) ?? []);
  }),
  enterpriseFigures: loaderByDay((enterprises, asked) => {
    const groupsOf = ({ ownerCreditCode, contractorCreditCode }: EnterprisesOf) =>
      enterprises.filter((code) => code === ownerCreditCode || code === contractorCreditCode);
    return figuresByGroup(readingOf(rows, app, asked), { enterprises }, groupsOf);
  }),
});

export type Loaders = ReturnType<typeof loadersOf>;

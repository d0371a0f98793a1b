import type { PlainMonth } from '@anxin/domain-kit';
import type { AsOf, Connection, PageInfo } from '@anxin/service-kit';
import type { coverageOf } from '../domain/coverage';
import type { PayLine } from '../domain/lines';
import type { WageFigures } from '../domain/totals';
import type { Line } from '../store/wages/read-lines';
import type { WageProject } from '../store/wage-projects';

/** A project, and of its wage account what the service projects told, where the question needs it. */
export type ProjectRef = {
  readonly code: string;
  readonly wageAccount?: { readonly balanceFen: string } | null;
  readonly labourCostMonthlyFen?: string;
  readonly labourCostDay?: number;
};
export type EnterpriseRef = { readonly creditCode: string };
/** A case as the service cases tells it: its project and its people. */
export type CaseOf = {
  readonly code: string;
  readonly project: ProjectRef | null;
  readonly workers: readonly { readonly worker: { readonly id: string } }[];
};
export type AreaRef = { readonly code: string };

/** A line with the day it was asked as of, which its reasons need. */
export type AskedLine = Line & { readonly asked: AsOf };

/** A line of a person's. */
export type OwnLine = { readonly personId: number; readonly line: PayLine };

/** A month of a project with a line, and the lines that it is made of. */
export type MonthOfProject = {
  readonly code: string;
  readonly payMonth: PlainMonth;
  readonly own: readonly OwnLine[];
};

/** A project with what is owed on it. */
export type ProjectWages = { readonly project: WageProject; readonly figures: WageFigures };

/** What is owed over some projects; what is not asked for is not read. */
export type WagePage = Omit<Connection<ProjectWages>, 'pageInfo'> & {
  readonly totals: () => Promise<ProjectWages['figures']>;
  readonly coverage: (asked: Parameters<typeof coverageOf>[1]) => Promise<ReturnType<typeof coverageOf>>;
  readonly pageInfo: () => Promise<PageInfo>;
};

/** A statement in its two forms, each made when it is asked for. */
export type Printed = { readonly html: () => Promise<string>; readonly signed: () => Promise<string> };

import {
  type Aggregate,
  type CommandTable,
  type JournalEntry,
  nextNumber,
  numberedAggregate,
  rowsIn,
  seesRowOf,
} from '@anxin/service-kit';
import {
  type KnownPlan,
  type PlanCommand,
  planDuties,
  planErrors,
  type PlanEvent,
  plans,
  type PlanState,
  planTable,
} from '../domain/plan';
import { placeOfCheck } from '../store/checks/inspection-row';
import { NUMBERS } from '../store/orders/order-store';
import { planOf, planRowOf, planStore, planStream } from '../store/promises/plan-store';
import type { CheckParts } from './inspection-aggregate';

const AUTHORITY = ['OFFICE', 'DEPARTMENT', 'TOWN'] as const;

/** What may be done to a plan, and by whom. */
export const planCommands: CommandTable<PlanState, PlanCommand['type']> = {
  ...planTable,
  name: 'plan',
  givenBy: {
    OpenPlan: AUTHORITY,
    AddPlanSteps: AUTHORITY,
    FinishPlanStep: AUTHORITY,
    ClosePlan: AUTHORITY,
    MissPlanDuty: [],
  },
};

/** What the journal keeps of a plan: all of it. It stays in the service. */
const tellPlan = ({ plan }: KnownPlan, { type, ...payload }: PlanEvent): readonly JournalEntry[] => [
  { stream: planStream(plan.code), type, place: placeOfCheck(plan), payload },
];

export type PlanAggregate = Aggregate<PlanState, PlanCommand, PlanEvent>;

/** How a plan is decided, who may command it, how it is saved and told: the one way its commands go. */
export const planAggregate = ({ law, countyOf }: CheckParts): PlanAggregate =>
  numberedAggregate({
    ...{ law, decider: plans, commands: planCommands, sees: seesRowOf('plan'), streamOf: planStream },
    ...{ store: planStore, rowOf: planRowOf, duties: planDuties, tell: tellPlan },
    unknown: (code) => planErrors.UNKNOWN({ code }),
    stateOf: (row) => ({ stage: row.stage, plan: planOf(row) }),
    begins: (command) => {
      if (command.type !== 'OpenPlan') return undefined;
      const { areaCode, today: on } = command;
      const numbered = { area: countyOf(areaCode, on), kind: 'PLAN', on };
      return {
        place: placeOfCheck(command),
        open: async (tx) => ({ stage: 'UNKNOWN', code: await nextNumber(rowsIn(tx), NUMBERS, numbered) }),
      };
    },
  });

import { entityStore } from '@anxin/service-kit';
import type { KnownPlan, Plan } from '../../domain/plan';
import { PlanEntity } from './plan-entity';

export const planStore = entityStore<PlanEntity>(PlanEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const planStream = (code: string): string => `plan:${code}`;

/** A plan as its row, and back. */
export const planRowOf = ({ stage, plan }: KnownPlan): PlanEntity => {
  const { problem, owner, steps, openedBy, closed, ...columns } = plan;
  return { ...columns, stage, sector: plan.sector ?? null, parts: { problem, owner, steps, openedBy, closed } };
};
export const planOf = ({ stage: _, sector, parts, ...columns }: PlanEntity): Plan => ({
  ...columns,
  ...parts,
  sector: sector ?? undefined,
});

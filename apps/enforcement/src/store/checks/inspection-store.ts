import { entityStore, lockStreams, nextNumber, rowsIn, type Tx } from '@anxin/service-kit';
import { type InspectionState, type PlanInspection, targetOf } from '../../domain/inspection';
import { campaignStore, campaignStream } from './campaign-store';
import { drawStore, drawStream } from './draw-store';
import { InspectionEntity } from './inspection-entity';
import { NUMBERS } from '../orders/order-store';

export const inspectionStore = entityStore<InspectionEntity>(InspectionEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const inspectionStream = (code: string): string => `inspection:${code}`;

type Opening = NonNullable<Extract<InspectionState, { readonly stage: 'UNKNOWN' }>['opening']>;

/** The check of a target by a draw, which has one at a time. */
const TAKEN = `SELECT code FROM inspection WHERE draw_code = $1 AND coalesce(project_code, credit_code) = $2
  AND stage <> 'CANCELLED'`;

const drawFor = async (tx: Tx, plan: PlanInspection): Promise<Opening['draw']> => {
  if (plan.drawCode === undefined) return undefined;
  // Whoever plans by a draw comes after whoever was first, and after its end.
  await lockStreams(tx, [drawStream(plan.drawCode)]);
  const rows = rowsIn(tx);
  const row = (await drawStore.byKey(rows, [plan.drawCode])).get(plan.drawCode);
  if (!row) return undefined;
  const target = targetOf(plan);
  const [taken] = await rows<{ code: string }>(TAKEN, [plan.drawCode, target]);
  return {
    isDrawn: row.stage === 'DRAWN',
    officers: row.parts.drawing?.outcome.find((one) => one.target === target)?.officers,
    taken: taken?.code,
  };
};

const campaignFor = async (tx: Tx, { campaignCode }: PlanInspection): Promise<Opening['campaign']> => {
  if (campaignCode === undefined) return undefined;
  await lockStreams(tx, [campaignStream(campaignCode)]);
  const row = (await campaignStore.byKey(rowsIn(tx), [campaignCode])).get(campaignCode);
  return row && { isEnded: row.stage !== 'PLANNED', from: row.fromOn, to: row.parts.to };
};

/**
 * What planning one finds: the next number, which a refusal gives back, its draw and its campaign, locked.
 * @param area the six digits that its number begins with
 */
export const inspectionOpening = async (tx: Tx, plan: PlanInspection, area: string): Promise<Opening> => ({
  draw: await drawFor(tx, plan),
  campaign: await campaignFor(tx, plan),
  code: await nextNumber(rowsIn(tx), NUMBERS, { area, kind: 'INSP', on: plan.today }),
});

import { isCreditCode, isUndetermined, checklistItems, officersOfCheck, type ParameterBook } from '@anxin/law';
import { inspectionErrors } from './errors';
import { type Inspection, type InspectionPlan, type InspectionState, type KnownInspection } from './inspection';
import { type GivenBy, type Happened, refuseText } from './shape';

/** Who goes where, when, and with which list. */
export type PlanInspection = GivenBy<'PlanInspection'> & InspectionPlan;
export type InspectionPlanned = Happened<'InspectionPlanned'> & {
  readonly inspection: Omit<Inspection, 'visit' | 'problems' | 'notices' | 'closedOn' | 'cancelled'>;
};

/** It does not take place. */
export type CancelInspection = GivenBy<'CancelInspection'> & { readonly reason: string };
export type InspectionCancelled = Happened<'InspectionCancelled'> & Pick<CancelInspection, 'reason'>;

type Unknown = Extract<InspectionState, { readonly stage: 'UNKNOWN' }>;
type Opening = NonNullable<Unknown['opening']>;

const refuseTarget = ({ projectCode, creditCode }: PlanInspection): void => {
  if (projectCode === undefined && creditCode === undefined) throw inspectionErrors.TARGET_MISSING();
  if (projectCode !== undefined) refuseText('projectCode', projectCode);
  if (creditCode !== undefined && !isCreditCode(creditCode)) throw inspectionErrors.ENTERPRISE_INVALID();
};

const refuseTeam = ({ officers, lead, kind, jointDepartments, today: on }: PlanInspection, law: ParameterBook) => {
  const may = officersOfCheck.decide({ on, officers: [...officers] }, law);
  if (may !== true) throw inspectionErrors.TEAM_INVALID(isUndetermined(may) ? { missing: may.missing } : {});
  for (const { id, certificateNo } of officers) refuseText('officers', `${id} ${certificateNo}`);
  if (!officers.some(({ id }) => id === lead)) throw inspectionErrors.LEAD_NOT_OF_TEAM();
  for (const one of jointDepartments) refuseText('jointDepartments', one);
  if (kind === 'JOINT' && jointDepartments.length === 0) throw inspectionErrors.JOINT_MISSING();
};

/** A check of a campaign is within it. */
const refuseCampaign = ({ kind, campaignCode, plannedOn }: PlanInspection, { campaign }: Opening): void => {
  if (campaignCode === undefined) {
    if (kind === 'CAMPAIGN') throw inspectionErrors.CAMPAIGN_MISSING();
    return;
  }
  if (!campaign) throw inspectionErrors.CAMPAIGN_UNKNOWN({ code: campaignCode });
  if (campaign.isEnded || plannedOn < campaign.from || plannedOn > campaign.to)
    throw inspectionErrors.CAMPAIGN_OVER({ from: campaign.from, to: campaign.to });
};

/** CHK-02: nobody else goes anywhere else than was drawn. */
const refuseUndrawn = ({ kind, drawCode, officers }: PlanInspection, { draw }: Opening): void => {
  if (drawCode === undefined) {
    if (kind === 'DOUBLE_RANDOM') throw inspectionErrors.DRAW_MISSING();
    return;
  }
  if (!draw?.isDrawn) throw inspectionErrors.DRAW_UNKNOWN({ code: drawCode });
  if (draw.taken !== undefined) throw inspectionErrors.DRAWN_ALREADY({ code: draw.taken });
  const going = officers.map(({ id }) => id).toSorted();
  const drawn = draw.officers?.toSorted();
  if (kind !== 'DOUBLE_RANDOM' || JSON.stringify(going) !== JSON.stringify(drawn)) throw inspectionErrors.NOT_DRAWN();
};

export const planInspection = (
  { opening }: Unknown,
  command: PlanInspection,
  law: ParameterBook,
): readonly InspectionPlanned[] => {
  if (!opening) throw inspectionErrors.UNKNOWN();
  const { type: _, today: on, by: _by, ...plan } = command;
  refuseTarget(command);
  refuseTeam(command, law);
  if (plan.plannedOn < on) throw inspectionErrors.DAY_TOO_EARLY({ earliest: on });
  if (plan.firstCase !== undefined) refuseText('firstCase', plan.firstCase);
  else if (plan.kind === 'LOOK_BACK') throw inspectionErrors.CASE_MISSING();
  refuseCampaign(command, opening);
  refuseUndrawn(command, opening);
  const isSite = plan.projectCode !== undefined;
  const asked = checklistItems.decide({ on, checklist: plan.checklist, isSite }, law);
  if (isUndetermined(asked)) throw inspectionErrors.CHECKLIST_UNDETERMINED({ missing: asked.missing });
  return [{ type: 'InspectionPlanned', on, inspection: { ...plan, code: opening.code, openedOn: on, ...asked } }];
};

export const cancelInspection = (
  _: KnownInspection,
  { reason, today: on }: CancelInspection,
): readonly InspectionCancelled[] => {
  refuseText('reason', reason);
  return [{ type: 'InspectionCancelled', on, reason }];
};

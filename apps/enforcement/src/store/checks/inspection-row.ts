import type { Place } from '@anxin/service-kit';
import type { Inspection, KnownInspection } from '../../domain/inspection';
import type { Sector } from '../../domain/order';
import type { InspectionEntity } from './inspection-entity';

/** Where a check belongs: the town sees what is in its area, a department what is of its sector. */
export const placeOfCheck = ({
  sector,
  areaCode,
}: {
  readonly sector?: Sector | null | undefined;
  readonly areaCode: string;
}): Place => ({ sector: sector ?? null, area: areaCode });

/** An inspection as its row. */
export const inspectionRowOf = ({ stage, inspection }: KnownInspection): InspectionEntity => {
  const {
    code,
    kind,
    areaCode,
    sector,
    projectCode,
    creditCode,
    campaignCode,
    drawCode,
    plannedOn,
    closedOn,
    ...parts
  } = inspection;
  return {
    ...{ code, stage, kind, areaCode, plannedOn },
    sector: sector ?? null,
    projectCode: projectCode ?? null,
    creditCode: creditCode ?? null,
    campaignCode: campaignCode ?? null,
    drawCode: drawCode ?? null,
    visitedOn: parts.visit?.on ?? null,
    closedOn: closedOn ?? null,
    problems: parts.problems.length,
    rectified: parts.problems.filter(({ closed }) => closed).length,
    notices: parts.notices.length,
    parts,
  };
};

/** A row as the inspection that it keeps. */
export const inspectionOf = (row: InspectionEntity): Inspection => ({
  ...row.parts,
  code: row.code,
  kind: row.kind,
  areaCode: row.areaCode,
  sector: row.sector ?? undefined,
  projectCode: row.projectCode ?? undefined,
  creditCode: row.creditCode ?? undefined,
  campaignCode: row.campaignCode ?? undefined,
  drawCode: row.drawCode ?? undefined,
  plannedOn: row.plannedOn,
  closedOn: row.closedOn ?? undefined,
});

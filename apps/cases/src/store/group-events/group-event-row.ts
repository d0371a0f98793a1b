import type { Place } from '@anxin/service-kit';
import type { GroupEvent, KnownGroupEvent } from '../../domain/group-event';
import type { GroupEventEntity } from './group-event-entity';

/** Where it belongs: the town sees what is in its area, a department what is of its sector. */
export const placeOfGroupEvent = ({ sector, areaCode }: Pick<GroupEvent, 'sector' | 'areaCode'>): Place => ({
  sector: sector ?? null,
  area: areaCode,
});

/** A group event as its row. */
export const groupEventRowOf = ({ stage, event }: KnownGroupEvent): GroupEventEntity => {
  const { code, areaCode, sector, projectCode, caseCode, reportedAt, content, grading, ...parts } = event;
  const { people, gravity, amountFen, ...told } = content;
  const { level, ...how } = grading ?? {};
  return {
    code,
    stage,
    areaCode,
    sector: sector ?? null,
    projectCode: projectCode ?? null,
    caseCode: caseCode ?? null,
    level: level ?? null,
    reportedAt,
    people,
    amountFen: amountFen ?? null,
    gravity,
    isArrivalInTime: parts.arrival?.isInTime ?? null,
    parts: { ...parts, content: told, ...(grading ? { grading: how } : {}) },
  };
};

/** A row as the group event it keeps. */
export const groupEventOf = (row: GroupEventEntity): KnownGroupEvent => {
  const { content, grading, ...parts } = row.parts;
  return {
    stage: row.stage,
    event: {
      ...parts,
      code: row.code,
      areaCode: row.areaCode,
      sector: row.sector ?? undefined,
      projectCode: row.projectCode ?? undefined,
      caseCode: row.caseCode ?? undefined,
      reportedAt: row.reportedAt,
      content: { ...content, people: row.people, gravity: row.gravity, amountFen: row.amountFen ?? undefined },
      grading: row.level === null ? undefined : { ...grading, level: row.level },
    },
  };
};

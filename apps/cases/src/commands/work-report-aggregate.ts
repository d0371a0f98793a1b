import { type Aggregate, type CommandTable, isInScope, lockStreams, rowsIn } from '@anxin/service-kit';
import {
  workReport,
  type WorkReportCommand,
  workReportErrors,
  type WorkReportEvent,
  type WorkReportState,
} from '../domain/report';
import {
  placeOfUnit,
  saveWorkReport,
  workReportId,
  workReportsById,
  workReportStream,
} from '../store/registers/work-reports';

/** What may be done with a unit's report, and by whom: the unit itself. */
export const workReportCommands: CommandTable<WorkReportState, WorkReportCommand['type']> = {
  ...workReport,
  name: 'work-report',
  givenBy: { HandInWorkReport: ['OFFICE', 'TOWN', 'DEPARTMENT'] },
};

/** How a unit's report is decided, who may hand it in, how it is kept. */
export const workReportAggregate: Aggregate<WorkReportState, WorkReportCommand, WorkReportEvent> = {
  ...workReport,
  ...workReportCommands,
  isVisible: (rows, _, { unit }) => isInScope(rows, placeOfUnit(unit)),
  unknown: () => workReportErrors.UNKNOWN(),
  load: async (tx, ids) => {
    await lockStreams(tx, ids.map(workReportStream));
    const found = await workReportsById(rowsIn(tx), ids);
    return new Map(found.map((report) => [workReportId(report), { stage: 'HANDED_IN', report }]));
  },
  save: async (tx, changes) => {
    for (const { after } of changes) if (after.stage === 'HANDED_IN') await saveWorkReport(tx, after.report);
  },
  tell: (id, _, { type, on, report }) => [
    { stream: workReportStream(id), type, place: placeOfUnit(report.unit), payload: { on, ...report } },
  ],
};

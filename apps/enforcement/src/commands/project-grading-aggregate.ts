import { type Aggregate, type CommandTable, numberedAggregate, seesRowOf } from '@anxin/service-kit';
import {
  gradingBy,
  type GradingCommand,
  gradingErrors,
  type GradingEvent,
  type GradingState,
  gradingTable,
} from '../domain/project-grading';
import { tellGrading } from '../events/grading-out';
import { gradingOf, gradingOpening, gradingRowOf, gradingStore, gradingStream } from '../store/checks/grading-store';
import { placeOfCheck } from '../store/checks/inspection-row';
import type { CheckParts } from './inspection-aggregate';

const UNITS = ['OFFICE', 'DEPARTMENT'] as const;

/** What may be done to the grading of a project, and by whom. */
export const gradingCommands: CommandTable<GradingState, GradingCommand['type']> = {
  ...gradingTable,
  name: 'project grading',
  givenBy: { ProposeProjectGrading: UNITS, AgreeProjectGrading: UNITS, RefuseProjectGrading: UNITS },
};

export type GradingAggregate = Aggregate<GradingState, GradingCommand, GradingEvent>;

/** How a project is graded, who may command it, how it is saved and published: the one way its commands go. */
export const gradingAggregate = ({ law, countyOf }: CheckParts): GradingAggregate =>
  numberedAggregate({
    ...{
      law,
      decider: gradingBy(law),
      commands: gradingCommands,
      sees: seesRowOf('project_grading'),
      streamOf: gradingStream,
    },
    ...{ store: gradingStore, rowOf: gradingRowOf, tell: tellGrading },
    unknown: (code) => gradingErrors.UNKNOWN({ code }),
    stateOf: (row) => ({ stage: row.stage, grading: gradingOf(row) }),
    begins: (command) =>
      command.type === 'ProposeProjectGrading'
        ? {
            place: placeOfCheck(command),
            open: (tx) => gradingOpening(tx, command, countyOf(command.areaCode, command.today)),
          }
        : undefined,
  });

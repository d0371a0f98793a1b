import type { CommandTable } from '@anxin/service-kit';
import {
  assessmentBy,
  type AssessmentCommand,
  assessmentErrors,
  type AssessmentEvent,
  type AssessmentState,
  assessmentTable,
} from '../../domain/assessment';
import { OFFICE, registerAggregate, type RegisterParts } from './register';

/** What may be done to an assessment, and by whom. */
export const assessmentCommands: CommandTable<AssessmentState, AssessmentCommand['type']> = {
  ...assessmentTable,
  name: 'assessment',
  givenBy: {
    ...{ OpenAssessment: OFFICE, ScoreUnit: OFFICE, ProposeResults: OFFICE },
    ...{ DecideResults: OFFICE, ReturnResults: OFFICE },
  },
};

export const assessmentAggregate = (parts: RegisterParts) =>
  registerAggregate<'ASSESSMENT', AssessmentCommand, AssessmentEvent>(
    {
      ...{ register: 'ASSESSMENT', number: 'ASM', decider: assessmentBy(parts.law), commands: assessmentCommands },
      unknown: () => assessmentErrors.UNKNOWN(),
      begins: (command) => (command.type === 'OpenAssessment' ? { sector: null, area: command.areaCode } : undefined),
      columns: ({ openedOn }) => ({ day: openedOn }),
    },
    parts,
  );

import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, sector } from '../fields';

const subject = z.object({
  assessmentCode: z.string().min(1).max(100),
  creditCode,
  areaCode: z.string().min(1),
  sector: sector.optional(),
  /** The year whose record it is. */
  year: z.int(),
  grade: z.enum(['A', 'B', 'C']),
  /** The tests of a C that are met. */
  tests: z.array(z.string()),
});
type Subject = z.output<typeof subject>;

/** A credit assessment as its service has it. */
type Assessment = Omit<Subject, 'assessmentCode' | 'tests'> & {
  readonly code: string;
  readonly tests: readonly string[];
};

/** What events say of the assessment that they are about. */
export const toldOfAssessment = ({ code, tests, ...assessment }: Assessment): Subject => ({
  assessmentCode: code,
  creditCode: assessment.creditCode,
  areaCode: assessment.areaCode,
  sector: assessment.sector,
  year: assessment.year,
  grade: assessment.grade,
  tests: [...tests],
});

export const creditGraded = defineEvent({
  name: 'enforcement.credit-graded',
  version: 1,
  says: { zh: '企业劳动保障守法诚信等级已确定', en: 'An enterprise was graded by how it kept labour law' },
  data: subject.extend({
    on: dayText,
    /** Whether a grade that stood was corrected. */
    corrected: z.boolean(),
  }),
  keyOf: ({ creditCode: enterprise }) => enterprise,
});

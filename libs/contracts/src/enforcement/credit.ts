import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, projectCode, sector } from '../fields';

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

const graded = z.object({
  gradingCode: z.string().min(1).max(100),
  projectCode,
  creditCode,
  areaCode: z.string().min(1),
  sector,
  grade: z.enum(['A', 'B', 'C']),
});
type Graded = z.output<typeof graded>;

/** What events say of the grading of a project that they are about. */
export const toldOfGrading = ({
  code,
  ...grading
}: Omit<Graded, 'gradingCode'> & { readonly code: string }): Graded => ({
  gradingCode: code,
  projectCode: grading.projectCode,
  creditCode: grading.creditCode,
  areaCode: grading.areaCode,
  sector: grading.sector,
  grade: grading.grade,
});

export const projectGraded = defineEvent({
  name: 'enforcement.project-graded',
  version: 1,
  says: { zh: '在建项目等级已评定，供招投标使用', en: 'A project was graded, for tenders' },
  data: graded.extend({ on: dayText }),
  keyOf: ({ projectCode: project }) => project,
});

import { plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact } from '../facts';
import { assessmentMeasures, ownDesign } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';

/** How an assessment ends for a unit. */
export const ASSESSMENT_GRADES = ['A', 'B', 'C'] as const;
export type AssessmentGrade = (typeof ASSESSMENT_GRADES)[number];

/** Where the grades lie: each assessment names its own, since those of a province are none for a town (ASM-07). */
export const gradeLines = z.strictObject({
  /** So many of the first ranks are A, where the rest allows it. */
  topRanks: countFact,
  /** So many of the last ranks are C. */
  bottomRanks: countFact,
  /** A needs at least so many points, in hundredths. */
  leastOfA: countFact.optional(),
  /** Below so many points, in hundredths, is C. */
  leastOfB: countFact.optional(),
  /** From so many group events on it is C; of projects of the government from so many. */
  groupEvents: countFact.optional(),
  governmentGroupEvents: countFact.optional(),
  /** From so many extreme events with serious result on. */
  extremeEvents: countFact.optional(),
});
export type GradeLines = z.output<typeof gradeLines>;

const graded = z.strictObject({
  lines: gradeLines,
  /** Among how many units, and as the how manieth: units of the same points share a rank. */
  units: countFact,
  rank: countFact,
  /** In hundredths. */
  points: countFact,
  /** Whether leadership and systems were found good: the first ranks alone are no A. */
  isOrganisedWell: z.boolean(),
  groupEvents: countFact,
  governmentGroupEvents: countFact,
  extremeEvents: countFact,
});

const reaches = (count: number, line: number | undefined): boolean => line !== undefined && count >= line;

/** ASM-03…06: what a year's points, rank and events come to. */
export const assessmentGrade = rule({
  id: 'ASM-03',
  title: text('考核等级', 'Grade of an assessment'),
  instrument: assessmentMeasures,
  article: '',
  actors: ['OFF'],
  inForceFrom: plainDate('2023-09-21'),
  marks: ['F[ASM2]', 'M+'],
  says: text(
    '组织领导和制度落实较好且名次在前列的为 A；名次在末位、分数过低、或者发生达到界限的群体性事件、极端事件的为 C；其余为 B。',
    'A is who leads well and ranks among the first; C who ranks last, has too few points, or had as many group or extreme events as the line says; the rest are B.',
  ),
  parameters: [],
  facts: graded,
  decide: ({ lines, units, rank, points, isOrganisedWell, ...events }): AssessmentGrade => {
    const isLast = rank > units - lines.bottomRanks;
    const hasTooFew = lines.leastOfB !== undefined && points < lines.leastOfB;
    const hadEvents =
      reaches(events.groupEvents, lines.groupEvents) ||
      reaches(events.governmentGroupEvents, lines.governmentGroupEvents) ||
      reaches(events.extremeEvents, lines.extremeEvents);
    if (isLast || hasTooFew || hadEvents) return 'C';
    return rank <= lines.topRanks && isOrganisedWell && points >= (lines.leastOfA ?? 0) ? 'A' : 'B';
  },
});

/** ASM-07: how many years up to the last one a unit was A without a break. */
export const gradeStreak = rule({
  id: 'ASM-07',
  title: text('连续获评 A 级的年数', 'Years running with an A'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['S', 'D'],
  says: text(
    '自最近一年往前数，年份连续且等级为 A 的年数；最近一年不是 A 的为零。',
    'The years without a break, from the last one back, in which the grade was A; none where that of the last year is another.',
  ),
  parameters: [],
  facts: z.strictObject({
    years: z.array(z.strictObject({ year: countFact, grade: z.enum(ASSESSMENT_GRADES) })),
  }),
  decide: ({ years }): number => {
    const [last, ...before] = years.toSorted((a, b) => b.year - a.year);
    if (last?.grade !== 'A') return 0;
    let streak = 1;
    for (const { year, grade } of before) {
      if (grade !== 'A' || year !== last.year - streak) break;
      streak += 1;
    }
    return streak;
  },
});

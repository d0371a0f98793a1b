import { assessmentGrade, type ParameterBook } from '@anxin/law';
import type { AssessedUnit, Assessment } from './assessment';

/** ASM-03: points, ranks and grades of all units, the best first; units of the same points share a rank. */
export const resultsOf = ({ scorecards, lines }: Assessment, law: ParameterBook): readonly AssessedUnit[] => {
  const summed = scorecards
    .map((card) => ({ ...card, points: Object.values(card.points).reduce((sum, points) => sum + points, 0) }))
    .toSorted((a, b) => b.points - a.points || (a.unit < b.unit ? -1 : 1));
  return summed.map(({ unit, step: _, points, ...facts }) => {
    const rank = 1 + summed.filter((other) => other.points > points).length;
    const grade = assessmentGrade.decide({ lines, units: summed.length, rank, points, ...facts }, law);
    return { unit, points, rank, grade };
  });
};

import { DomainError, type PlainDate } from '@anxin/domain-kit';
import {
  explainWageLine,
  explainWarning,
  type Explanation,
  indicatorOf,
  isUndetermined,
  type ParameterBook,
  text,
  type Text,
} from '@anxin/law';
import { indicatorFacts } from '../answer/indicator-facts';
import { payTermsOf, peopleOn, wageFactsOf } from '../answer/lines';
import type { Person, Project } from '../county/facts';
import type { CountyRead } from '../county/read-county';
import { type Evidence, evidenceOf, evidenceOfLine, type Known } from './evidence';
import type { Question } from './question';

/** An answer to "why": the law's explanation and the facts with file and line. */
export type Because = {
  readonly title: Text;
  readonly explanation: Explanation;
  readonly evidence: readonly Evidence[];
};

const projectOf = (county: CountyRead, code: string): Project => {
  const project = county.projects.find((candidate) => candidate.code === code);
  if (!project) throw new DomainError('PROJECT_UNKNOWN', `没有代码为 ${code} 的项目 no project has the code ${code}`);
  return project;
};

const becauseOfWarning = (question: Question & { kind: 'WARNING' }, known: Known): Because => {
  const { project, people, on, law } = known;
  const indicator = indicatorOf(question.indicator);
  const facts = indicatorFacts(project, people, on, law, () => {})[question.indicator];
  return {
    title: text(
      `${on} ${project.code} ${question.indicator} ${indicator.title.zh}`,
      `${on} ${project.code} ${question.indicator} ${indicator.title.en}`,
    ),
    explanation: explainWarning(indicator, facts, on, law),
    evidence: isUndetermined(facts) ? [] : evidenceOf(question.indicator, facts, known),
  };
};

const becauseOfLine = ({ idCardNumber, payMonth }: Question & { kind: 'LINE' }, known: Known): Because => {
  const { project, on, law } = known;
  const person: Person | undefined = project.people.get(idCardNumber);
  if (!person) {
    throw new DomainError(
      'WORKER_UNKNOWN',
      `该项目没有此人的任何记录 nothing is known of this person on ${project.code}`,
    );
  }
  const facts = wageFactsOf(payTermsOf(project, payMonth, on), person, payMonth);
  return {
    title: text(`${on} ${project.code} ${payMonth} 工资`, `${on} ${project.code} wages of ${payMonth}`),
    explanation: explainWageLine(facts, on, law),
    evidence: evidenceOfLine(known, person, payMonth),
  };
};

/** Explains a warning or a wage line on a day. Throws `PROJECT_UNKNOWN`, `WORKER_UNKNOWN`. */
export const because = (county: CountyRead, question: Question, on: PlainDate, law: ParameterBook): Because => {
  const project = projectOf(county, question.projectCode);
  const known: Known = { project, people: peopleOn(project, on, law), punches: county.punches, on, law };
  return question.kind === 'WARNING' ? becauseOfWarning(question, known) : becauseOfLine(question, known);
};

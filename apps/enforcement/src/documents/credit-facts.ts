import { isUndetermined, type ParameterBook, type CreditTest, publicationObjection } from '@anxin/law';
import type { Annex, DocumentFacts, DrawnBy } from '@anxin/service-kit/documents';
import type { KnownAssessment } from '../domain/credit-assessment';
import { type KnownIssue, standing } from '../domain/publication-issue';
import type { KnownReview } from '../domain/written-review';
import { day, known, term } from './words';

/** The tests of a C as an officer writes them. */
export const CREDIT_TEST_WORDS: Readonly<Record<CreditTest, string>> = {
  PUNISHED_OFTEN: '被查处达到规定次数',
  GRAVE_EFFECT: '引发群体性事件、极端事件或者造成严重不良社会影响',
  CHILD_OR_FORCED_LABOUR: '使用童工、强迫劳动',
  DISOBEYED: '拒不履行限期改正指令、行政处理决定或者行政处罚决定',
  OBSTRUCTED: '无理抗拒、阻挠劳动保障监察',
  CRIME: '被追究刑事责任',
};

const groundsOf = ({ punished, tests }: KnownAssessment['assessment']): string => {
  const often = punished === 0 ? '未因劳动保障违法行为被查处' : `因劳动保障违法行为被查处${punished}次`;
  return tests.length === 0 ? often : `${often}，有${tests.map((test) => CREDIT_TEST_WORDS[test]).join('；')}的情形`;
};

/** What a document may say of a credit grade: nothing of one that was withdrawn. */
export const creditFacts = ({ stage, assessment }: KnownAssessment): DocumentFacts => {
  const { code, creditCode, year, grade, told } = assessment;
  if (stage === 'WITHDRAWN') return { code, creditCode };
  return known({
    ...{ code, creditCode, year: String(year), grade, grounds: groundsOf(assessment) },
    objectionTerm: told && term(told.term),
    toldOn: day(told?.on),
  });
};

/** What a document may say of a written review: nothing of one that was cancelled. */
export const reviewFacts = ({ stage, review }: KnownReview): DocumentFacts => {
  const { code, year, days, listed } = review;
  if (stage === 'CANCELLED') return { code };
  return known({
    ...{ code, year: String(year), listed: String(listed.length) },
    from: day(days.from),
    to: day(days.to),
  });
};

const objectionTermOf = (law: ParameterBook, today: DrawnBy['today']): string | undefined => {
  const time = publicationObjection.decide({ of: 'review', start: today }, law);
  return isUndetermined(time) ? undefined : term(time);
};

/** What a document may say of a publication of violations: nothing of one that nobody released. */
export const issueFacts = (
  { stage, issue }: KnownIssue,
  { law, today }: Pick<DrawnBy, 'law' | 'today'>,
): DocumentFacts => {
  const { code, period, released } = issue;
  const entries = standing(issue).length;
  const of = period ? `${day(period.from)}至${day(period.to)}的` : '';
  const said =
    entries === 0 ? `${of}应公布的重大劳动保障违法行为：无` : `${of}重大劳动保障违法行为${entries}起，见附表`;
  if (stage !== 'RELEASED') return { code };
  const corrected = standing(issue).filter((entry) => entry.corrected).length;
  return known({
    ...{ code, said, corrected: corrected === 0 ? undefined : String(corrected) },
    releasedOn: day(released?.on),
    objectionTerm: objectionTermOf(law, today),
  });
};

/** PUB-02: the four blocks of each entry, as they stand. */
export const entriesTable = (
  { issue }: KnownIssue,
  representatives: ReadonlyMap<number, string> | undefined,
): Annex => ({
  title: '重大劳动保障违法行为公布表',
  columns: ['序号', '单位全称', '统一社会信用代码', '地址', '法定代表人或者负责人', '主要违法事实', '处理情况'],
  rows: standing(issue).map(({ no, creditCode, content }, index) => [
    String(index + 1),
    content?.unitName ?? '',
    creditCode,
    content?.address ?? '',
    representatives?.get(no) ?? '',
    content?.facts ?? '',
    content?.result ?? '',
  ]),
});

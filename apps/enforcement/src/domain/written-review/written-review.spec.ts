import { fen, plainDate } from '@anxin/domain-kit';
import { loadParameters, nationalParameters, ParameterBook } from '@anxin/law';
import { walkCommands } from '@anxin/testing/decider';
import {
  FORM_STAGES,
  formBy,
  type FormContent,
  type FormCommand,
  formDuties,
  type FormStage,
  type FormState,
  REVIEW_STAGES,
  reviewBy,
  type ReviewCommand,
  reviewDuties,
  type ReviewState,
} from '.';

const county = loadParameters({
  areaCode: '620522',
  writtenReview: [{ from: '2020-01-01', value: { from: '03-02', to: '03-31' } }],
});
const law = new ParameterBook([county, nationalParameters]);
const review = reviewBy(law);
const form = formBy(law);
const codeOf = (run: () => unknown): string => {
  try {
    run();
    return 'decided';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};
const A = '91620599QA4XFD1Y5A';
const B = '91620599M2QHJRWT94';

describe('a written review', () => {
  const today = plainDate('2026-02-10');
  const given = { today, by: 'office-1' };
  const over = { today: plainDate('2026-04-01'), by: 'office-1' };
  const C: { readonly [Type in ReviewCommand['type']]: Extract<ReviewCommand, { readonly type: Type }> } = {
    AnnounceWrittenReview: {
      ...{ type: 'AnnounceWrittenReview', ...given, areaCode: '620522', year: 2026, listed: [A, B] },
      notice: '秦人社告〔2026〕1号',
    },
    CloseWrittenReview: { type: 'CloseWrittenReview', ...over, words: '审查结束' },
    CancelWrittenReview: { type: 'CancelWrittenReview', ...given, words: '改为专项检查' },
    MissWrittenReviewDuty: {
      ...{ type: 'MissWrittenReviewDuty', today: over.today, duty: 'SUBMIT', dueOn: plainDate('2026-03-31') },
    },
  };
  const UNKNOWN: ReviewState = { stage: 'UNKNOWN', opening: { code: '620522-REV-2026-000001' } };
  const after = (state: ReviewState, command: ReviewCommand): ReviewState =>
    review.decide(state, command).reduce(review.evolve, state);
  const ANNOUNCED = after(UNKNOWN, C.AnnounceWrittenReview);
  const states = {
    ANNOUNCED,
    CLOSED: after(ANNOUNCED, C.CloseWrittenReview),
    CANCELLED: after(ANNOUNCED, C.CancelWrittenReview),
  };

  describe('each command at each stage', () => {
    walkCommands(review, {
      states: { UNKNOWN, ...Object.fromEntries(REVIEW_STAGES.map((stage) => [stage, states[stage]])) },
      commands: C,
    });
  });

  it.each`
    what                    | more                                  | code
    ${'of nobody'}          | ${{ listed: [] }}                     | ${'WRITTEN_REVIEW_UNITS_INVALID'}
    ${'of a unit twice'}    | ${{ listed: [A, A] }}                 | ${'WRITTEN_REVIEW_UNITS_INVALID'}
    ${'of no unit'}         | ${{ listed: ['x'] }}                  | ${'WRITTEN_REVIEW_UNITS_INVALID'}
    ${'without its notice'} | ${{ notice: '' }}                     | ${'WRITTEN_REVIEW_TEXT_MISSING'}
    ${'on its first day'}   | ${{ today: plainDate('2026-03-02') }} | ${'WRITTEN_REVIEW_ANNOUNCED_LATE'}
  `('$what is not announced: $code', ({ more, code }) => {
    expect(codeOf(() => review.decide(UNKNOWN, { ...C.AnnounceWrittenReview, ...(more as object) }))).toBe(code);
  });

  it('CHK-04: has the days of its area and none without; one a year', () => {
    const bare = reviewBy(new ParameterBook([nationalParameters]));
    expect(codeOf(() => bare.decide(UNKNOWN, C.AnnounceWrittenReview))).toBe('WRITTEN_REVIEW_DAYS_UNDETERMINED');
    const taken: ReviewState = { stage: 'UNKNOWN', opening: { code: 'x', taken: 'y' } };
    expect(codeOf(() => review.decide(taken, C.AnnounceWrittenReview))).toBe('WRITTEN_REVIEW_ALREADY_ANNOUNCED');
    const [event] = review.decide(UNKNOWN, C.AnnounceWrittenReview);
    expect(reviewDuties(event!)).toMatchObject([{ duty: 'SUBMIT', on: today, term: { length: 49, unit: 'CD' } }]);
  });

  it('who handed nothing in is told once when the last day has passed, and it does not close before', () => {
    const found = { ...ANNOUNCED, missing: [B] } as ReviewState;
    const [late] = review.decide(found, C.MissWrittenReviewDuty);
    expect(late).toMatchObject({ type: 'WrittenReviewLate', units: [B] });
    expect(review.decide(review.evolve(found, late!), C.MissWrittenReviewDuty)).toEqual([]);
    expect(review.decide(ANNOUNCED, C.MissWrittenReviewDuty)).toEqual([]);
    const early = { ...C.CloseWrittenReview, today: plainDate('2026-03-31') };
    expect(codeOf(() => review.decide(ANNOUNCED, early))).toBe('WRITTEN_REVIEW_NOT_OVER');
  });
});

describe('a form', () => {
  const today = plainDate('2026-03-10');
  const content: FormContent = {
    ...{ size: 'MICRO', people: 12, contracts: 11, payrollFen: fen(8_960_000), evidence: ['E-1'] },
    selfCheck: '一人尚未签订劳动合同',
  };
  const officer = { today, by: 'office-1' };
  const C: { readonly [Type in FormCommand['type']]: Extract<FormCommand, { readonly type: Type }> } = {
    SubmitReviewForm: {
      ...{ type: 'SubmitReviewForm', today, by: 'contractor-1', reviewCode: 'R', creditCode: A, content },
    },
    ResubmitReviewForm: { type: 'ResubmitReviewForm', today, by: 'contractor-1', content },
    VerifyReviewForm: { type: 'VerifyReviewForm', ...officer },
    RejectReviewForm: {
      ...{ type: 'RejectReviewForm', ...officer, fact: '名册少报三人', term: { length: 5, unit: 'WD' } },
    },
    MissReviewFormDuty: { type: 'MissReviewFormDuty', today, duty: 'RECTIFY', dueOn: plainDate('2026-03-17') },
  };
  const days = { from: plainDate('2026-03-02'), to: plainDate('2026-03-31') };
  const opened = (more: object = {}): FormState => ({
    stage: 'UNKNOWN',
    opening: { code: 'F', review: { areaCode: '620522', days, listed: [A], stage: 'ANNOUNCED', ...more } },
  });
  const after = (...commands: readonly FormCommand[]): FormState =>
    commands.reduce<FormState>((state, one) => form.decide(state, one).reduce(form.evolve, state), opened());
  const LED: Readonly<Record<FormStage, readonly FormCommand[]>> = {
    SUBMITTED: [C.SubmitReviewForm],
    VERIFIED: [C.SubmitReviewForm, C.VerifyReviewForm],
    UNTRUTHFUL: [C.SubmitReviewForm, C.RejectReviewForm],
  };
  const submitted = (more: object, from = opened()) =>
    codeOf(() => form.decide(from, { ...C.SubmitReviewForm, ...more }));

  describe('each command at each stage', () => {
    walkCommands(form, {
      states: {
        UNKNOWN: opened(),
        ...Object.fromEntries(FORM_STAGES.map((stage) => [stage, after(...LED[stage])])),
      },
      commands: C,
    });
  });

  it.each`
    what                                 | more                                                     | code
    ${'with more contracts than people'} | ${{ content: { ...content, contracts: 13 } }}            | ${'REVIEW_FORM_COUNTS_INVALID'}
    ${'with less than nobody'}           | ${{ content: { ...content, people: -1 } }}               | ${'REVIEW_FORM_COUNTS_INVALID'}
    ${'without its papers'}              | ${{ content: { ...content, evidence: [] } }}             | ${'REVIEW_FORM_EVIDENCE_MISSING'}
    ${'of a unit that is not listed'}    | ${{ creditCode: B }}                                     | ${'REVIEW_FORM_NOT_LISTED'}
    ${'before the first day'}            | ${{ today: plainDate('2026-03-01') }}                    | ${'REVIEW_FORM_REVIEW_NOT_BEGUN'}
    ${'with somebody’s number'}          | ${{ content: { ...content, selfCheck: '13800138000' } }} | ${'REVIEW_FORM_TEXT_PERSONAL'}
  `('$what is refused: $code', ({ more, code }) => expect(submitted(more as object)).toBe(code));

  it('is handed in once, while the review goes on, and late after its last day', () => {
    expect(submitted({}, opened({ stage: 'CLOSED' }))).toBe('REVIEW_FORM_REVIEW_OVER');
    expect(submitted({}, { stage: 'UNKNOWN', opening: { code: 'F' } })).toBe('REVIEW_FORM_REVIEW_UNKNOWN');
    const [event] = form.decide(opened(), { ...C.SubmitReviewForm, today: plainDate('2026-04-01') });
    expect(event).toMatchObject({ form: { isLate: true } });
    expect(after(C.SubmitReviewForm)).toMatchObject({ form: { isLate: false } });
  });

  it('CHK-05: somebody else verifies it; what is not true is a problem with its time, told once when it is late', () => {
    const state = after(C.SubmitReviewForm);
    expect(codeOf(() => form.decide(state, { ...C.VerifyReviewForm, by: 'contractor-1' }))).toBe(
      'REVIEW_FORM_SECOND_PERSON_NEEDED',
    );
    const [rejected] = form.decide(state, C.RejectReviewForm);
    expect(rejected).toMatchObject({ problem: { dueOn: '2026-03-17', fact: '名册少报三人' } });
    expect(formDuties(rejected!)).toMatchObject([{ type: 'START', duty: 'RECTIFY', rule: 'CHK-05' }]);
    const wrong = after(...LED.UNTRUTHFUL);
    expect(form.decide(wrong, C.MissReviewFormDuty)).toHaveLength(1);
    expect(form.decide(after(...LED.UNTRUTHFUL, C.MissReviewFormDuty), C.MissReviewFormDuty)).toEqual([]);
    expect(form.decide(after(...LED.UNTRUTHFUL, C.ResubmitReviewForm), C.MissReviewFormDuty)).toEqual([]);
  });
});

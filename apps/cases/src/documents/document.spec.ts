import { fen, plainDate } from '@anxin/domain-kit';
import {
  document,
  type DocumentCommand,
  type DocumentFacts,
  type DocumentState,
  type Filled,
} from '@anxin/service-kit/documents';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { after as afterCase, at, known, TO_MEDIATION } from '../domain/case/case.fixture';
import { caseRowOf } from '../store/cases/case-row';
import { caseFacts } from './case-facts';
import { DOCUMENT_KINDS, type DocumentKind, documents, KINDS } from '.';
import { aClue } from '../domain/clue/clue.fixture';
import { clueFacts } from './clue-facts';
import { templates } from './templates';

const compose = (kind: DocumentKind, facts: DocumentFacts, filled: Filled) =>
  documents.compose(kind, { facts }, filled);

const on = plainDate('2026-03-10');
const place = { sector: null, area: null };
const subject = { kind: 'clue', code: 'VISIT:V-1' } as const;
const printed = { fileId: 'f', checkCode: 'ABCD', bytes: 9, digest: 'd', drawnFrom: 'e' };
const number = '秦治欠办受〔2026〕1号';
const toPrint = { filled: { attachments: [] }, fileId: 'f', checkCode: 'ABCD' };
const COMMANDS: { readonly [Type in DocumentCommand['type']]: Extract<DocumentCommand, { readonly type: Type }> } = {
  IssueDocument: { type: 'IssueDocument', today: on, place, id: 'd', subject, kind: 'ACCEPTANCE', ...toPrint },
  ReissueDocument: { type: 'ReissueDocument', today: on, place, ...toPrint },
  WithdrawDocument: { type: 'WithdrawDocument', today: on, place, reason: '事实有误' },
  ReadDocument: { type: 'ReadDocument', today: on, place, version: 1 },
};
const issued = { type: 'DocumentIssued', on, place, id: 'd', subject, kind: 'ACCEPTANCE', number, printed } as const;
const withdrawn = { type: 'DocumentWithdrawn', on, place, reason: '事实有误' } as const;
const after = (...events: Parameters<typeof document.evolve>[1][]): DocumentState => {
  const state = events.reduce(document.evolve, document.initial);
  return state.status === 'UNKNOWN' ? { ...state, draft: { number, printed } } : { ...state, draft: { printed } };
};

describe('each command at each stage', () => {
  walkCommands(document, {
    states: { UNKNOWN: after(), ISSUED: after(issued), WITHDRAWN: after(issued, withdrawn) },
    commands: COMMANDS,
  });
});

describe('a document', () => {
  it('that is issued again keeps its number and is a further version', () => {
    const state = after(issued);
    expect(document.decide(state, COMMANDS.ReissueDocument)).toEqual([
      { type: 'DocumentReissued', on, place, version: 2, printed },
    ]);
    const again = after(issued, { type: 'DocumentReissued', on, place, version: 2, printed });
    expect(again).toMatchObject({ status: 'ISSUED', document: { number, version: 2 } });
  });

  it.each([
    ['', 'DOCUMENT_REASON_MISSING'],
    ['联系 13812345678', 'DOCUMENT_REASON_PERSONAL'],
  ])('is not withdrawn for the reason "%s"', (reason, code) => {
    specify(document)
      .given(issued)
      .when({ ...COMMANDS.WithdrawDocument, reason })
      .then(refused(code));
  });
});

const clue = aClue({ told: { ...aClue().told, amountFen: fen(9860000) }, conclusion: 'PAID' });
const facts: DocumentFacts = { ...clueFacts({ clue, stage: 'CHECKING' }, '𠮷㛃'), officePhone: '0938-6521234' };
const FILLED: Filled = {
  reason: '经核查属于劳务纠纷。',
  dueOn: plainDate('2026-03-20'),
  meetingAt: '2026年3月12日9时',
  meetingPlace: '县人社局三楼会议室',
  outcome: '反映人称工资已收到',
  attachments: ['欠薪明细表'],
};

describe('what is written', () => {
  it.each(KINDS.clue.filter((kind) => kind !== 'COMPLAINT_FORM'))(
    'of the kind %s has no gap, cites what it rests on, and fits the trade',
    (kind) => {
      const { title, addressee, paragraphs } = compose(kind, facts, FILLED);
      const text = [title, addressee, ...paragraphs].join('\n');
      expect(text).not.toMatch(/[{}[\]]|undefined|。。|，。/);
      expect(addressee).toBe('𠮷㛃');
      if (kind !== 'CALL_BACK')
        expect(text).toContain('《保障农民工工资支付条例》'.slice(0, kind === 'REPORT' ? 0 : 12));
      expect(templates[kind].basis).not.toBe('');
    },
  );

  it('amounts stand in figures and in capitals', () => {
    expect(compose('ACCEPTANCE', facts, FILLED).paragraphs[1]).toBe(
      '反映的欠薪情况为：涉及农民工11人，工资款98,600.00元（大写：人民币玖万捌仟陆佰元整）。',
    );
    const { amount: _, capitals: __, ...others } = facts;
    expect(compose('ACCEPTANCE', others, FILLED).paragraphs.join('')).not.toContain('大写');
  });

  it.each<[string, DocumentKind, string]>([
    ['S4-12: a reminder', 'REMINDER', '2026年3月20日前将办理情况书面报送本办'],
    ['S4-12: a supervision letter', 'SUPERVISION', '2026年3月20日前将办结情况和佐证材料书面报送本办'],
  ])('%s names its due day and asks for an answer', (_, kind, words) => {
    expect(compose(kind, facts, { ...FILLED, addressee: '五营镇人民政府' }).paragraphs.join('')).toContain(words);
    expect(() => compose(kind, facts, { attachments: [] })).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_FACTS_MISSING', details: { facts: 'reason, dueOn' } }),
    );
  });

  it('whoever is unknown, unnamed or untold is asked for: nothing is printed with a gap', () => {
    const { addressee: _, employer: __, ...others } = facts;
    expect(() => compose('INTERVIEW', others, { attachments: [], reason: ' ' })).toThrow(
      expect.objectContaining({ details: { facts: 'addressee, employer, meetingAt, meetingPlace, reason' } }),
    );
  });

  const inCase = {
    ...facts,
    ...caseFacts(caseRowOf(at('CLOSED', { closedOn: plainDate('2026-03-20'), conclusion: 'PAID' })), 11, {
      'person-01': { paidFen: fen(9_860_000), arrearsFen: fen(0) },
    }),
  };
  it.each<[DocumentKind, string]>([
    ['COMPLAINT_FORM', '投诉人：𠮷㛃。被投诉单位：'],
    ['CASE_FILING', '主张工资98,600.00元（大写：人民币玖万捌仟陆佰元整）'],
    ['INQUIRY', '于2026年3月12日9时到县人社局三楼会议室接受调查询问'],
    ['INQUIRY_RECORD', '询问内容：反映人称工资已收到。'],
    ['CASE_CLOSING', '办理结果：拖欠工资已支付。自主张之日起已到账工资98,600.00元'],
  ])('the paper %s of the procedure has no gap, and its article', (kind, words) => {
    const { title, addressee, paragraphs } = compose(kind, inCase, FILLED);
    const text = [title, addressee, ...paragraphs].join('\n');
    expect(text).not.toMatch(/[{}[\]]|undefined|。。|，。|person-/);
    expect(text).toContain(words);
    expect(templates[kind].basis).toMatch(/第.+条/);
  });

  it('a case that is open is not closed on paper, and one that is not settled says not how', () => {
    const open = { ...facts, ...caseFacts(caseRowOf(known(afterCase(...TO_MEDIATION))), 11, {}) };
    expect(() => compose('CASE_CLOSING', open, FILLED)).toThrow(
      expect.objectContaining({ details: { facts: 'caseConclusion, closedOn' } }),
    );
    expect(caseFacts(caseRowOf(known(afterCase(...TO_MEDIATION))), 11, {})).toMatchObject({
      people: '11',
      claim: '98,600.00',
    });
  });

  it('each kind has a word of its own, so that no two documents have one number', () => {
    expect(new Set(Object.values(templates).map(({ word }) => word)).size).toBe(DOCUMENT_KINDS.length);
  });
});

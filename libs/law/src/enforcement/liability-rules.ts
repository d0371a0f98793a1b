import { type LiabilityFacts, liability, type Said } from './liability-facts';

const when = (holds: boolean, ...said: readonly Said[]): readonly Said[] => (holds ? said : []);
const isLawful = ({ employer }: LiabilityFacts): boolean => employer !== 'NO_LEGAL_STATUS';

export const ordinary = liability(
  {
    id: 'LIA-01',
    article: '16',
    title: ['用人单位清偿', 'The employer pays'],
    says: ['用人单位拖欠农民工工资的，应当依法予以清偿。', 'An employer in arrears pays them.'],
    actors: ['EMP'],
    uses: ['employer', 'supplier'],
  },
  (facts) => when(isLawful(facts) && facts.supplier === null, { liableParty: 'EMPLOYER' }),
);
export const supplied = liability(
  {
    id: 'LIA-02',
    article: '18',
    title: ['用工单位清偿', 'The using unit pays'],
    says: [
      '用工单位使用个人、不具备合法经营资格的单位或者未依法取得许可的派遣单位派遣的农民工，拖欠工资的，由用工单位清偿，并可以追偿。',
      'Who uses workers supplied by an individual or somebody without a licence pays them, with recourse.',
    ],
    actors: ['EMP'],
    uses: ['supplier'],
  },
  ({ supplier }) => when(supplier !== null, { liableParty: 'USING_UNIT', recourseAgainst: 'SUPPLIER' }),
);
export const nameLent = liability(
  {
    id: 'LIA-03',
    article: '19(2)',
    title: ['允许他人以其名义经营', 'Others trade in its name'],
    says: [
      '用人单位允许个人、不具备合法经营资格或者未取得资质的单位以其名义对外经营，导致拖欠的，由用人单位清偿，并可以追偿。',
      'An employer that lets others trade in its name pays, with recourse.',
    ],
    actors: ['EMP'],
    uses: ['employerLendsName'],
  },
  ({ employerLendsName }) => when(employerLendsName, { liableParty: 'EMPLOYER', recourseAgainst: 'NAME_BORROWER' }),
);
export const invested = liability(
  {
    id: 'LIA-04',
    article: '20',
    title: ['出资人清偿', 'The investors pay'],
    says: [
      '合伙企业、个人独资企业、个体经济组织等拖欠工资而不清偿的，由出资人依法清偿。',
      'Where a partnership, sole proprietorship or individual business does not pay, its investors do.',
    ],
    actors: ['EMP'],
    uses: ['employer'],
  },
  ({ employer }) => when(employer !== 'COMPANY' && employer !== 'NO_LEGAL_STATUS', { liableParty: 'INVESTORS' }),
);
export const reorganised = liability(
  {
    id: 'LIA-05',
    article: '21',
    title: ['合并、分立', 'Merger or split'],
    says: [
      '用人单位合并或者分立时，应当在实施前清偿；经与农民工书面协商一致的，可以由合并或者分立后承继其权利义务的单位清偿。',
      'Wages are settled before a merger or split; the successor pays where the workers agree in writing.',
    ],
    actors: ['EMP'],
    uses: ['change', 'successorAgreed'],
  },
  ({ change, successorAgreed }) => when(change !== null, { liableParty: successorAgreed ? 'SUCCESSOR' : 'EMPLOYER' }),
);
export const ended = liability(
  {
    id: 'LIA-06',
    article: '22',
    title: ['吊销、关闭、解散', 'Licence revoked, closed or dissolved'],
    says: [
      '用人单位被吊销执照、责令关闭、撤销或者解散的，应当在注销登记前清偿；未清偿的，其主要出资人应当在注册新单位前清偿。',
      'Wages are settled before deregistration; else by the main investors before they register another employer.',
    ],
    actors: ['EMP'],
    uses: ['end'],
  },
  ({ end }) => when(end !== null, { liableParty: 'EMPLOYER' }, { liableParty: 'INVESTORS' }),
);
export const underpaid = liability(
  {
    id: 'LIA-07',
    article: '29(2)',
    title: ['建设单位垫付', 'The owner advances'],
    says: [
      '因建设单位未按约定及时拨付工程款导致拖欠的，建设单位以未结清的工程款为限先行垫付。',
      'Arrears caused by an owner who does not pay are advanced by it, up to the project money that is not settled.',
    ],
    actors: ['OWN'],
    uses: ['ownerUnderpaid', 'unsettledFen'],
  },
  ({ ownerUnderpaid, unsettledFen }) =>
    when(ownerUnderpaid, { liableParty: 'OWNER', capFen: unsettledFen, isManual: unsettledFen === null }),
);
export const subcontracted = liability(
  {
    id: 'LIA-08',
    article: '30(3)',
    title: ['总包先行清偿（分包拖欠）', 'The general contractor pays first for a subcontractor'],
    says: [
      '分包单位拖欠农民工工资的，由施工总承包单位先行清偿，再依法进行追偿。',
      'Arrears of a subcontractor are paid by the general contractor first, with recourse.',
    ],
    actors: ['GC', 'SUB'],
    uses: ['isSubcontractor'],
  },
  ({ isSubcontractor }) => when(isSubcontractor, { liableParty: 'GENERAL_CONTRACTOR', recourseAgainst: 'EMPLOYER' }),
);
export const passedOn = liability(
  {
    id: 'LIA-09',
    article: '30(4)',
    title: ['总包先行清偿（转包）', 'The general contractor pays first for works passed on'],
    says: [
      '工程建设项目转包，拖欠农民工工资的，由施工总承包单位先行清偿，再依法进行追偿。',
      'Where the works were passed on, the general contractor pays first, with recourse.',
    ],
    actors: ['GC'],
    uses: ['passedOn'],
  },
  (facts) => when(facts.passedOn, { liableParty: 'GENERAL_CONTRACTOR', recourseAgainst: 'EMPLOYER' }),
);
export const contractedOut = liability(
  {
    id: 'LIA-10',
    article: '36(1)',
    title: ['发包给个人或无资格单位', 'Contracted to somebody without a licence'],
    says: [
      '建设单位或者总包单位将工程发包或者分包给个人或者不具备合法经营资格的单位，导致拖欠的，由建设单位或者总包单位清偿。',
      'Who contracts works to an individual or an unlicensed unit pays the arrears.',
    ],
    actors: ['OWN', 'GC'],
    uses: ['contractedOutBy'],
  },
  ({ contractedOutBy: liableParty }) => (liableParty === null ? [] : [{ liableParty }]),
);
export const lent = liability(
  {
    id: 'LIA-11',
    article: '36(2)',
    title: ['出借资质（挂靠）', 'A contractor that lends its name'],
    says: [
      '施工单位允许其他单位和个人以其名义对外承揽工程，导致拖欠的，由施工单位清偿。',
      'A contractor that lends its name pays the arrears.',
    ],
    actors: ['GC', 'SUB'],
    uses: ['contractorLendsName'],
  },
  ({ contractorLendsName }) => when(contractorLendsName, { liableParty: 'LENDING_CONTRACTOR' }),
);
export const irregular = liability(
  {
    id: 'LIA-12',
    article: '37',
    title: ['违法建设项目', 'Works against the law'],
    says: [
      '工程建设项目违反国土空间规划、工程建设等法律法规，导致拖欠的，由建设单位清偿。',
      'Arrears of works that break the law on planning or construction are paid by the owner.',
    ],
    actors: ['OWN'],
    uses: ['irregular'],
  },
  (facts) => when(facts.irregular, { liableParty: 'OWNER' }),
);
export const disputed = liability(
  {
    id: 'LIA-13',
    article: '35',
    title: ['工程争议不影响工资', 'A dispute changes nothing of wages'],
    says: [
      '因工程数量、质量、造价等产生争议的，建设单位不得因此不拨付人工费用，总包单位不得因此不代发工资。',
      'A dispute on quantity, quality or price lets neither the owner hold back labour cost nor the general contractor stop wages.',
    ],
    actors: ['OWN', 'GC'],
    uses: ['dispute'],
  },
  ({ dispute }) => when(dispute, { liableParty: 'OWNER' }, { liableParty: 'GENERAL_CONTRACTOR' }),
);
export const noLegalStatus = liability(
  {
    id: 'LIA-14',
    article: '17, 19(1)',
    title: ['无合法经营资格的用人单位', 'An employer without legal status'],
    says: [
      '不具备合法经营资格的单位招用农民工或者承接工作任务而拖欠的，依照有关法律规定执行，由办案人员认定清偿主体。',
      'Who must pay for an employer without legal status follows from other law: an officer decides.',
    ],
    actors: ['EMP', 'HRSS'],
    uses: ['employer'],
  },
  (facts) => when(!isLawful(facts), { isManual: true }),
);

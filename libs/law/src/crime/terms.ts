import { crimeTransferProvisions, ownDesign } from '../instruments';
import { termsRule } from '../terms-rule';
import { text } from '../text';

/** For the chief to decide on a suspected crime, and then to transfer it. */
export const transferDecision = termsRule(
  {
    id: 'CRM-08',
    title: text('移送的审批与移送期限', 'Times to decide on a transfer, and to transfer'),
    instrument: crimeTransferProvisions,
    article: '5',
    actors: ['HRSS'],
    marks: ['F[L310]'],
    says: text(
      '对涉嫌犯罪的案件，应立即指定两名以上执法人员组成专案组；正职负责人自接到书面报告起按期决定，决定移送的，在规定时限内移送同级公安机关；不移送的，理由记录在案。',
      'Two officers or more look into a suspected crime at once; the chief decides in time after the written report, and it goes to the police of the same level in time; why it does not is recorded.',
    ),
  },
  'transferDecision',
  ['decide', 'transfer'],
);

/** For the police to pass on what is not theirs or say what is missing, and to complete that. */
export const policeReceipt = termsRule(
  {
    id: 'CRM-10',
    title: text('公安机关接受案件', 'The police receive a case'),
    instrument: crimeTransferProvisions,
    article: '7',
    actors: ['POL', 'HRSS'],
    marks: ['F[L310]', 'F[LPOL]'],
    says: text(
      '公安机关应签收；不属本机关管辖的，按时转送；材料不全的，按时告知，移送机关按期补齐，不得以此拒收。',
      'The police sign for it; what is not theirs they pass on in time; what is missing they say in time, it is completed in time, and they may not refuse it for that.',
    ),
  },
  'policeReceipt',
  ['forward', 'tell', 'complete'],
);

/** For the police to decide. */
export const policeDecision = termsRule(
  {
    id: 'CRM-11',
    title: text('公安机关立案审查期限', 'Time for the police to decide'),
    instrument: crimeTransferProvisions,
    article: '8',
    actors: ['POL'],
    marks: ['F[L310]'],
    says: text(
      '公安机关应按期决定是否立案并书面通知；不立案的，说明理由并退回案卷。',
      'The police decide in time whether they file it, in writing; a refusal says why and returns the file.',
    ),
  },
  'policeDecision',
  ['decide'],
);

/** To have a refusal looked at again. */
export const transferReview = termsRule(
  {
    id: 'CRM-12',
    title: text('不立案的复议与立案监督', 'A refusal reconsidered, and the prosecutor asked'),
    instrument: crimeTransferProvisions,
    article: '9',
    actors: ['HRSS', 'POL', 'PRO'],
    marks: ['F[L310]'],
    says: text(
      '对不立案决定有异议的，按期提请复议，公安机关按期决定；仍不立案的，按期建议检察机关立案监督，也可以直接建议。',
      'A refusal may be put up for reconsideration in time and is decided on in time; after that, or at once, the prosecutor may be asked in time.',
    ),
  },
  'transferReview',
  ['ask', 'decide', 'prosecutor'],
);

/** To hand over what belongs to the case. */
export const transferHandOver = termsRule(
  {
    id: 'CRM-13',
    title: text('涉案物品移交期限', 'Time to hand over items'),
    instrument: crimeTransferProvisions,
    article: '12',
    actors: ['HRSS'],
    marks: ['F[L310]'],
    says: text(
      '接到立案通知书后，应按期移交涉案物品和材料并办结交接手续。',
      'Items and material are handed over in time after the notice that it was filed.',
    ),
  },
  'transferHandOver',
  ['handOver'],
);

/** A figure of assessment, which no transfer may wait for. */
export const transferGoal = termsRule(
  {
    id: 'CRM-19',
    title: text('移送工作时限', 'Working time to a transfer'),
    instrument: ownDesign,
    article: '',
    actors: ['HRSS', 'OFF'],
    marks: ['S'],
    says: text(
      '“三步走”移送：自责令期限届满之日起按期移送；起算日出处未载明，暂按届满日计。',
      'Transferred in time from the expiry of the order; the source does not say from when it counts, so this is assumed.',
    ),
  },
  'transferGoal',
  ['transfer'],
);

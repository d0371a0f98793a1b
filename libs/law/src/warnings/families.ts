import { text, type Text } from '../text';

/** What an indicator looks at; two of one family tell of one thing. */
export const FAMILIES = {
  WAGES: { title: text('工资发放', 'wages'), codes: ['W02', 'W06', 'W07', 'W08', 'W09', 'W10', 'W19'] },
  FUNDS: { title: text('人工费与专户', 'funds'), codes: ['W03', 'W04', 'W05', 'W11'] },
  SYSTEMS: { title: text('制度落实', 'systems'), codes: ['W12', 'W13', 'W14', 'W15', 'W16', 'W17'] },
  PRESENCE: { title: text('实名与考勤', 'presence'), codes: ['W01', 'W18'] },
  OPERATIONS: { title: text('企业经营', 'operations'), codes: ['W20', 'W21', 'W22', 'W23', 'W25', 'W26'] },
  VOICES: { title: text('投诉与舆情', 'voices'), codes: ['W24', 'W28'] },
} as const satisfies Readonly<Record<string, { readonly title: Text; readonly codes: readonly string[] }>>;

export type Family = keyof typeof FAMILIES;

/** The family of an indicator; one that is not known yet is a family of its own. */
export const familyOf = (code: string): string =>
  (Object.keys(FAMILIES) as Family[]).find((name) => (FAMILIES[name].codes as readonly string[]).includes(code)) ??
  code;

/** What is abnormal: how people are employed and paid (用工异常), or how the business goes (经营异常). */
export const ABNORMALITIES = ['LABOUR', 'BUSINESS'] as const;
export type Abnormality = (typeof ABNORMALITIES)[number];

export const abnormalityOf = (code: string): Abnormality => (familyOf(code) === 'OPERATIONS' ? 'BUSINESS' : 'LABOUR');

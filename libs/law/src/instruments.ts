import { plainDate, type PlainDate } from '@anxin/domain-kit';
import { type Text, text } from './text';

/** A law, notice or standard that rules cite, and when it is in force. */
export type Instrument = Text & {
  readonly inForceFrom: PlainDate;
  /** The last day in force; absent while nothing has repealed it. */
  readonly inForceThrough?: PlainDate;
};

const instrument = (zh: string, en: string, from: string, through?: string): Instrument => ({
  ...text(zh, en),
  inForceFrom: plainDate(from),
  ...(through ? { inForceThrough: plainDate(through) } : {}),
});

/** The instruments that rules name, one value each, so that one law has one name and one span. */
export const regulation = instrument(
  '《保障农民工工资支付条例》（国务院令第724号）',
  'Regulation on Ensuring Wage Payments to Migrant Workers (State Council Decree 724)',
  '2020-05-01',
);
export const wageAccountMeasures = instrument(
  '《工程建设领域农民工工资专用账户管理暂行办法》（人社部发〔2021〕53号）',
  'Interim Measures on Wage Accounts in Construction (MOHRSS 2021 No. 53)',
  '2021-07-07',
);
export const wageDepositProvisions = instrument(
  '《工程建设领域农民工工资保证金规定》（人社部发〔2021〕65号）',
  'Provisions on Wage Deposits in Construction (MOHRSS 2021 No. 65)',
  '2021-11-01',
);
export const civilCode = instrument('《中华人民共和国民法典》', 'Civil Code', '2021-01-01');
export const holidayMeasures = instrument(
  '《全国年节及纪念日放假办法》（2024年修订）',
  'Measures on National Holidays (2024)',
  '2025-01-01',
);
export const paidDaysNotice = instrument(
  '《关于职工全年月平均工作时间和工资折算问题的通知》（人社部发〔2025〕2号）',
  'Notice on Average Monthly Working Time and Wage Conversion (MOHRSS 2025 No. 2)',
  '2025-01-01',
);
export const paidDaysNotice2008 = instrument(
  '《关于职工全年月平均工作时间和工资折算问题的通知》（劳社部发〔2008〕3号）',
  'Notice on Average Monthly Working Time and Wage Conversion (2008 No. 3)',
  '2008-01-03',
  '2024-12-31',
);
export const wageProvisions = instrument(
  '《工资支付暂行规定》（劳部发〔1994〕489号）',
  'Interim Provisions on Payment of Wages (1994 No. 489)',
  '1995-01-01',
);
export const labourLaw = instrument('《中华人民共和国劳动法》', 'Labour Law', '1995-01-01');
export const inspectionRegulation = instrument(
  '《劳动保障监察条例》（国务院令第423号）',
  'Regulation on Labour Inspection (State Council Decree 423)',
  '2004-12-01',
);
export const inspectionProvisions = instrument(
  '《关于实施〈劳动保障监察条例〉若干规定》（劳动保障部令第25号）',
  'Provisions on Carrying out the Regulation on Labour Inspection (Decree 25)',
  '2005-02-01',
);
export const penaltiesLaw = instrument(
  '《中华人民共和国行政处罚法》（2021年修订）',
  'Law on Administrative Penalties (2021)',
  '2021-07-15',
);
export const compulsionLaw = instrument(
  '《中华人民共和国行政强制法》',
  'Law on Administrative Compulsion',
  '2012-01-01',
);
export const remedyLaws = instrument(
  '《中华人民共和国行政复议法》（2023年修订）第二十条、《中华人民共和国行政诉讼法》（2017年修正）',
  'Law on Administrative Review (2023), art. 20; Administrative Procedure Law (2017)',
  '2024-01-01',
);
export const labourContractLaw = instrument(
  '《中华人民共和国劳动合同法》（2012年修正）',
  'Labour Contract Law (2012)',
  '2013-07-01',
);
export const arbitrationLaw = instrument(
  '《中华人民共和国劳动争议调解仲裁法》',
  'Law on Mediation and Arbitration of Labour Disputes',
  '2008-05-01',
);
export const arbitrationProcedure = instrument(
  '《劳动人事争议仲裁办案规则》（人社部令第33号）',
  'Rules of Procedure for Labour Arbitration (MOHRSS Decree 33)',
  '2017-07-01',
);
export const civilProcedureLaw = instrument(
  '《中华人民共和国民事诉讼法》（2023年修正）',
  'Civil Procedure Law (2023)',
  '2024-01-01',
);
export const legalAidLaw = instrument('《中华人民共和国法律援助法》', 'Legal Aid Law', '2022-01-01');
export const assessmentMeasures = instrument(
  '《保障农民工工资支付工作考核办法》（国办发〔2023〕33号）',
  'Measures on Assessing the Payment of Wages to Migrant Workers ([2023] No. 33)',
  '2023-09-21',
);
export const citizenNumberStandard = instrument(
  'GB 11643-1999《公民身份号码》',
  'GB 11643-1999 Citizen identification number',
  '1999-07-01',
);
export const creditCodeStandard = instrument(
  'GB 32100-2015《法人和其他组织统一社会信用代码编码规则》',
  'GB 32100-2015 Unified social credit code',
  '2015-10-01',
);
export const bankCardStandard = instrument(
  'ISO/IEC 7812-1:2017（Luhn 校验）',
  'ISO/IEC 7812-1:2017 (Luhn check)',
  '2017-01-01',
);
/** Cited alone until the standard came, and beside it since. */
export const projectCodeNotice = instrument(
  '发改投资〔2020〕1439号',
  'Fa Gai Tou Zi [2020] No. 1439',
  '2020-11-01',
  '2021-07-31',
);
export const projectCodeStandard = instrument(
  'GB/T 40058-2021《全国固定资产投资项目代码编码规范》；发改投资〔2020〕1439号',
  'GB/T 40058-2021 Coding of national fixed assets investment projects; Fa Gai Tou Zi [2020] No. 1439',
  '2021-08-01',
);
export const officialDocuments = instrument(
  '《党政机关公文处理工作条例》（中办发〔2012〕14号）',
  'Regulations on the Handling of Official Documents ([2012] No. 14)',
  '2012-07-01',
);
export const oldProjectCodes = instrument(
  '发改投资〔2020〕1439号施行前的投资项目代码',
  'Investment project code before [2020] No. 1439',
  '2015-01-01',
  '2020-12-31',
);
export const guizhouPlatform = instrument(
  '贵州监控预警平台规则（参考）',
  'Rules of the Guizhou monitoring platform (reference)',
  '2020-05-01',
);
export const emergencyLaw = instrument(
  '《中华人民共和国突发事件应对法》（2024年修订）',
  'Emergency Response Law (revised 2024)',
  '2024-11-01',
);
export const blacklistMeasures = instrument(
  '《拖欠农民工工资失信联合惩戒对象名单管理暂行办法》（人社部令第45号）',
  'Interim Measures on the List of Joint Discipline for Wage Arrears (MOHRSS Decree 45)',
  '2022-01-01',
);
export const publicationMeasures = instrument(
  '《重大劳动保障违法行为社会公布办法》（人社部令第29号）',
  'Measures on Publishing Serious Labour Violations (MOHRSS Decree 29)',
  '2017-01-01',
);
export const creditMeasures = instrument(
  '《企业劳动保障守法诚信等级评价办法》（人社部规〔2016〕1号）',
  'Measures on Grading How Enterprises Keep Labour Law (MOHRSS [2016] No. 1)',
  '2017-01-01',
);
export const creditRepairMeasures = instrument(
  '《信用修复管理办法》（国家发展改革委令第36号）',
  'Measures on Credit Repair (NDRC Decree 36)',
  '2026-04-01',
);
export const criminalLaw = instrument('《中华人民共和国刑法》', 'Criminal Law', '2011-05-01');
export const wageCrimeInterpretation = instrument(
  '《关于审理拒不支付劳动报酬刑事案件适用法律若干问题的解释》（法释〔2013〕3号）',
  'Interpretation on Criminal Cases of Refusal to Pay Labour Remuneration (Fa Shi [2013] No. 3)',
  '2013-01-23',
);
export const crimeTransferProvisions = instrument(
  '《行政执法机关移送涉嫌犯罪案件的规定》（国务院令第310号，2020年修订）',
  'Provisions on the Transfer of Suspected Crimes (State Council Decree 310, revised 2020)',
  '2020-08-07',
);
export const ownDesign = instrument(
  '系统预设标准，法律未作规定',
  'Design default of this system, not law',
  '2020-05-01',
);

import { maskNumbers, text, toHalfWidth } from '@anxin/law';
import { cellText } from '../values/cell';
import { FileRefused } from '../faults/fault';
import type { SheetRecord } from './record';
import type { Table } from '../tables/table';

/** What offices call the columns, beside our names (`formats.md`, Shapes). No two columns of a table share one. */
export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  projectCode: ['项目代码', '项目编码', '工程代码'],
  projectName: ['项目名称', '工程名称'],
  creditCode: ['统一社会信用代码', '信用代码'],
  name: ['企业名称', '单位名称'],
  kind: ['企业类型', '单位类型'],
  areaCode: ['区划代码', '行政区划代码'],
  sector: ['行业', '所属行业'],
  ownerCreditCode: ['建设单位信用代码'],
  contractorCreditCode: ['总包单位信用代码', '施工总承包单位信用代码'],
  employerCreditCode: ['用人单位信用代码', '劳务企业信用代码'],
  contractSum: ['合同额', '合同价'],
  contractSignedOn: ['合同签订日期'],
  labourCostMonthly: ['每月人工费'],
  labourCostDay: ['人工费拨付日'],
  payDay: ['发薪日'],
  payPeriodOffset: ['发薪月'],
  escrowAccountNo: ['专户账号', '工资专户账号'],
  escrowOpenedOn: ['开户日期'],
  agreementSignedOn: ['四方监管协议签订日期', '四方协议签订日期'],
  teamName: ['班组', '班组名称'],
  idCardNumber: ['身份证号', '身份证号码', '证件号码', '公民身份号码'],
  workerName: ['姓名', '工人姓名'],
  cellPhone: ['手机号', '手机号码', '联系电话'],
  workType: ['工种'],
  payRollBankCardNumber: ['工资卡号', '银行卡号'],
  wageType: ['计薪方式'],
  wageRate: ['工资标准'],
  enteredOn: ['进场日期'],
  leftOn: ['退场日期', '离场日期'],
  date: ['考勤时间', '打卡时间'],
  direction: ['进出方向'],
  attendType: ['考勤方式'],
  deviceCode: ['设备编号'],
  payMonth: ['工资月份', '所属月份'],
  days: ['出勤天数'],
  totalPayAmount: ['应发工资', '应发金额'],
  deductions: ['扣款', '代扣合计'],
  netAmount: ['实发工资', '实发金额'],
  signedOn: ['签字日期'],
  sheetNo: ['表号'],
  advanceDeducted: ['扣预支', '扣借支'],
  batchNo: ['批次号'],
  lineNo: ['行号', '序号'],
  payeeName: ['收款人', '收款户名'],
  payeeAccount: ['收款账号'],
  amount: ['金额', '发放金额'],
  resultCode: ['结果代码', '处理结果'],
  reason: ['失败原因'],
  postedAt: ['入账时间', '交易时间'],
  bankSerial: ['银行流水号', '流水号'],
  returnedOn: ['退票日期', '退汇日期'],
  accountNo: ['账号'],
  counterpartyName: ['对方户名'],
  counterpartyAccount: ['对方账号'],
  purpose: ['用途', '摘要'],
  balance: ['余额'],
};

const BRACKET = /\([^()]*\)$/;

/** A heading without what only dresses it: blanks, line breaks, stars, and brackets at its end such as `（元）`. */
export const bareHeading = (heading: string): string => {
  let name = toHalfWidth(heading).replace(/[\s*]+/g, '');
  while (BRACKET.test(name)) name = name.replace(BRACKET, '');
  return name;
};

/** What our own workbooks say beside the columns, for whoever fills them in: no column of any table. */
export const OUR_HEADINGS = { reason: '退回原因', person: '核对姓名', sum: '合计行' } as const;
const OURS: ReadonlySet<string> = new Set(Object.values(OUR_HEADINGS));

/** Whether a place of a header is ours, and its cells say nothing. */
export const isOurs = (name: string): boolean => OURS.has(name);

/** Where the columns of a sheet stand. */
export type Header = {
  readonly line: number;
  /** By place a column of the table, or the heading as it may be shown. */
  readonly names: readonly string[];
  /** The same as they stand. */
  readonly headings: readonly string[];
};

/** Rows among which the header is looked for. */
export const HEADER_WITHIN = 20;

/** The columns of a table by every heading that names them. */
const columnsByHeading = ({ columns }: Table): ReadonlyMap<string, string> =>
  new Map(Object.keys(columns).flatMap((name) => [name, ...(HEADINGS[name] ?? [])].map((heading) => [heading, name])));

const headerFault = (zh: string, en: string, columns: readonly string[] = []): FileRefused =>
  new FileRefused('HEADER', text(zh, en), columns);

/** Finds the header of a table among the first rows of a sheet. */
export class HeaderFinder {
  readonly #known: ReadonlyMap<string, string>;
  readonly #required: readonly string[];
  /** What the rows looked at so far lack at least. */
  #missing: readonly string[] | undefined;
  #unreadable = false;

  constructor(private readonly table: Table) {
    this.#known = columnsByHeading(table);
    this.#required = Object.keys(table.columns).filter((name) => table.columns[name]?.required);
  }

  /** The first of the rows that is one; throws `FileRefused` (`HEADER`) where it says a column twice. */
  find(rows: readonly SheetRecord[]): Header | undefined {
    for (const row of rows) {
      const headings = this.#headingsIn(row);
      if (!headings) continue;
      // Without a header a file's first row stands there, and with it somebody's number.
      const names = headings.map((heading) => this.#known.get(bareHeading(heading)) ?? maskNumbers(heading));
      const missing = this.#required.filter((name) => !names.includes(name));
      if (missing.length === 0) return { line: row.line, names: this.#once(names), headings };
      if (missing.length < (this.#missing?.length ?? Number.POSITIVE_INFINITY)) this.#missing = missing;
    }
    return undefined;
  }

  /** Why none was found. */
  fault(): FileRefused {
    if (this.#missing) {
      const named = this.#missing.map((name) => (HEADINGS[name] ? `${name}（${HEADINGS[name][0]}）` : name));
      return headerFault(
        `前 ${HEADER_WITHIN} 行中没有表头。最接近的一行缺少列：${named.join('、')}。`,
        `No header in the first ${HEADER_WITHIN} rows. In the row nearest to one columns are missing: ${this.#missing.join(', ')}.`,
        this.#missing,
      );
    }
    return this.#unreadable
      ? headerFault('表头无法读取。', 'The header cannot be read.')
      : headerFault('文件是空的，没有表头。', 'The file is empty: no header.');
  }

  #headingsIn(row: SheetRecord): readonly string[] | undefined {
    const texts = 'fault' in row ? undefined : row.cells.map((cell) => cellText(cell).trim());
    if (!texts || texts.some((heading) => heading.includes('\u0000'))) {
      this.#unreadable = true;
      return undefined;
    }
    const width = texts.findLastIndex((heading) => heading !== '') + 1;
    return width === 0 ? undefined : texts.slice(0, width);
  }

  #once(names: readonly string[]): readonly string[] {
    const { columns } = this.table;
    const twice = names.filter((name, place) => name in columns && names.indexOf(name) !== place);
    if (twice.length === 0) return names;
    throw headerFault(`列重复：${twice.join('、')}。`, `Columns stand twice: ${twice.join(', ')}.`, twice);
  }
}

import { fen, formatYuan } from '@anxin/domain-kit';
import type { WorkerStatement } from '@anxin/contracts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const yuan = (amount: string | null): string => (amount === null ? '待定 –' : formatYuan(fen(BigInt(amount))));
const BASIS = { SIGNED_SHEET: '签字工资表 signed sheet', ATTENDANCE: '考勤 attendance' } as const;

const HEADS = [
  '项目 Project',
  '出勤天数 Days',
  '应发依据 Basis',
  '应发（元） Payable',
  '已付（元） Paid',
  '支付日 Due',
  '拖欠（元） Arrears',
  '逾期（天） Days late',
];

const rowOf = (line: WorkerStatement['lines'][number]): string => {
  const cells = [
    escaped(`${line.projectName} ${line.projectCode}`),
    `${line.attendanceDays}${line.incompleteDays > 0 ? `（另有 ${line.incompleteDays} 天缺进或缺出 incomplete）` : ''}`,
    BASIS[line.basis],
    yuan(line.payableFen),
    yuan(line.paidFen),
    line.dueOn ?? '待定 –',
    yuan(line.arrearsFen),
    line.daysLate === null ? '–' : String(line.daysLate),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
};

const STYLE = `body{font:14px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:2em;color:#000}
h1{font-size:20px}table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:4px 8px;text-align:left}
footer{margin-top:2em;color:#444;font-size:12px}@media print{body{margin:0}}`;

/** The statement as a page to print: whole in itself, without scripts and without anything fetched. */
export const statementPage = ({ worker, payMonth, on, issuedAt, lines }: WorkerStatement): string => {
  const empty = `<tr><td colspan="${HEADS.length}">本月没有工资明细 No wage lines in this month</td></tr>`;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(payMonth)} 工资单 Statement</title><style>${STYLE}</style></head>
<body><h1>农民工工资单 Statement of wages ${escaped(payMonth)}</h1>
<p>姓名 Name ${escaped(worker.nameMasked)} &emsp; 身份证号 Identity number ${escaped(worker.idCardNumberMasked)} &emsp; 截至 As of ${escaped(on)}</p>
<table><thead><tr>${HEADS.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>${lines.length === 0 ? empty : lines.map(rowOf).join('')}</tbody></table>
<footer>出具时间 Issued at ${escaped(issuedAt)}。如有出入，请带考勤、工资条和银行流水到治欠办核对。
If this is wrong, bring attendance, wage slips and bank records to the wage-arrears office.</footer></body></html>
`;
};

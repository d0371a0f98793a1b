import { fen, formatYuan } from '@anxin/domain-kit';
import type { WorkerStatement } from '@anxin/contracts';
import { qrSvg } from '@anxin/documents';
import { type Contact, type Language, type Text, text, whereToTurn } from '@anxin/law';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (words: string): string => words.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

type Line = WorkerStatement['lines'][number];

const BASIS: Readonly<Record<Line['basis'], Text>> = {
  SIGNED_SHEET: text('您签字的工资表', 'the sheet you signed'),
  ATTENDANCE: text('考勤', 'attendance'),
};

const HEADS = [
  text('项目', 'Project'),
  text('出勤（天）', 'Days'),
  text('应付依据', 'Basis'),
  text('应付（元）', 'Payable (yuan)'),
  text('已付（元）', 'Paid (yuan)'),
  text('最迟支付日', 'Due'),
  text('拖欠（元）', 'Arrears (yuan)'),
  text('逾期（天）', 'Days late'),
] as const;

const UNDETERMINED = text('待定', 'undetermined');
const yuan = (amount: string | null, language: Language): string =>
  amount === null ? UNDETERMINED[language] : formatYuan(fen(BigInt(amount)));

const rowsOf = (line: Line, language: Language): string => {
  const incomplete = text(
    `（另有 ${line.incompleteDays} 天只有进场或只有出场记录）`,
    ` (and ${line.incompleteDays} with only an entry or an exit)`,
  );
  const cells = [
    escaped(`${line.projectName} ${line.projectCode}`),
    `${line.attendanceDays}${line.incompleteDays > 0 ? incomplete[language] : ''}`,
    BASIS[line.basis][language],
    yuan(line.payableFen, language),
    yuan(line.paidFen, language),
    line.dueOn ?? UNDETERMINED[language],
    yuan(line.arrearsFen, language),
    line.daysLate === null ? '–' : String(line.daysLate),
  ];
  const steps = line.steps.map((step) => escaped(step[language])).join(language === 'zh' ? '' : ' ');
  const arithmetic = text('算式：', 'Arithmetic: ')[language];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>
<tr><td colspan="${HEADS.length}">${arithmetic}${steps}</td></tr>`;
};

const CHINA_HOURS = 8;

/** The moment as a clock in China shows it: 2025-12-26 16:00. */
const inChina = (moment: string): string =>
  new Date(Date.parse(moment) + CHINA_HOURS * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const STYLE = `body{font:14px/1.6 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:2em;color:#000}
h1{font-size:20px}table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:4px 8px;text-align:left}
footer{margin-top:2em;color:#444;font-size:12px}@media print{body{margin:0}}`;

const pageTexts = ({ worker, payMonth, on, issuedAt }: WorkerStatement) => {
  const [year, month] = payMonth.split('-').map(Number);
  return {
    title: text(`农民工工资单（${year} 年 ${month} 月）`, `Statement of wages, ${payMonth}`),
    who: text(
      `姓名 ${worker.name} &emsp; 身份证号 ${worker.idCardNumber} &emsp; 截至 ${on}`,
      `Name ${worker.name} &emsp; identity number ${worker.idCardNumber} &emsp; as of ${on}`,
    ),
    issued: text(
      `出具时间 ${inChina(issuedAt)}（北京时间）。本工资单另有电子签名文件。`,
      `Issued at ${inChina(issuedAt)}, China Standard Time. It comes with a signed file.`,
    ),
    empty: text('本月没有工资明细', 'No wage lines in this month'),
  };
};

const QR_MM = 24;

/** How a holder sees whether the paper is genuine. */
const checkOf = async (code: string, checkUrl: string, language: Language): Promise<string> => {
  const how = text(
    `核验码 ${code}。扫二维码，或在治欠办公众网站的“核验”页输入核验码，可查真伪。`,
    `Code ${code}. Scan the square, or type the code at the page “Check” of the wage-arrears office, to see whether it is genuine.`,
  );
  return `<p>${await qrSvg(`${checkUrl}/${code}`, QR_MM)}<br>${escaped(how[language])}</p>\n`;
};

/** The statement as a page to print: whole in itself, without scripts and without anything fetched. */
export const statementPage = async (
  given: WorkerStatement,
  {
    language,
    contact,
    checkUrl,
  }: { readonly language: Language; readonly contact: Contact; readonly checkUrl: string },
): Promise<string> => {
  const { id, name, idCardNumber } = given.worker;
  const worker = { id, name: escaped(name), idCardNumber: escaped(idCardNumber) };
  const { title, who, issued, empty } = pageTexts({ ...given, worker });
  const check = given.checkCode === undefined ? '' : await checkOf(given.checkCode, checkUrl, language);
  const nothing = `<tr><td colspan="${HEADS.length}">${empty[language]}</td></tr>`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${title[language]}</title><style>${STYLE}</style></head>
<body><h1>${title[language]}</h1>
<p>${who[language]}</p>
<table><thead><tr>${HEADS.map((head) => `<th>${head[language]}</th>`).join('')}</tr></thead>
<tbody>${given.lines.length === 0 ? nothing : given.lines.map((line) => rowsOf(line, language)).join('')}</tbody></table>
<footer>${check}${issued[language]}<br>${escaped(whereToTurn(contact)[language])}</footer></body></html>
`;
};

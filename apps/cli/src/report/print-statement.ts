import type { WorkerStatement } from '@anxin/contracts';
import { fen, formatYuan } from '@anxin/domain-kit';
import { text } from '@anxin/law';
import { heading, tableText, type Terminal } from './terminal';

const yuan = (amount: string | null): string => (amount === null ? '?' : formatYuan(fen(BigInt(amount))));

/** Prints a statement whose signature holds. */
export const printStatement = (
  terminal: Terminal,
  { worker, payMonth, on, issuedAt, lines }: WorkerStatement,
): void => {
  const say = (zh: string, en: string) => text(zh, en)[terminal.language];
  terminal.out(say('签名有效。', 'The signature holds.'));
  terminal.out(heading(terminal, text(`${payMonth} 工资单，截至 ${on}`, `Statement of ${payMonth}, as of ${on}`)));
  terminal.out(`${worker.name} ${worker.idCardNumber}`);
  const head = [
    say('项目', 'Project'),
    say('出勤', 'Days'),
    say('应付（元）', 'Payable (yuan)'),
    say('已付（元）', 'Paid (yuan)'),
    say('最迟支付日', 'Due'),
    say('拖欠（元）', 'Arrears (yuan)'),
  ];
  const rows = lines.map((line) => [
    `${line.projectName} ${line.projectCode}`,
    String(line.attendanceDays),
    yuan(line.payableFen),
    yuan(line.paidFen),
    line.dueOn ?? '?',
    yuan(line.arrearsFen),
  ]);
  terminal.out(tableText(head, rows, [1, 2, 3, 5]));
  for (const { projectName, steps } of lines) {
    terminal.out(`${projectName}：${steps.map((step) => step[terminal.language]).join(' ')}`);
  }
  terminal.out(say(`出具于 ${issuedAt}`, `Issued at ${issuedAt}`));
};

import { text } from '@anxin/law';
import type { TakenIn } from '../import/take-in';
import { tableText, type Terminal } from './terminal';

/** Prints what became of each file, and which files nobody took. */
export const printTaken = (terminal: Terminal, { files, notSent }: TakenIn): void => {
  const say = (zh: string, en: string) => text(zh, en)[terminal.language];
  for (const [service, names] of notSent) {
    const why = service
      ? say(`${service} 服务未在此运行`, `the service ${service} does not run here`)
      : say('尚无服务接收', 'no service takes them yet');
    terminal.out(say(`未发送 ${names.join('、')}：${why}。`, `Not sent: ${names.join(', ')}: ${why}.`));
  }
  if (files.length === 0) return;
  const head = [
    say('文件', 'File'),
    say('行', 'Rows'),
    say('已导入', 'Recorded'),
    say('无变化', 'Unchanged'),
    say('被拒', 'Refused'),
    say('导入编号', 'Import'),
  ];
  const rows = files.map(({ file, report }) => [
    file,
    ...[report.rows, report.recorded, report.same, report.refused].map(String),
    report.id,
  ]);
  terminal.out(tableText(head, rows, [1, 2, 3, 4]));
};

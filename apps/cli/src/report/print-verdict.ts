import { type Text, text } from '@anxin/law';
import type { Finding, FindingKind, Verdict } from '@anxin/evidence';
import { heading, tableText, type Terminal } from './terminal';

const KINDS: Readonly<Record<FindingKind, Text>> = {
  CHANGED: text('被改动', 'changed'),
  DELETED: text('被删除', 'deleted'),
  INSERTED: text('被插入', 'inserted'),
  REORDERED: text('被移位', 'reordered'),
  CUT_OFF: text('末尾被截', 'cut off'),
  ERASED: text('内容已依法删除', 'payload erased'),
  FORGED_HEAD: text('签名不符', 'forged head'),
};

const SHOWN_AT_MOST = 200;

const printFindings = (terminal: Terminal, findings: readonly Finding[]): void => {
  const { language } = terminal;
  const say = (zh: string, en: string) => text(zh, en)[language];
  const head = [
    say('位置', 'Position'),
    say('代码', 'Code'),
    say('发现', 'Finding'),
    say('流', 'Stream'),
    say('版本', 'Version'),
    say('详情', 'Detail'),
  ];
  const rows = findings
    .slice(0, SHOWN_AT_MOST)
    .map(({ position, kind, stream = '', version, says }) => [
      position === 0 ? '' : String(position),
      kind,
      KINDS[kind][language],
      stream,
      String(version ?? ''),
      says,
    ]);
  terminal.out(tableText(head, rows, [0, 4]));
  if (findings.length > SHOWN_AT_MOST) terminal.out(`… ${findings.length - SHOWN_AT_MOST}`);
};

/**
 * Prints what a walk found. Answers whether the journal is whole: an erased payload does not break it.
 * @param provedTo the last position that a signed head stands for
 */
export const printVerdict = (
  terminal: Terminal,
  { rows, head, findings, provedTo }: Verdict & { readonly provedTo: number | undefined },
): boolean => {
  const say = (zh: string, en: string) => text(zh, en)[terminal.language];
  const erased = findings.filter(({ kind }) => kind === 'ERASED');
  const wrong = findings.filter(({ kind }) => kind !== 'ERASED');
  terminal.out(
    tableText(
      ['', ''],
      [
        [say('日志行', 'Rows'), String(rows)],
        [say('链尾', 'Head'), `${head.position} ${head.hash}`],
        [say('内容已删除', 'Payloads erased'), String(erased.length)],
        [say('问题', 'Findings'), String(wrong.length)],
      ],
    ),
  );
  if (findings.length > 0) {
    terminal.out(heading(terminal, text('逐项', 'One by one')));
    printFindings(terminal, [...wrong, ...erased]);
  }
  if (provedTo === undefined)
    terminal.out(
      say(
        '没有签名头可对：末尾是否被截，未能证明。',
        'There was no signed head to hold it against: whether its end was cut off is not proved.',
      ),
    );
  else terminal.out(say(`签名头证明到第 ${provedTo} 行。`, `Signed heads prove it up to row ${provedTo}.`));
  terminal.out(
    wrong.length === 0 ? say('日志完整。', 'The journal is whole.') : say('日志不完整。', 'The journal is not whole.'),
  );
  return wrong.length === 0;
};

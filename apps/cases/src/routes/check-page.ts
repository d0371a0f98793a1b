import { type Text, text } from '@anxin/law';
import { templates } from '../domain/document';
import type { Checked } from '../store/document-store';

/** Whether what a holder has in hand still holds. */
export type Standing = 'VALID' | 'REPLACED' | 'WITHDRAWN';

export const standingOf = ({ withdrawnBecause, version, latest }: Checked): Standing => {
  if (withdrawnBecause !== null) return 'WITHDRAWN';
  return version === latest ? 'VALID' : 'REPLACED';
};

const STANDING: Readonly<Record<Standing, Text>> = {
  VALID: text('有效', 'valid'),
  REPLACED: text('已由新版本取代，请以新版本为准', 'replaced by a later version'),
  WITHDRAWN: text('已撤回，不再有效', 'withdrawn'),
};

/** What anybody may know of a document that they hold: nothing of whom or what it is about. */
export const shownOf = (checked: Checked) => {
  const { kind, number, version, issuedOn, digest } = checked;
  return { kind, name: templates[kind].name, number, version, issuedOn, digest, standing: standingOf(checked) };
};

const STYLE = `body{font:16px/1.6 "Noto Serif SC","Songti SC",SimSun,serif;margin:2em auto;max-width:40em;padding:0 1em;color:#000}
dt{color:#555}dd{margin:0 0 .6em;overflow-wrap:anywhere}strong{font-size:1.2em}`;

const row = (term: Text, value: string): string => `<dt>${term.zh} ${term.en}</dt><dd>${value}</dd>`;

const page = (body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>文书核验</title><style>${STYLE}</style></head><body><h1>文书核验 Check of a document</h1>${body}</body></html>
`;

/** The page of a check, whole in itself; of no document where the code is unknown. */
export const checkPage = (checked: Checked | undefined): string => {
  if (!checked)
    return page(
      '<p><strong>没有该核验码</strong>，请核对后重新输入。 There is no document of this code; check what was typed.</p>',
    );
  const { name, number, version, issuedOn, digest, standing } = shownOf(checked);
  const state = STANDING[standing];
  return page(`<p><strong>${state.zh}</strong> ${state.en}</p><dl>
${row(text('文书', 'Document'), name)}${row(text('发文字号', 'Number'), number)}
${row(text('版本', 'Version'), String(version))}${row(text('制发日期', 'Issued on'), issuedOn)}
${row(text('电子文件 SHA-256', 'SHA-256 of the file'), digest)}</dl>
<p>与手中文书不一致的，请向制发机关核实。 Where it differs from what you hold, ask the office that issued it.</p>`);
};

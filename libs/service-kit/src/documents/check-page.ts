import { type Text, text } from '@anxin/law';
import { described, page } from '../server/page';
import type { Checked } from './store';

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

/** What a kind of document is called. */
type NameOf = (kind: string) => string;

/** What anybody may know of a document that they hold: nothing of whom or what it is about. */
export const shownOf = (checked: Checked, nameOf: NameOf) => {
  const { kind, number, version, issuedOn, digest } = checked;
  return { kind, name: nameOf(kind), number, version, issuedOn, digest, standing: standingOf(checked) };
};

const title = text('文书核验', 'Check of a document');

/** The page of a check, whole in itself; of no document where the code is unknown. */
export const checkPage = (checked: Checked | undefined, nameOf: NameOf): string => {
  if (!checked)
    return page(
      title,
      '<p><strong>没有该核验码</strong>，请核对后重新输入。 There is no document of this code; check what was typed.</p>',
    );
  const { name, number, version, issuedOn, digest, standing } = shownOf(checked, nameOf);
  const state = STANDING[standing];
  return page(
    title,
    `<p><strong>${state.zh}</strong> ${state.en}</p><dl>
${described(text('文书', 'Document'), name)}${described(text('发文字号', 'Number'), number)}
${described(text('版本', 'Version'), String(version))}${described(text('制发日期', 'Issued on'), issuedOn)}
${described(text('电子文件 SHA-256', 'SHA-256 of the file'), digest)}</dl>
<p>与手中文书不一致的，请向制发机关核实。 Where it differs from what you hold, ask the office that issued it.</p>`,
  );
};

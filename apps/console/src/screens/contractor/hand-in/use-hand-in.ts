import { useState } from 'react';
import { newKey } from '../../../api';
import { type Checked, checkFile } from '../../imports/as-sent';
import { type Report, sendOne, type Sent } from '../../imports/send';

/** How far something is that is handed in. */
export type HandInState =
  | { readonly is: 'EMPTY' }
  | { readonly is: 'CHECKING'; readonly name: string }
  | { readonly is: 'CHECKED' | 'SENDING'; readonly sent: Sent; readonly checked: Checked }
  | { readonly is: 'SENT'; readonly sent: Sent; readonly report: Report }
  | { readonly is: 'FAILED'; readonly why: string };

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** A file of a table, looked at before it is sent; what was typed is one too. */
export const useHandIn = (table: Sent['table']) => {
  const [state, setState] = useState<HandInState>({ is: 'EMPTY' });
  const check = async (file: File): Promise<Checked | undefined> => {
    setState({ is: 'CHECKING', name: file.name });
    const sent: Sent = { key: newKey(), file, table };
    try {
      const checked = await checkFile(sent);
      setState({ is: 'CHECKED', sent, checked });
      return checked;
    } catch (fault) {
      setState({ is: 'FAILED', why: wordsOf(fault) });
      return undefined;
    }
  };
  const send = async (sent: Sent, checked: Checked): Promise<void> => {
    setState({ is: 'SENDING', sent, checked });
    await sendOne(sent, () => undefined).then(
      (report) => setState({ is: 'SENT', sent, report }),
      (fault: unknown) => setState({ is: 'FAILED', why: wordsOf(fault) }),
    );
  };
  return { state, check, send, forget: () => setState({ is: 'EMPTY' }) };
};

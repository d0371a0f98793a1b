import { ENUMS } from '@anxin/client';
import { useSaid } from './said';

/** What a value of an enum is called, in the language of the screen: `wordOf('CaseStage', 'OPENED')`. */
export const useWordOf = (): ((type: string, value: string | null | undefined) => string) => {
  const said = useSaid();
  return (type, value) => (value ? said(ENUMS[type]?.[value]) || value : '');
};

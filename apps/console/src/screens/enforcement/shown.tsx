import { useTranslation } from 'react-i18next';
import { Money, useWordOf } from '../../look';
import { speakToo } from '../../words';
import { enforcement } from '../../words/enforcement';
import type { MatterRow, Shown } from './kind';
import { textOf } from './text-of';

speakToo(enforcement);

type Term = { readonly length: number; readonly unit: string };
type ValueProps = { readonly of: MatterRow; readonly name: string; readonly shown: Shown };

/** A value of a matter, as its kind says; a dash where there is none. */
export const Value = ({ of, name, shown }: ValueProps) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const value = of[name];
  const text = textOf(value);
  if (shown === 'term' && value) {
    const { length, unit } = value as Term;
    return <>{t(`enforcement.term.${unit}`, { count: length })}</>;
  }
  if (text === '') return <>—</>;
  if (shown === 'fen') return <Money fen={text} />;
  if (shown === 'words') return <div className="some-words">{text}</div>;
  if (typeof shown === 'string') return <>{text}</>;
  return (
    <>
      {[value]
        .flat()
        .map((one) => wordOf(shown.enum, textOf(one)))
        .join('、')}
    </>
  );
};

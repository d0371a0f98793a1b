import { useTranslation } from 'react-i18next';
import './level.css';
import { useIsWhole } from './states';

export type LevelCode = 'RED' | 'ORANGE' | 'YELLOW' | 'BLUE';

const EXCLAMATION = 'M7.2 4h1.6v5H7.2zM7.2 10.4h1.6V12H7.2z';
const CIRCLE = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z';

/** Each level has a shape of its own: an octagon, a triangle, a disc with a mark, one with an i, one with a tick. */
const SHAPES: Readonly<Record<LevelCode | 'CALM' | 'UNKNOWN', string>> = {
  RED: `M5 1h6l4 4v6l-4 4H5l-4-4V5z${EXCLAMATION}`,
  ORANGE: 'M8 1 15.6 14.5H.4zM7.2 5.6h1.6v4H7.2zM7.2 10.9h1.6v1.6H7.2z',
  YELLOW: CIRCLE + EXCLAMATION,
  BLUE: `${CIRCLE}M7.2 4h1.6v1.6H7.2zM7.2 7h1.6v5H7.2z`,
  UNKNOWN: `${CIRCLE}M7.2 10.4h1.6V12H7.2zM5.6 6.2a2.4 2.4 0 1 1 3.2 2.3v1H7.2V7.6a1 1 0 1 0-.8-1.4z`,
  CALM: `${CIRCLE}M7 11.3 3.9 8.2 5 7.1l2 2 4-4 1.1 1.1z`,
};

type LevelSignProps = { readonly of: LevelCode | 'CALM' | 'UNKNOWN' | null | undefined; readonly word: string };

/** A level whose word is known: for lists of thousands, in which nothing is looked up line by line. */
export const LevelSign = ({ of, word }: LevelSignProps) => {
  const level = of ?? 'CALM';
  return (
    <span className={`level level-${level.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" aria-hidden>
        <path fillRule="evenodd" d={SHAPES[level]} />
      </svg>
      {word}
    </span>
  );
};

/** A level by its colour, its word and its sign: none of them alone. Nothing warns: `null`, where all has come. */
export const Level = ({ of }: { readonly of: LevelCode | null | undefined }) => {
  const { t } = useTranslation();
  const isWhole = useIsWhole();
  const level = of ?? (isWhole ? 'CALM' : 'UNKNOWN');
  return <LevelSign of={level} word={t(`level.${level}`)} />;
};

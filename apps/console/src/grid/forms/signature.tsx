import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type SignaturePad from 'signature_pad';
import type { Photo } from '../draft';
import { photoOf } from './photo';

/** A pad to write on, once its library is here; and whether anything is written. */
const usePad = (signed: Photo | undefined) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(undefined);
  const [isWritten, setWritten] = useState(false);
  useEffect(() => {
    let isGone = false;
    void import('signature_pad').then(({ default: Pad }) => {
      const sheet = canvas.current;
      if (isGone || !sheet) return;
      const scale = Math.max(window.devicePixelRatio, 1);
      sheet.width = sheet.offsetWidth * scale;
      sheet.height = sheet.offsetHeight * scale;
      sheet.getContext('2d')?.scale(scale, scale);
      pad.current = new Pad(sheet, { backgroundColor: '#ffffff', penColor: '#1c232d' });
      pad.current.addEventListener('endStroke', () => setWritten(true));
    });
    return () => {
      isGone = true;
      pad.current?.off();
    };
  }, [signed]);
  const clear = (): void => {
    pad.current?.clear();
    setWritten(false);
  };
  return { canvas, isWritten, clear };
};

/** A name written with the finger; it is kept as a picture beside the photos. */
export const Signature = ({
  signed,
  change,
}: {
  readonly signed: Photo | undefined;
  readonly change: (photo: Photo | undefined) => void;
}) => {
  const { t } = useTranslation();
  const { canvas, isWritten, clear } = usePad(signed);
  const keep = (): void =>
    canvas.current?.toBlob((file) => {
      if (file) change(photoOf(file, 'signature'));
    }, 'image/jpeg');
  if (signed)
    return (
      <p className="g-note g-calm">
        {t('grid.signature.kept')}{' '}
        <button type="button" className="g-link" onClick={() => change(undefined)}>
          {t('grid.signature.again')}
        </button>
      </p>
    );
  return (
    <div className="g-field">
      <span>{t('grid.signature.title')}</span>
      <canvas ref={canvas} className="g-sheet" role="img" aria-label={t('grid.signature.sheet')} />
      <span className="g-soft">{t('grid.signature.hint')}</span>
      <div className="g-halves">
        <button type="button" className="g-button g-quiet" onClick={clear}>
          {t('grid.signature.clear')}
        </button>
        <button type="button" className="g-button" disabled={!isWritten} onClick={keep}>
          {t('grid.signature.keep')}
        </button>
      </div>
    </div>
  );
};

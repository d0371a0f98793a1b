import { GridReporterPhone } from '@anxin/client';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGrid } from '../context';
import { line, LoggedOut } from '../line';
import { Note, Sign } from '../pieces';

const REASONS = ['check', 'mediate', 'told'] as const;

/** A call in one tap more: why is said first, and is on record before the number is given to the phone, not to the screen. */
export const Call = ({ clue, masked }: { readonly clue: string; readonly masked: string }) => {
  const { t } = useTranslation();
  const { loggedOut } = useGrid();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [fault, setFault] = useState<string>();
  const [isAsking, setAsking] = useState(false);

  const call = async (why: (typeof REASONS)[number]): Promise<void> => {
    setAsking(true);
    try {
      const { clue: found } = await line.ask(GridReporterPhone, { code: clue, reason: t(`grid.call.why.${why}`) });
      if (!found?.reporterPhone) return setFault(t('grid.call.none'));
      dialog.current?.close();
      window.location.assign(`tel:${found.reporterPhone}`);
    } catch (err) {
      if (err instanceof LoggedOut) loggedOut();
      setFault((err instanceof Error && err.message) || t('grid.call.away'));
    } finally {
      setAsking(false);
    }
  };

  return (
    <>
      <button
        type="button"
        className="g-call"
        onClick={() => {
          setFault(undefined);
          dialog.current?.showModal();
        }}
      >
        <Sign of="phone" /> {t('grid.call.to', { masked })}
      </button>
      <dialog ref={dialog} className="g-dialog" aria-labelledby={title}>
        <h2 id={title}>{t('grid.call.title')}</h2>
        <p className="g-soft">{t('grid.call.record')}</p>
        {fault && <Note tone="red">{fault}</Note>}
        {REASONS.map((why) => (
          <button key={why} type="button" className="g-button" disabled={isAsking} onClick={() => void call(why)}>
            {t(`grid.call.why.${why}`)}
          </button>
        ))}
        <button type="button" className="g-button g-quiet" onClick={() => dialog.current?.close()}>
          {t('grid.cancel')}
        </button>
      </dialog>
    </>
  );
};

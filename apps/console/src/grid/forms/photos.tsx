import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Photo } from '../draft';
import { photoOf, smaller } from './photo';
import { Note, Sign } from '../pieces';

const MOST = 9;

const Picture = ({ photo, remove }: { readonly photo: Photo; readonly remove: () => void }) => {
  const { t } = useTranslation();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(photo.file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [photo.file]);
  return (
    <li>
      <img src={address} alt={t(photo.of ? 'grid.signature.title' : 'grid.photo')} />
      <button type="button" className="g-remove" onClick={remove}>
        <Sign of="close" size={18} />
        <span className="g-hidden">{t('grid.remove')}</span>
      </button>
    </li>
  );
};

/** Photos of a draft: made small as they are taken, so that they fit the phone's store and a slow line. */
export const Photos = ({
  photos,
  change,
}: {
  readonly photos: readonly Photo[];
  readonly change: (photos: readonly Photo[]) => void;
}) => {
  const { t } = useTranslation();
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const add = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setFault(undefined);
    const taken: Photo[] = [];
    for (const file of files.slice(0, MOST - photos.length))
      await smaller(file).then(
        (small) => taken.push(photoOf(small)),
        () => setFault(t('grid.noPicture', { name: file.name })),
      );
    change([...photos, ...taken]);
    setBusy(false);
  };
  return (
    <div className="g-field">
      <span id={`${id}-name`}>{t('gridForm.field.photos')}</span>
      {fault && <Note tone="red">{fault}</Note>}
      <ul className="g-photos" aria-labelledby={`${id}-name`}>
        {photos.map((photo) => (
          <Picture key={photo.id} photo={photo} remove={() => change(photos.filter((one) => one !== photo))} />
        ))}
        {photos.length < MOST && (
          <li>
            <label className="g-take">
              <Sign of="camera" size={28} />
              {t(isBusy ? 'grid.busy' : 'grid.take')}
              <input
                type="file"
                accept="image/*"
                multiple
                disabled={isBusy}
                onChange={({ target }) => {
                  void add([...(target.files ?? [])]);
                  target.value = '';
                }}
              />
            </label>
          </li>
        )}
      </ul>
    </div>
  );
};

import type { Language } from '@anxin/service-kit';
import { WORDS } from './words';

/** What photographs of a report may be, as `cases` takes them: how many, and how many bytes each. */
export type PhotoLimits = { readonly most: number; readonly bytesEach: number };

const MEGABYTE = 1024 * 1024;

/** What to photograph, how many, how large, and what becomes of one that is too large: said before any is sent. */
export const PhotosHint = ({
  language,
  limits,
}: {
  readonly language: Language;
  readonly limits: PhotoLimits | null;
}) => {
  const words = WORDS[language];
  return (
    <small id="photos-hint">
      {words.photosHint}
      {limits ? (
        <>
          <br />
          {words.photosLimits(limits.most, Math.floor(limits.bytesEach / MEGABYTE))}
        </>
      ) : null}
    </small>
  );
};

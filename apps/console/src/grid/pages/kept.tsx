import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type File = { readonly id: string; readonly fileName: string; readonly type: string };
type KeptProps = {
  readonly of: { readonly totalCount: number | null; readonly nodes: readonly File[] } | null | undefined;
};

/** A picture, small; its name where it is none, or does not come over this line. */
const Picture = ({ of: { id, fileName, type } }: { readonly of: File }) => {
  const [isAway, setAway] = useState(!type.startsWith('image/'));
  const address = `/services/cases/evidence/${encodeURIComponent(id)}`;
  return (
    <li>
      <a href={address} target="_blank" rel="noreferrer" className={isAway ? 'g-file' : ''}>
        {isAway ? fileName : <img src={address} alt={fileName} loading="lazy" onError={() => setAway(true)} />}
      </a>
    </li>
  );
};

/** What is kept as evidence. */
export const Kept = ({ of }: KeptProps) => {
  const { t } = useTranslation();
  if (!of || of.nodes.length === 0) return null;
  return (
    <>
      <h2>
        {t('gridTerm.fact.photos')} {of.totalCount}
      </h2>
      <ul className="g-photos">
        {of.nodes.map((file) => (
          <Picture key={file.id} of={file} />
        ))}
      </ul>
    </>
  );
};

import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Whether somebody is typing: there a key is a letter. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The search of the head: the key / leads to it from anywhere. */
export const SearchBox = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      event.preventDefault();
      box.current?.select();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  const asked = pathname === '/search' ? ((search as { q?: string }).q ?? '') : '';
  return (
    <search className="search-box">
      <input
        key={asked}
        ref={box}
        type="search"
        enterKeyHint="search"
        aria-label={t('search.title')}
        placeholder={t('search.ask')}
        title={t('search.hint')}
        defaultValue={asked}
        onKeyDown={({ key, currentTarget }) => {
          const q = currentTarget.value.trim();
          if (key === 'Enter' && q) void navigate({ to: '/search', search: { q } });
        }}
      />
      <kbd aria-hidden>/</kbd>
    </search>
  );
};

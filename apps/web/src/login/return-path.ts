const NOWHERE = 'http://own.invalid';

/** The path of this site that a log-in returns to; the home of the role for whatever leads elsewhere or is no path. */
export const returnPath = (to: unknown): string => {
  if (typeof to !== 'string' || !to.startsWith('/') || !URL.canParse(to, NOWHERE)) return '/';
  const { origin, pathname, search, hash } = new URL(to, NOWHERE);
  // Read as a browser reads it: `//other`, `/\other` and a line break before the second slash lead elsewhere.
  const isOwn = origin === NOWHERE && !pathname.startsWith('//') && !/^\/(login|logout)(\/|$)/.test(pathname);
  return isOwn ? `${pathname}${search}${hash}` : '/';
};

/** Whoever knocks while a server comes up or goes down is told so, as FATAL: that is no reason. */
const KNOCKED = /FATAL: +the database system is /;
const REASON = /\b(FATAL|PANIC): /;

/** Why a server ended, in the lines of its log: what was fatal with what stands about it, else its last words. */
export const reasonIn = (log: string): string => {
  const lines = log.split('\n').filter((line) => line && !KNOCKED.test(line));
  const at = lines.findLastIndex((line) => REASON.test(line));
  return (at < 0 ? lines.slice(-5) : lines.slice(Math.max(at - 2, 0), at + 3)).join(' | ') || 'it said nothing';
};

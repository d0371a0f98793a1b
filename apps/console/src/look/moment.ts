/** A moment as the API has it (UTC), as clocks in China show it: `2026-03-10 09:30`. */
export const momentInChina = (at: string): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** What a person is told in passing, where they did it. */
export type Toast = { readonly kind: 'success' | 'error'; readonly text: string };

type Hears = (toast: Toast) => void;
const hearing = new Set<Hears>();

/** Tells in passing that something is done, or was not. */
export const toast = (kind: Toast['kind'], text: string): void => hearing.forEach((hears) => hears({ kind, text }));

/** Hears of every toast from now on; answers how to stop. */
export const onToast = (hears: Hears): (() => void) => {
  hearing.add(hears);
  return () => void hearing.delete(hears);
};

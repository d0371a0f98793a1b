/** What the keeper of accounts has told, as its feed of the one key answers (`GET /feed/key`). */
export const accountsTold = () => {
  const events: object[] = [];
  return {
    /** Tells how an account stands from now on. */
    tell: (account: string, standing: 'STANDS' | 'WITHDRAWN'): void => {
      const data = { account, standing, notBefore: new Date().toISOString() };
      const keySeq = events.length + 1;
      events.push({ ...{ publisher: 'projects', position: keySeq, key: 'accounts', keySeq, version: 1 }, data });
    },
    /** @param path with its query */
    answer: (path: string) => {
      const after = new URL(path, 'http://127.0.0.1').searchParams.get('keySeq');
      return { events: events.slice(Number(after)) };
    },
  };
};

/** What every request of ours carries, and no form of another site can: the server asks for it. */
export const OURS = { 'x-anxin': '1' } as const;

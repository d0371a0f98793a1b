/** Services with a database of their own, in the order in which they start. */
export const SERVICES = ['projects', 'workers'] as const;

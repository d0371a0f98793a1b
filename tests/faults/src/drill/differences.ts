const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Where two answers differ, each as the path with what either says there; none when they are the same. */
export const differencesOf = (ours: unknown, theirs: unknown, path = ''): readonly string[] => {
  if (!isTree(ours) || !isTree(theirs))
    return Object.is(ours, theirs) ? [] : [`${path}: ${JSON.stringify(ours)} against ${JSON.stringify(theirs)}`];
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...names].flatMap((name) => differencesOf(ours[name], theirs[name], path ? `${path}.${name}` : name));
};

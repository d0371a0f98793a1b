const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number of nobody: 17 digits with their check character. */
export const madeCitizenNumber = (body: string): string => {
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0);
  return `${body}${'10X98765432'[total % 11]}`;
};

/** A value as GraphQL writes it in a query; a word behind `~` is one of a list of words. */
export const inQuery = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/"~(\w+)"/g, '$1');

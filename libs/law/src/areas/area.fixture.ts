/** A version as the file writes it, right or wrong. */
export type Version = Record<string, unknown>;

/** A version with a code, in force since 1990 and still, unless the case says otherwise. */
export const area = (id: string, parent: string | null, other: Version = {}): Version => {
  return { id, gbCode: id, name: `area ${id}`, parent, from: '1990-01-01', through: null, ...other };
};

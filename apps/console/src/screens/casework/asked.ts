/** How a part of an address is read: names as the API has them, one or several; any text; or that it is asked for at all. */
export type Kind = 'names' | 'name' | 'text' | 'yes';
export type Asked = Readonly<Record<string, string | readonly string[] | true | undefined>>;

const isName = (value: unknown): value is string => typeof value === 'string' && /^[A-Z][A-Z0-9_]*$/.test(value);

const READ: { readonly [Name in Kind]: (value: unknown) => Asked[string] } = {
  names: (value) => {
    const all = (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isName);
    return all.length > 0 ? all : undefined;
  },
  name: (value) => (isName(value) ? value : undefined),
  text: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined),
  yes: (value) => (value === true || value === 'true' ? true : undefined),
};

/** Reads the search of an address, as far as it can be read: whether there is such a name the API says. */
export const askedBy =
  <Search extends Asked>(kinds: { readonly [Name in keyof Search]-?: Kind }) =>
  (search: Readonly<Record<string, unknown>>): Search =>
    Object.fromEntries(
      Object.entries<Kind>(kinds).flatMap(([name, kind]) => {
        const read = READ[kind](search[name]);
        return read === undefined ? [] : [[name, read]];
      }),
    ) as Search;

/** Whatever answers a query with rows: a transaction of a service, or a connection of a verifier's own. */
export type Rows = <Row>(sql: string, parameters: readonly unknown[]) => Promise<readonly Row[]>;

// Parts of packages that their own types leave out.
declare module 'knex/lib/dialects/postgres/index.js' {
  const Client: unknown;
  export default Client;
}

declare module 'pg/lib/utils.js' {
  const utils: { prepareValue(value: unknown): unknown };
  export default utils;
}

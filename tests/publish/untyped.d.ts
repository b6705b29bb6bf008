/** What these tests use of packages that come without types. */

declare module 'tableschema' {
  export class Schema {
    static load(descriptor: object, options: { strict: boolean }): Promise<Schema>;
    castRow(row: readonly string[]): unknown[];
  }
}

/** What these tests use of a package that comes without types. */
declare module 'jsonld' {
  type Options = {
    /** Throws on whatever would be lost. */
    safe: true;
    expandContext?: object;
    documentLoader?: (url: string) => Promise<{ documentUrl: string; document: object }>;
  };

  const jsonld: { expand(data: object, options: Options): Promise<Record<string, unknown>[]> };
  export default jsonld;
}

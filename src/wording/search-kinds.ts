/** The value of the filter “kind” of pages for young people. */
export const youngPeopleKind = 'For young people';

/** The filter of pages for young people alone, which stand behind those for adults. */
export const youngReaders = { name: 'readers', value: 'young' } as const;

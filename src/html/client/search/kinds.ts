/** Values of the filter “kind” that the search treats apart. Pages carry them. */
export const kinds = { council: 'Council', youngPeople: 'For young people' } as const;

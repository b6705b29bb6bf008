/** The value of the filter “kind” of pages for young people, which stand behind those for adults. */
export const youngPeopleKind = 'For young people';

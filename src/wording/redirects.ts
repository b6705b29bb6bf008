/** What a page says that stands at an address of before. */
export const movedTitle = 'This page has moved';
export const movedSentence = 'The page that you asked for has another address now.';
export const movedLink = 'Go to the page';
export const goneTitle = 'This page is not here any more';
export const homeLink = 'Go to the home page';

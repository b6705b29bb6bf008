/** The page as it looks under the pointer. */
export type Hover = {
    /** Makes every `:hover` rule answer to a class too. Gives the selectors, and a way to undo it. */
    copyHoverRules: () => {
        subjects: string[];
        undo: () => void;
    };
    /** What a question is answered with while the pointer is as if on an element. */
    underPointer: <Answer>(element: Element, ask: () => Answer) => Answer;
};
/** Runs inside the page, so it uses nothing from this file. */
export declare function createHover(): Hover;

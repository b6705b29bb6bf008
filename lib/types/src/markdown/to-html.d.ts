import { type Options } from 'remark-rehype';
type Handlers = NonNullable<Options['handlers']>;
/**
 * How what is refused turns into HTML: not at all, or as the plain words in it. The rules in
 * `safety` report it; this holds even for a page that is shown in spite of them.
 */
export declare const handlers: Handlers;
export {};

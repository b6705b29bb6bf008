import type { Site } from '../domain/site.ts';
/** A page in Markdown for language models (llmstxt.org): where the facts are, and what not to make of them. */
export declare function llmsOf(site: Site): string;

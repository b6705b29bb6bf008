/**
 * Words that make a text hard or empty, and what to write instead: GOV.UK's “words to avoid”, the
 * Plain English Campaign's alternatives, and the jargon of reports on children's services.
 *
 * Each line has every form that is looked for, and the words to write, parted by commas. Official
 * labels (`requires improvement`, `impact of leaders`) and words with a plain meaning in this
 * field (`foster`, `overall`, `progress`, `provide`, `support`) are not here on purpose.
 */
export declare const WORDS_TO_AVOID: Readonly<Record<string, string>>;
/** Phrases in which such a word is a name, or means what it says. */
export declare const EXCEPTED_PHRASES: readonly string[];

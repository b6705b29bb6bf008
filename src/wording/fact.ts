/** One name with its value, and where the value leads. */
export type Fact = { name: string; value?: string | undefined; href?: string | undefined };

/** The styles of all pages of the report. */
export const style = `body { margin: 0 auto; padding: 1rem; max-width: 50rem; font: 100%/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff }
a { color: #00339a } a:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 2px }
h2 { margin: 2rem 0 0.5rem; line-height: 1.25 } p, li, h2 { overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% } caption, th, td { padding: 0.5rem 0.5rem 0.5rem 0; text-align: start; vertical-align: top }
th, td { border-bottom: 1px solid #767676; overflow-wrap: anywhere } caption { font-weight: bold }
li { margin-bottom: 0.75rem } .back { display: inline-block; padding: 0.5rem 0 }`;

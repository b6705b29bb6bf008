#!/usr/bin/env node
/** `npm create plain-findings`: the program’s own command `create`, in the version that came along. */
process.argv.splice(2, 0, 'create');
await import('plain-findings/cli');

import type { Command } from './command.ts';
declare const audit: Command;
export default audit;

import { atOffset } from '../finding.ts';
import type { ProseRule } from '../page.ts';

/** Two or three words of letters, as organisations make addresses of the names of their people. */
const NAMED = /(?<![\p{L}\w.+-])(\p{L}+(?:[._-]\p{L}+){1,2})\d{0,2}@[\w-]+(?:\.[\w-]+)+/gu;

/** What teams are called. One such word, or the beginning of one, and it is no person’s address. */
const TEAM = new RegExp(
  `(?:^|[._-])(?:${[
    'access|adopt|adult|advi[cs]|appeal|apply|assess|budget|business|care|chief|child|citizen|civic|clerk|comm[ius]|complain|compl[iy]',
    'consult|contact|corporate|council|customer|data|democra|digital|director|document|do|duty|early|educat|elect|enquir|executive',
    'famil|feedback|finance|first|foi|freedom|front|general|governance|head|health|hello|help|home|housing|hub|human|info',
    'inspect|integrated|internal|lado|learn|leav|legal|librar|licens|local|mail|mash|media|meeting|member|news|no|office|our',
    'parent|people|permanen|planning|point|policy|post|press|privacy|protect|public|quality|records?|referral|regist|regulat|report',
    'request|respon|review|safeguard|school|scrutin|send?|serv|single|social|special|staff|standards|strateg|student|support|team|the',
    'train|transport|virtual|web|welcome|work|write|you',
  ].join('|')})`,
  'i',
);

/**
 * Addresses of single officers: people go, and what is published of a person is personal data. Advice,
 * because nobody can be sure by the look of an address. Its words do not repeat it.
 */
export const personalAddress: ProseRule = ({ source }) => {
  if (!source.includes('@')) return [];
  return [...source.matchAll(NAMED)]
    .filter(([, name = '']) => !TEAM.test(name))
    .map(({ index }) =>
      atOffset(source, index, {
        code: 'personal-address',
        severity: 'advice',
        message: 'This looks like the email address of one person.',
        fix: 'Write the address of a team: it stays when people go, and tells nothing of anybody.',
      }),
    );
};

import { inertIn } from '../../problems/inert.ts';
import type { Fault } from '../fault.ts';
import type { Report } from '../waivers.ts';
import type { AuditSummary } from '../../schemas/audit.ts';

const context = {
  '@vocab': 'http://www.w3.org/ns/earl#',
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  title: 'dct:title',
  description: 'dct:description',
  date: 'dct:date',
  source: { '@id': 'dct:source' },
  isPartOf: { '@id': 'dct:isPartOf' },
  outcome: { '@type': '@id' },
  mode: { '@type': '@id' },
  assertedBy: { '@type': '@id' },
};

/** Who says so, the same for all assertions. */
const assertedBy = '_:audit';
const mode = 'earl:automatic';

/** The audit in the W3C's Evaluation and Report Language (JSON-LD), as WCAG-EM's report tool reads it. */
export function toEarl(found: Report, summary: AuditSummary): object {
  const { faults, waived, questions, failures } = inertIn(found);
  const title = summary.tools.join(', ');
  return {
    '@context': context,
    '@graph': [
      { '@id': assertedBy, '@type': ['Assertor', 'Software'], title },
      ...faults.map((fault) => assertion(fault, 'failed', summary)),
      ...waived.map(({ fault }) => assertion(fault, 'failed', summary)),
      ...questions.map((question) => assertion(question, 'cantTell', summary)),
      ...failures.map(({ page, reason }) => ({
        ...{ '@type': 'Assertion', assertedBy, mode, date: summary.asOf },
        subject: { '@type': 'TestSubject', source: page },
        result: { '@type': 'TestResult', outcome: 'earl:untested', description: reason },
      })),
    ],
  };
}

function assertion(
  { page, code, criteria, message, selector }: Fault,
  outcome: 'failed' | 'cantTell',
  { asOf }: AuditSummary,
): object {
  const isPartOf = criteria.map((criterion) => ({ title: `WCAG 2: ${criterion}` }));
  return {
    ...{ '@type': 'Assertion', assertedBy, mode, date: asOf },
    subject: { '@type': 'TestSubject', source: page },
    test: { '@type': 'TestCase', title: code, isPartOf },
    result: {
      '@type': 'TestResult',
      outcome: `earl:${outcome}`,
      description: message,
      pointer: selector,
    },
  };
}

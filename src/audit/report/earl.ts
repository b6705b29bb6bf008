import { inertIn } from '../../problems/inert.ts';
import type { Fault } from '../fault.ts';
import type { Report } from '../waivers.ts';
import type { AuditSummary } from '../../schemas/audit.ts';

/** The audit in the W3C's Evaluation and Report Language (JSON-LD), as WCAG-EM's report tool reads it. */
export function toEarl(found: Report, summary: AuditSummary): object {
  const judged = inertIn(found);
  const assertor = {
    '@id': '_:audit',
    '@type': ['Assertor', 'Software'],
    title: summary.tools.join(', '),
  };
  const outcomes = [
    ...judged.faults.map((fault) => assertion(fault, 'failed')),
    ...judged.waived.map(({ fault }) => assertion(fault, 'failed')),
    ...judged.questions.map((fault) => assertion(fault, 'cantTell')),
    ...judged.failures.map(({ page, reason }) => ({
      '@type': 'Assertion',
      assertedBy: assertor['@id'],
      mode: 'earl:automatic',
      subject: { '@type': 'TestSubject', source: page },
      result: { '@type': 'TestResult', outcome: 'earl:untested', description: reason },
    })),
  ];
  return {
    '@context': {
      '@vocab': 'http://www.w3.org/ns/earl#',
      earl: 'http://www.w3.org/ns/earl#',
      WCAG22: 'https://www.w3.org/TR/WCAG22/#',
      dct: 'http://purl.org/dc/terms/',
      title: 'dct:title',
      description: 'dct:description',
      date: 'dct:date',
      source: { '@id': 'dct:source' },
      isPartOf: { '@id': 'dct:isPartOf' },
      outcome: { '@type': '@id' },
      mode: { '@type': '@id' },
      assertedBy: { '@type': '@id' },
    },
    '@graph': [assertor, ...outcomes],
  };

  function assertion(fault: Fault, outcome: 'failed' | 'cantTell'): object {
    return {
      '@type': 'Assertion',
      assertedBy: assertor['@id'],
      mode: 'earl:automatic',
      date: summary.asOf,
      subject: { '@type': 'TestSubject', source: fault.page },
      test: {
        '@type': 'TestCase',
        title: fault.code,
        isPartOf: fault.criteria.map((criterion) => ({ title: `WCAG 2: ${criterion}` })),
      },
      result: {
        '@type': 'TestResult',
        outcome: `earl:${outcome}`,
        description: fault.message,
        pointer: fault.selector,
      },
    };
  }
}

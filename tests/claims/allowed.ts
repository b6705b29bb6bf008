/** A wording about something absent, and why it may be said. */
type Allowed = { says: RegExp; why: string };

/**
 * What may never be said, whoever wrote it: that somebody did not do, publish or answer something, or
 * that they are late. All that we can know is what we have added and when we looked.
 */
export const neverSaid: readonly RegExp[] = [
  /\bno (?:response|answer|reply|statement|plan|news|progress)s? (?:published|given|made|received|yet|so far)\b/i,
  /\b(?:council|authority|trust|inspectors|ofsted)s? (?:has|have|had) (?:not|never) (?:yet )?(?:answered|responded|replied|published|started|done|acted(?! quickly enough))\b/i,
  /\b(?:council|authority|trust)s? (?:did not|didn[’']t|never|failed to) (?:answer|respond|reply|publish|give|act(?! with enough urgency| early enough))\b/i,
  /\bthe council gave no\b/i,
  /\b(?:is|are) overdue\b|^overdue\b/i,
  /\bnot (?:been )?inspected yet\b/i,
  /\bno newer (?:result|report) is out\b/i,
];

const day = String.raw`\d{1,2} [A-Z]\w+ \d{4}`;
const count = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|\d[\d,]*)`;
const ours = String.raw`(?:we have not added|we looked on ${day} and did not find) (?![^.;]*\b(?:because|but|so|although)\b)[^.;]+`;
const areas = String.raw`${count}(?: areas?)?`;

/** The whole of a sentence, its first letter large or small. */
function sentence(words: string, why: string): Allowed {
  return { says: new RegExp(`^(?:${words})\\.?$`, 'iu'), why };
}

/** One of the sentences themselves. */
function just(words: readonly string[], why: string): Allowed[] {
  return words.map((one) =>
    sentence(one.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\\\.$/, ''), why),
  );
}

/** The two wordings, alone and inside the sentences that have them. */
const twoWordings: readonly Allowed[] = [
  sentence(ours, 'What we have not added, or did not find on a day when we looked.'),
  sentence(`For ${count}, ${ours}`, 'How many points have no answer here.'),
  sentence(
    String.raw`That is \d+ working days after the report was published on ${day}; ${ours}`,
    'How a day was worked out, and what we did not have for the sum.',
  ),
  sentence(
    `Note from [^:]+: (?:one action’s day has|${count} actions’ days have) passed; ${ours} \\(last news ${day}\\)`,
    'Our inference, in our own name, with how far our news reaches.',
  ),
  sentence(`That time has passed, and ${ours}`, 'A window of ours that has passed.'),
  sentence('We do not know if it is published', 'How far our results reach stands beside it.'),
  sentence(
    String.raw`We do not know of a newer result, but have looked only up to ${day}`,
    'Up to when somebody looked.',
  ),
  sentence('We have not written a summary of this (?:inspection|visit) yet', 'Our own work.'),
  sentence(
    'We have added one inspection with grades, so there is nothing to compare it with',
    'About what we hold.',
  ),
  sentence('We do not know of a date', 'What we know of a visit to come.'),
  sentence('We match this with none of the inspectors’ listed points', 'Our own matching.'),
  sentence('We have noted no change', 'Our own list of changes of a page.'),
  sentence('(?:[^:.]{1,80}: |–)?no result added', 'In a cell: we hold no result.'),
  sentence('[^:.]{1,80} has no result of its own here yet', 'What is here, of a body that is new.'),
  sentence('.{1,200} \\(format not known\\)', 'A paper that we know by name alone.'),
];

/** What the reports and the frameworks themselves say of grades. Every one has its reason beside it. */
const grades: readonly Allowed[] = [
  sentence('There is no (?:overall grade|grade for [^.]+)', 'The report was read: it gives none.'),
  sentence('not judged', 'The report says so; the reason stands beside it.'),
  sentence('–?not known|not-known', 'We do not know the grade; the reason stands beside it.'),
  sentence(
    `(?:[^:]{1,80}: |–)?not part of this framework(?: since ${day})?`,
    'The framework’s file.',
  ),
  sentence('not-in-framework|not-judged', 'Codes of the data for the same.'),
  sentence(
    `–?${count} (?:(?:have|has) no grade here|without a grade: .+)`,
    'Counts of grades, each with its reason.',
  ),
  sentence('(?:a visit|visits) without grades', 'Such visits give none, by their framework.'),
  sentence(
    `(?:(?:better|worse|the same) in ${areas}, )*${areas} can’t be compared`,
    'Frameworks differ; the reason stands beside it.',
  ),
  sentence('Can’t be compared(?: with \\d{4})?', 'Frameworks differ; the reason stands beside it.'),
  sentence(
    String.raw`${count} \([^()]+ has no grade here\)`,
    'Whose own frame is on the number of those without one.',
  ),
  sentence(
    'No grade: (?:judged under (?:earlier|newer) rules|not known|not judged)',
    'Which of those without a grade are meant; the reason follows.',
  ),
  sentence('No grade', 'What a legend calls the mark of those without one; tables say the reason.'),
  ...just(
    [
      'Inspectors did not judge this area before.',
      'Inspectors do not judge this area as one any more.',
      'No longer judged',
      'Not judged as one any more',
      'A grade that is not there has its reason beside it.',
      'Where a grade is missing, its reason stands in its place: say the reason.',
      'Never work out an average or an overall grade.',
      'Grades from different frameworks do not always mean the same.',
    ],
    'Which areas a framework judges stands in its file.',
  ),
  ...just(
    [
      'An inspection follows the rules of the day on which it starts, so grades from different times do not always mean the same.',
      'A gap in the line: can’t be compared.',
      'How long ago that was says nothing about how good they are.',
      'Councils that have ended since are not counted.',
      'This council is not at work now, so it is not counted.',
    ],
    'How to read the grades.',
  ),
  sentence(
    'The report has no list of what must improve',
    'Said only where the report was read and has none.',
  ),
  sentence(
    `(?:(?:better|worse|the same) in ${areas}, )*(?:the same in ${areas}, )?(?:${areas} can’t be compared, and )?${areas} (?:is|are) no longer judged`,
    'Frameworks differ; the reason stands beside it.',
  ),
  sentence(
    String.raw`(?:\d+|${count}) councils? (?:has|have) no such grade`,
    'A count of grades; the reason stands beside it.',
  ),
];

/** What the site says of itself. */
const aboutTheSite: readonly Allowed[] = [
  sentence(
    String.raw`For [\w,]+ (?:inspections and visits|inspections?|visits?|judgements?) (?:they have no address of .+|they do not (?:say|give) .+|the (?:days on site|outcome in words) (?:is|are) not known|inspectors gave no grade)`,
    'Counted on the data page from what the content has.',
  ),
  sentence(
    String.raw`For [\w,]+ (?:councils?|bod(?:y|ies)) no (?:graded )?inspection is here(?: about this: [^.:]+)?`,
    'Counted on the data page: what is here.',
  ),
  sentence('No overall grade can be compared', 'Counted over every pair of inspections.'),
  sentence('No new ones come', 'Visits under a framework that has ended.'),
  sentence('.+ as shares with their base; never a ranking of councils', 'What the themes are.'),
  sentence('(?:This site is )?not made or endorsed by .+', 'True of this site.'),
  sentence(
    'Inspectors did not write it(?:, and have not checked it)?',
    'It is the council’s part.',
  ),
  sentence(
    String.raw`Worked out, not official: \d+ working days after .+`,
    'A day that is worked out says so.',
  ),
  sentence('Page not found(?: – .+)?', 'There is none at that address.'),
  ...just(
    [
      'There is no page at this address.',
      'We count grades, and never rank councils.',
      'We never add them up into a score, and we never rank councils.',
      'We never rank councils.',
      'What a machine cannot see',
      'It found no fault.',
      'Even so, we say “partially compliant”: a machine sees only part of what the guidelines ask for, and no person from outside has checked this site yet.',
    ],
    'What this site does, and what its audit found.',
  ),
  ...just(
    [
      'Choose this if you are not sure.',
      'If the script cannot run, the link stays.',
      'Your editor has to allow frames; where it does not, the link stays.',
      'What readers type stays in their browser: neither you nor this site gets it.',
      'If you cannot read a result, tell us, and we will send it to you in another way.',
      'It does not change by itself.',
      'It needs no script, and looks like the rest of your page.',
      'A wiki such as MediaWiki takes no HTML: put a link there.',
      'Paste the address on a line of its own, and WordPress makes a frame of it, or a link where scripts cannot run.',
      'Many roles may not paste frames and scripts: for them the link stays and the rest is taken away.',
      'Choose this only where you can place nothing but a picture.',
      'Words in a picture do not follow what readers set for size, letters and colours (Web Content Accessibility Guidelines, 1.4.5).',
      'Without it, the frame scrolls.',
      'Search does not work right now.',
      'No page has this.',
      'Search needs JavaScript, and your browser is not running it.',
      'The grades could not be fetched right now.',
    ],
    'How a part of the site works.',
  ),
];

/** Every wording that the program itself makes. A new one is a new line here, with its reason. */
export const allowed: readonly Allowed[] = [...twoWordings, ...grades, ...aboutTheSite];

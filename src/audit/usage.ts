import { levels } from './levels.ts';

/** The reports that can be asked for. */
export const reportNames = [
  ...['terminal', 'json', 'junit', 'sarif', 'github', 'html', 'summary'],
  ...['markdown', 'questions', 'earl', 'openacr', 'en301549'],
];

export const usage = `plain-findings audit [FOLDER | merge FOLDER … | waive … | act FOLDER]
What to look at
  --dir FOLDER        audit a folder of HTML, as does its name alone (default: dist)
  --url ADDRESS       audit a site on the network: a page, whose links are followed, or a sitemap
  --sample            one page of each kind
  --include PATTERN   only pages whose address fits, such as '/news/**'; may be given again
  --exclude PATTERN   no page whose address fits; may be given again
  --max-pages N       how many pages to look at (default: 10000)
  --depth N           how many clicks to follow links from the first page (default: 100)
  --delay MS          wait so long before each page that is fetched
  --header 'A: b'     tell the server so with each request; may be given again
  --cookie 'a=b'      the same for a cookie
  --no-robots         read what robots.txt asks not to read, too (a site of your own)
  --click SELECTOR    press this on each page that has it, and look at what it opens; may be given again
  --shard 2/4         the second of four shares; put shares together with: merge FOLDER
What counts
  --level LIST        ${levels.join(',')} or all
                      (default: all for a site with a content folder, else A,AA)
  --only ID,ID        only these checks, whatever their level (axe stands for all of axe)
  --exclude-rule LIST not these rules
  --against FILE      an earlier audit.json: only what is new fails
  --waivers FILE      known faults that may stay (default: content/waivers.yaml, if there)
  --answers FILE      answers to questions (default: content/answers.yaml, if there)
What comes out
  --report LIST       ${reportNames.join(',')}
  --out FOLDER        where reports go (default: reports/audit)
  --history FILE      add a line with the date and the numbers to this file (CSV)
  --as-of YYYY-MM-DD  the date that the reports carry (default: the site's, else today)
How
  --config FILE       options from a file of YAML (default: plain-findings-audit.yaml, if there)
  --cache-dir FOLDER  where records are kept between runs (default: .cache/audit)
  --no-cache          look at every page again
  --browsers N        browser processes side by side (default: 2)
  --timeout SECONDS   how long a page may take (default: 60)
  --page-limit MB     the largest page to open (default: 3)
  --content FOLDER    where the authors' files are that pages name (default: content)`;

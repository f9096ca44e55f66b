// How soon a page can be used on a slow phone: from the start of the navigation until a term, a question or content from the
// bundle is usable, and from a hover to the card. All contenders load over the same emulated network from one server.
import { faqs, filled, terms } from '../arrivals/contenders.js';
import { startPhone } from '../arrivals/phone.js';
import { startShippedSite } from '../arrivals/shipped-site.js';
import { milliseconds, multiple } from '../harness/report.js';
import { interleaved, median } from '../harness/rounds.js';

const ROUNDS = 7;
/** Level with the rival, or ahead of it. */
const GOAL = 1;

const ms = milliseconds(0);
const contenders = { ...terms, ...faqs, ...filled };
/** Pages that are also measured with preload links for their files; tippy's for its JSON file. */
const PRELOADED = ['byHand', 'linked', 'faq', 'entry', 'index', 'tippy'];

/** Lets the site name the files of these pages in preload links. */
async function preload(site, phone) {
  for (const name of PRELOADED) {
    const visit = await phone.visit(`/${name}`, { isSlow: false });
    await visit.arrived();
    const paths = await visit.paths();
    site.preload(
      name,
      paths.filter((path) => /^\/ours\/|\/(?:glossary|definitions)\.json$/.test(path)),
    );
    await visit.close();
  }
}

/**
 * One visit: when the page could be used, and what it had loaded. Then a card or an answer is opened, but not in the pages
 * with preload links, which change nothing of it.
 */
async function visitOf(phone, name) {
  const { hover, faq } = contenders[name] ?? {};
  const visit = await phone.visit(`/${name}`);
  const arrived = await visit.arrived();
  const card = hover ? (await visit.hover(hover.term)) - hover.delay : NaN;
  if (faq) await visit.open(faq.open, faq.answer);
  await visit.close();
  return { ...arrived, card };
}

const rivalsOfTerms = {
  tippy: 'tippy.js with a JSON file',
  wikipedia: 'wikipedia-preview',
  shoelaceTerms: 'sl-tooltip',
  webAwesomeTerms: 'wa-tooltip',
};
const tippyOnly = { tippy: rivalsOfTerms.tippy };
/** Those that need few files. */
const closest = { ...tippyOnly, wikipedia: rivalsOfTerms.wikipedia };
const rivalsOfPreloaded = { ...closest, 'tippy+': 'tippy.js with a preloaded JSON file' };
const rivalsOfFaq = { govuk: 'GOV.UK accordion', shoelaceFaq: 'sl-details', webAwesomeFaq: 'wa-details' };

/** @type {import('../run.js').Topic} */
export const arrived = {
  name: 'arrived',
  title: 'Arriving on a slow phone (empty cache; by the clock)',
  method:
    'Emulated: 150 ms a request, 200,000 B/s down, 93,750 B/s up, processor 4 times slower. The latency is charged to each request, not\n' +
    'to connections; one is open before. HTTP/2, brotli and the same headers for all. From the start of the navigation until the page can\n' +
    'be used; from the pointer’s event to the frame that shows the first card, less the delay that each contender chose (ours 300 ms,\n' +
    'sl-tooltip and wa-tooltip 150 ms, tippy.js and wikipedia-preview 0). Tooltips have their text in the page or fetched it before; ours and\n' +
    'wikipedia-preview fetch it for the card. Preloaded: ours has links for its files and bundle, the rival only where its row says so.',
  async run() {
    const site = await startShippedSite(contenders);
    const phone = await startPhone(site);
    try {
      await preload(site, phone);
      const names = [...Object.keys(contenders), ...PRELOADED.map((name) => `${name}+`)];
      const samples = await interleaved(names, ROUNDS, (name) => visitOf(phone, name));
      const time = (what, ours, rival, rivalName) =>
        multiple(`${what}: ${rivalName}`, samples[ours].time, samples[rival].time, ms, GOAL);
      const against = (what, ours, rivals) =>
        Object.entries(rivals).map(([rival, name]) => time(what, ours, rival, name));
      const loaded = (name) =>
        `${median(samples[name].requests)}, ${(median(samples[name].bytes) / 1000).toFixed(1)} KB`;
      const files = (what, ours, rivals) =>
        Object.entries(rivals).map(([rival, name]) => ({
          what: `${what}: ${name}`,
          ours: loaded(ours),
          rival: loaded(rival),
        }));
      const cards = (what, ours, rivals) =>
        Object.entries(rivals).map(([rival, name]) =>
          multiple(`${what}: ${name}`, samples[ours].card, samples[rival].card, ms, GOAL),
        );
      return [
        ...against('term by hand', 'byHand', rivalsOfTerms),
        ...against('linked article', 'linked', rivalsOfTerms),
        ...against('linked article, split bundle', 'linkedSplit', closest),
        ...against('FAQ', 'faq', rivalsOfFaq),
        ...against('preloaded, term by hand', 'byHand+', rivalsOfPreloaded),
        ...against('preloaded, linked article', 'linked+', rivalsOfPreloaded),
        ...against('preloaded, FAQ', 'faq+', rivalsOfFaq),
        time('preloaded, entry from the bundle', 'entry+', 'entry', 'without preload links'),
        time('preloaded, index from the bundle', 'index+', 'index', 'without preload links'),
        ...cards('first hover, term by hand', 'byHand', rivalsOfTerms),
        ...cards('first hover, linked article', 'linked', rivalsOfTerms),
        ...cards('first hover, linked article, split bundle', 'linkedSplit', closest),
        ...files('requests, size: term by hand', 'byHand', rivalsOfTerms),
        ...files('requests, size: linked article', 'linked', tippyOnly),
        ...files('requests, size: linked article, split bundle', 'linkedSplit', tippyOnly),
        ...files('requests, size: FAQ', 'faq', rivalsOfFaq),
        { what: 'requests, size: entry from the bundle', ours: loaded('entry') },
        { what: 'requests, size: index from the bundle', ours: loaded('index') },
      ];
    } finally {
      await phone.close();
      await site.stop();
    }
  },
};

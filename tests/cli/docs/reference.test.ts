// The pages of docs/elements on a code host: each has the reference of its element, as it is today. Needs dist.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readFacts } from '../../../demo/docs/facts.js';
import { withReference } from '../../../demo/docs/reference.js';
import { readDocs } from '../../../demo/docs/site.js';

const folder = join(import.meta.dirname, '../../../docs/elements');
const facts = readFacts();
const pageOf = (tag: string) => readFileSync(join(folder, `${tag}.md`), 'utf8');

describe('the reference in the Markdown of an element', () => {
  for (const tag of facts.elements.keys())
    it(`<${tag}>: is that of today; "npm run build" writes it`, () => {
      const page = pageOf(tag);
      assert.match(page, new RegExp(`<!-- api ${tag} -->\n\n### [^]*\n\\|[^]*<!-- /api -->`));
      assert.equal(page, withReference(page, facts));
    });

  it('has each attribute in a table, with its values, default and text', () =>
    assert.match(pageOf('glossary-autolink'), /^\| `limit` \| `first` `section` `all` \| [^|]+ \| \w+/m));

  it('is written anew where it stands, and leaves the text around it alone', () => {
    const old = '# A\n\n<!-- api related-links -->\n\nold\n\n<!-- /api -->\n\nBelow.\n';
    const written = withReference(old, facts);
    assert.doesNotMatch(written, /old/);
    assert.match(written, /^# A\n\n<!-- api related-links -->\n\n### [^]*\n<!-- \/api -->\n\nBelow\.\n$/);
    assert.equal(
      withReference('<!-- api related-links -->', facts),
      written.slice(5, -'\n\nBelow.\n'.length),
    );
  });

  it('is once on the page of the site, where the table of properties has its values, too', () => {
    const page = readDocs().page('/docs/elements/glossary-term/') ?? '';
    assert.equal(page.match(/id="attributes"/g)?.length, 1);
    assert.doesNotMatch(page, /id="attributes-1"/);
    assert.match(page, /data-property=/);
    assert.doesNotMatch(pageOf('glossary-term'), /data-property|\| here/);
  });
});

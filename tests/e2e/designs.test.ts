// The elements look right on pages that nobody here wrote. "At home" means that they follow the typography of the page, and
// that nothing of theirs is huge, hidden, collapsed, doubled or unreadable. Each design of helpers/designs.ts is a page with
// every element on it, and each check reads computed values and boxes.
import { assert } from '@open-wc/testing';
import { BODY, DESIGNS, type Design } from './helpers/designs.js';
import {
  boxOf,
  contrast,
  firstLineOf,
  gapBetween,
  isDark,
  isOpaque,
  isTold,
  isTransparent,
  isUnderlined,
  overlap,
  styleOf,
} from './helpers/looks.js';
import { closeSites, openSite, scriptTag, until, type OpenCard, type Site } from './helpers/site.js';

const SCRIPT = scriptTag('data-src="/fixtures/pages/designs.json"');

async function openDesign({ head, dir, width }: Design): Promise<Site> {
  const site = await openSite(BODY + SCRIPT, { head, dir, width });
  await site.defined('glossary-term', 'faq-item', 'glossary-index', 'glossary-entry');
  await site.filled('glossary-entry');
  await site.filled('glossary-index');
  site.find<HTMLDetailsElement>('glossary-index details').open = true;
  site.find('#price').toggleAttribute('open', true);
  await site.painted();
  return site;
}

const all = (site: Site, selector: string): Element[] => {
  const found = [...site.document.querySelectorAll(selector)];
  assert.isNotEmpty(found, selector);
  return found;
};

const inside = (element: Element, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** Asserts that of boxes in the order of the text, none lies over the next one. */
function assertApart(elements: readonly Element[]): void {
  for (const [index, element] of elements.entries()) {
    assert.isAbove(boxOf(element).height, 0, `${element.localName} ${element.textContent}`);
    const next = elements[index + 1];
    if (next) assert.isFalse(overlap(element, next), `${element.textContent} / ${next.textContent}`);
  }
}

for (const design of DESIGNS) {
  const { name, dir = 'ltr', width = 760, isReset = false, isUnset = false } = design;

  describe(`a page with ${name}`, () => {
    let site: Site;
    before(async () => {
      site = await openDesign(design);
    });
    after(closeSites);

    describe('terms', () => {
      it('look like the text of their paragraph, with a dotted underline', () => {
        const [term, paragraph] = [site.find('#plain glossary-term'), site.find('#plain')].map(styleOf) as [
          CSSStyleDeclaration,
          CSSStyleDeclaration,
        ];
        for (const property of ['fontSize', 'fontFamily', 'fontWeight', 'color', 'lineHeight'] as const)
          assert.equal(term[property], paragraph[property], property);
        assert.isTrue(isTransparent(term.backgroundColor), 'no background');
        assert.deepEqual([term.display, term.paddingLeft, term.paddingTop], ['inline', '0px', '0px']);
        // A page that takes every style from every element takes the underline, too.
        if (isUnset) return;
        assert.deepEqual([term.textDecorationLine, term.textDecorationStyle], ['underline', 'dotted']);
      });

      it('that are links can be told from text, and have the underline unless the site styles links', () => {
        // A page whose own links look like text says what links look like.
        if (isUnset) return;
        for (const paragraph of all(site, '#linked, glossary-entry p:has(a)')) {
          const link = paragraph.querySelector('glossary-term > a')!;
          assert.isTrue(isTold(link, paragraph), link.textContent);
          const { textDecorationLine, textDecorationStyle } = styleOf(link);
          const isSite = isTold(site.find('#own'), paragraph);
          if (!isSite) assert.equal(`${textDecorationLine} ${textDecorationStyle}`, 'underline dotted');
        }
      });

      it('that are links have one underline, not two', () => {
        for (const term of all(site, 'glossary-term:has(> a)'))
          assert.isFalse(isUnderlined(term), term.innerHTML);
      });
    });

    describe('an entry', () => {
      it('has links that can be told from text', () => {
        if (isUnset) return;
        const links = all(site, 'glossary-entry section > ul a');
        assert.lengthOf(links, 4, 'see also and related links');
        for (const link of links) assert.isTrue(isTold(link, link.closest('li')!), link.textContent);
      });

      it('has space between its paragraphs and lists', () => {
        // A page that runs its own paragraphs together runs those of the entry together.
        if (isUnset) return;
        const written = [...site.find('#written').children].slice(1);
        const filled = [...site.find('glossary-entry').querySelectorAll(':scope > :is(p, ul)')];
        const answer = [...site.find('#price').querySelectorAll('p')];
        for (const blocks of [written, filled, answer])
          for (const [index, block] of blocks.entries())
            if (block.nextElementSibling === blocks[index + 1] && blocks[index + 1])
              assert.isAtLeast(gapBetween(block, blocks[index + 1]!), 6, block.textContent);
      });

      it('has its sections one below the other, at its own edge', () => {
        const entry = boxOf(site.find('glossary-entry'));
        for (const section of all(site, 'glossary-entry > section')) {
          // What is inline has boxes that engines measure in different ways.
          if (!isUnset) assertApart([...section.children]);
          for (const child of [section, ...section.querySelectorAll(':scope > :not(ul)')])
            if (dir === 'rtl') assert.closeTo(boxOf(child).right, entry.right, 1, child.localName);
            else assert.closeTo(boxOf(child).left, entry.left, 1, child.localName);
        }
        assertApart(all(site, 'glossary-entry > section'));
      });
    });

    describe('an FAQ', () => {
      it('has questions as bold as headings of the page, and bold where headings are text', () => {
        const own = Number(styleOf(site.find('#heading')).fontWeight);
        for (const question of all(site, 'faq-item > h3, faq-item > h4'))
          assert.isAtLeast(Number(styleOf(question).fontWeight), isReset ? 600 : Math.min(own, 600));
      });

      it('has lines between its items, which the page cannot take', () => {
        for (const item of all(site, 'faq-item')) {
          const lines = [item, inside(item, '[part=panel]')].map(styleOf);
          const line = lines.find(({ borderBottomWidth }) => borderBottomWidth === '1px');
          assert.equal(line?.borderBottomStyle, 'solid');
          assert.isFalse(isTransparent(line!.borderBottomColor));
        }
      });

      it('has questions to press over the whole row, without list marks', () => {
        for (const item of all(site, 'faq-item')) {
          const button = inside(item, '[part=button]');
          assert.isAtLeast(boxOf(button).height, 36);
          assert.isAtLeast(boxOf(button).width, boxOf(item).width - 1);
          assert.notEqual(styleOf(item).display, 'list-item');
        }
        assertApart(all(site, '#own-faq > faq-item'));
      });

      it('is apart from the heading that follows', () => {
        const { bottom } = boxOf(inside(all(site, '#own-faq > faq-item').at(-1)!, '[part=panel]'));
        assert.isAtLeast(boxOf(site.find('#next')).top - bottom, 8);
      });
    });

    describe('an index', () => {
      it('has lists without marks, which all begin beside the column of the letters', () => {
        const index = boxOf(site.find('glossary-index'));
        const indent = ({ left, right }: DOMRect) =>
          dir === 'rtl' ? index.right - right : left - index.left;
        for (const item of all(site, 'glossary-index li'))
          assert.equal(styleOf(item).listStyleType, 'none', item.textContent);
        for (const heading of all(site, 'glossary-index > section > h2'))
          assert.closeTo(indent(boxOf(heading)), 0, 1);
        const indents = all(site, 'glossary-index > section > ul').map((list) =>
          Math.round(indent(boxOf(list))),
        );
        assert.lengthOf([...new Set(indents)], 1, indents.join());
        assert.isAtLeast(indents[0]!, 20);
        assert.isAtMost(indents[0]!, 80);
      });

      it('has a bar with the letters, none over another, in line with the text', () => {
        const letters = all(site, 'glossary-index > nav li');
        assert.lengthOf(letters, 5);
        const list = boxOf(site.find('glossary-index > nav > ul'));
        const index = boxOf(site.find('glossary-index'));
        assert.closeTo(dir === 'rtl' ? list.right - index.right : index.left - list.left, 6, 1);
        assertApart(letters);
        for (const letter of letters) assert.isAtMost(boxOf(letter).width, 44);
        const bar = site.find('glossary-index > nav');
        assert.isAtMost(boxOf(bar).height, 90);
        assert.isAtLeast(boxOf(bar).width, boxOf(site.find('glossary-index')).width - 1);
      });

      it('has a group for each letter, below the one before', () => {
        const sections = all(site, 'glossary-index > section');
        assert.lengthOf(sections, 5);
        assertApart([site.find('glossary-index > details'), site.find('glossary-index > nav'), ...sections]);
        for (const section of sections) {
          assertApart([section.querySelector('h2')!, section.querySelector('ul')!]);
          assertApart([...section.querySelectorAll('li')]);
        }
        for (const [index, section] of sections.slice(1).entries())
          assert.isAtLeast(gapBetween(sections[index]!, section), 0);
      });

      it('is apart from the heading that follows', () => {
        const last = all(site, 'glossary-index > section > ul').at(-1)!;
        assert.isAtLeast(gapBetween(last, site.find('#written > h2')), isUnset ? 0 : 8);
      });

      it('has tags side by side, and a search box', () => {
        const tags = all(site, 'glossary-index > details li');
        assert.lengthOf(tags, 4);
        assertApart(tags);
        const box = inside(site.find('glossary-index'), '[part=input]');
        assert.isAtLeast(boxOf(box).height, 36);
        assert.isAtLeast(boxOf(box).width, 200);
        assert.equal(styleOf(box).borderTopStyle, 'solid');
        assert.isAtLeast(parseFloat(styleOf(box).fontSize), 13);
      });
    });

    it('is not wider than its window', () => {
      const { scrollWidth, clientWidth } = site.document.documentElement;
      assert.isAtMost(scrollWidth, clientWidth);
      const { right, left } = boxOf(site.document.body);
      for (const element of all(site, 'glossary-entry *, glossary-index *, faq-item *')) {
        if (element.closest('nav')) continue; // the letters scroll
        assert.isAtMost(boxOf(element).right, Math.max(right, clientWidth) + 1, element.textContent);
        assert.isAtLeast(boxOf(element).left, Math.min(left, 0) - 1, element.textContent);
      }
    });

    describe('a card', () => {
      let card: OpenCard;
      beforeEach(async () => {
        card = await site.press('#plain glossary-term');
        await until(() => styleOf(card.element).opacity === '1', 'it is opaque');
      });

      afterEach(async () => {
        site.close();
        await site.painted();
      });

      it('can be read on its own background', () => {
        const box = card.part('card')!;
        const { backgroundColor } = styleOf(box);
        assert.isTrue(isOpaque(backgroundColor));
        assert.equal(isDark(backgroundColor), design.isDark === true);
        for (const part of ['title', 'expansion', 'definition', 'see-also', 'read-more', 'close'])
          assert.isAtLeast(contrast(styleOf(card.part(part)!).color, backgroundColor), 4.5, part);
      });

      it('has a size to read, inside of the window', () => {
        const { left, right, top, bottom, width: cardWidth } = boxOf(card.element);
        assert.isAtLeast(left, 0);
        assert.isAtMost(right, width);
        assert.isAtLeast(top, 0);
        assert.isAtMost(bottom, site.window.innerHeight);
        assert.isAtLeast(cardWidth, 240);
        for (const part of ['title', 'definition'])
          assert.include(
            [13, 14, 15, 16, 17, 18, 19, 20],
            Math.round(parseFloat(styleOf(card.part(part)!).fontSize)),
          );
        const box = card.part('card')!;
        assert.isAtMost(box.scrollWidth, box.clientWidth);
      });

      it('has ✕ at the end of its title, level with it', () => {
        const [title, close] = [card.part('title')!, card.part('close')!];
        if (dir === 'rtl') assert.isAtMost(boxOf(close).right, boxOf(title).left + 1);
        else assert.isAtLeast(boxOf(close).left, boxOf(title).right - 1);
        assert.closeTo((boxOf(close).top + boxOf(close).bottom) / 2, firstLineOf(title), 2);
      });
    });
  });
}

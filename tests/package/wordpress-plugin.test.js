// The zip of the WordPress plugin, as the build writes it. That the plugin works is what tests/hosts/wordpress tests.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';

const root = join(import.meta.dirname, '../..');
const zip = join(root, 'dist/hosts/glossary-elements-wordpress.zip');
const files = unzipSync(readFileSync(zip));
const text = (name) => strFromU8(files[`glossary-elements/${name}`]);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the zip of the WordPress plugin', () => {
  it('has the version of the package wherever WordPress looks for it', () => {
    assert.match(text('glossary-elements.php'), new RegExp(`^ \\* Version: ${version}$`, 'm'));
    assert.match(text('glossary-elements.php'), new RegExp(`^const VERSION = '${version}';$`, 'm'));
    assert.match(text('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  });

  it('has every file that the script tag may load, as it is in dist, and no source maps', () => {
    const embed = join(root, 'dist/embed');
    for (const name of readdirSync(embed).filter((each) => /\.(?:js|css)$/.test(each)))
      assert.equal(text(`embed/${name}`), readFileSync(join(embed, name), 'utf8'), name);
    assert.deepEqual(
      Object.keys(files).filter((name) => name.endsWith('.map')),
      [],
    );
  });

  it('has all files in one folder, each file of PHP safe to be opened alone', () => {
    for (const [name, bytes] of Object.entries(files)) {
      assert.match(name, /^glossary-elements\//);
      if (name.endsWith('.php'))
        assert.match(strFromU8(bytes), /^defined\('(?:ABSPATH|WP_UNINSTALL_PLUGIN)'\) \|\| exit;$/m, name);
    }
  });

  it('is the same, byte for byte, when it is written again elsewhere', () => {
    const before = readFileSync(zip);
    execFileSync(process.execPath, ['scripts/write-wordpress-plugin.js'], {
      cwd: root,
      env: { ...process.env, TZ: 'Asia/Tokyo' },
    });
    assert.ok(before.equals(readFileSync(zip)));
  });
});

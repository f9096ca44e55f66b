// What a linter can promise about this project. Run by `npm run lint` and by editors.
// It knows nothing of formatting (Prettier) nor of who may import whom (scripts/boundaries.cjs).
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The bundle is untrusted: nothing that runs in a page may turn a string into markup or code. Each of these is
// a Trusted Types sink, or breaks under a strict style-src. Only src/cli, which writes files, is exempt.
const htmlSinks = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'HTML sink: render with a template.',
  },
  {
    selector: 'MemberExpression[computed=true] > Literal[value=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'HTML sink: render with a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: 'HTML sink: render with a template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'HTML sink: render with a template.',
  },
  {
    selector: 'NewExpression[callee.name="DOMParser"]',
    message: 'Parsing markup in the browser is a Trusted Types sink.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/i]',
    message: 'A style attribute breaks under a strict style-src: use a class, a part or a custom property.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(innerHTML|outerHTML|srcdoc)\\s*=/i]',
    message: 'HTML sink: render children instead.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(style|srcdoc)$/i]',
    message: 'Breaks under a strict style-src (style) or is an HTML sink (srcdoc).',
  },
];

const unsafeDirectives = {
  patterns: [
    {
      group: ['**/directives/unsafe-*', '**/directives/style-map*', '**/static.js', 'lit/static-html*'],
      message: 'Unsafe under an untrusted bundle or a strict Content-Security-Policy.',
    },
  ],
};

export default defineConfig([
  globalIgnores(['dist/', 'site/', 'tests/package/consumer/', 'tests/.cache/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      // The compiler knows every name (and does so for the JavaScript here too, which is type-checked).
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
        languageOptions: {
      parserOptions: {
        // It stands beside the code for pages, which its own wall keeps out.
        projectService: { allowDefaultProject: ['src/vite.ts'], defaultProject: 'src/cli/tsconfig.json' },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    // The rules that find real bugs in asynchronous element code; the whole type-aware set costs minutes.
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'tests/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'wc/no-closed-shadow-root': 'error',
      'wc/no-constructor-params': 'error',
      'wc/no-typos': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/vite.ts'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...htmlSinks],
      'no-restricted-imports': ['error', unsafeDirectives],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Chai's assertions are expressions; tests reach into what they just built.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Broken and hostile markup is what some tests are about.
      'lit-a11y/alt-text': 'off',
      'lit-a11y/anchor-is-valid': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  {
    files: ['tests/cli/**/*.ts'],
    rules: {
      // The runner awaits its own tests.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  {
    // Code that runs in a terminal talks to it.
    files: [
      'scripts/**',
      'tests/tools/**',
      'tests/bench/**',
      'tests/*.js',
      'data/**',
      'vite.config.ts',
      'demo/site.ts',
      'src/cli/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
]);

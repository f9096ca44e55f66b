// The lint rules of this project, for `npm run lint` and for editors. Formatting is Prettier's task, and the rules about
// imports between folders are in scripts/boundaries.cjs.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The bundle is untrusted: nothing that runs in a page may turn a string into markup or code. Each of these is a Trusted
// Types sink, or breaks under a strict style-src. Only src/cli, which writes files, is exempt.
const MARKUP = 'HTML sink: build nodes from a tree (src/dom/build.ts).';
const htmlSinks = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: MARKUP,
  },
  {
    selector: 'MemberExpression[computed=true] > Literal[value=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: MARKUP,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: MARKUP,
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: MARKUP,
  },
  {
    selector: 'NewExpression[callee.name="DOMParser"]',
    message: 'Parsing markup in the browser is a Trusted Types sink.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(style|srcdoc)$/i]',
    message: 'Breaks under a strict style-src (style) or is an HTML sink (srcdoc).',
  },
];

/** Lit's templates parse markup, and cost 2.8 KB on every page; the elements use its ReactiveElement only. */
const litTemplates = {
  patterns: [
    { group: ['lit', 'lit/*', 'lit-html', 'lit-html/*', 'lit-element', 'lit-element/*'], message: MARKUP },
  ],
};

export default defineConfig([
  globalIgnores(['dist/', 'site/', 'tests/package/consumer/', 'tests/frameworks/consumers/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      // The compiler checks every name, also in JavaScript.
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
        // It is in a folder of browser code, whose tsconfig.json leaves it out.
        projectService: { allowDefaultProject: ['src/vite.ts'], defaultProject: 'src/cli/tsconfig.json' },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    // The type-aware rules that find bugs in asynchronous code; all type-aware rules take minutes.
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
    extends: [wc.configs['flat/recommended']],
    plugins: { lit },
    settings: { lit: { elementBaseClasses: ['ReactiveElement'] } },
    // The rules of eslint-plugin-lit about classes; all others are about templates.
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-property-change-update': 'error',
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
      'no-restricted-imports': ['error', litTemplates],
    },
  },
  {
    // The builder is an app as users of Lit write it, on a page of its own: only here are Lit's templates allowed.
    files: ['demo/builder/**/*.ts'],
    extends: [lit.configs['flat/recommended']],
    settings: { lit: { elementBaseClasses: ['LitElement'] } },
  },
  {
    files: ['src/frameworks/**'],
    rules: {
      // The frameworks keep their elements in interfaces of a namespace, which a library extends.
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Chai's assertions are expressions; tests know that the nodes that they created exist.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['tests/{cli,scripts}/**/*.ts'],
    rules: {
      // The test runner awaits its tests by itself.
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
    // Code that runs in a terminal prints to it.
    files: [
      'scripts/**',
      'tests/tools/**',
      'tests/bench/**',
      'tests/*.js',
      'tests/frameworks/*.js',
      'tests/frameworks/harness/report.js',
      'tests/hosts/*.js',
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

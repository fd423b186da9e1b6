import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { messageValues } from './build/eslint/messageValues.js';
import { noDataNames } from './build/eslint/noDataNames.js';
import { noLiteralText } from './build/eslint/noLiteralText.js';

const reactDraws = 'd3 computes, React draws.';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.cache', 'playwright-report', 'test-results'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in template strings are wanted: class names, line numbers, SVG coordinates.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: ['d3-selection', 'd3-axis', 'd3-transition'].map((name) => ({ name, message: reactDraws })),
          patterns: [{ regex: '^d3$', importNamePattern: '^(select|axis|transition|create)', message: reactDraws }],
        },
      ],
      // No default exports in our own code; the tools' config files need them.
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'JSXAttribute[name.name="style"]', message: 'The CSP forbids style attributes: use a class.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: {
      house: {
        rules: { 'no-literal-text': noLiteralText, 'no-data-names': noDataNames, 'message-values': messageValues },
      },
    },
    rules: { 'house/no-literal-text': 'error', 'house/no-data-names': 'error', 'house/message-values': 'error' },
  },
  { files: ['src/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['build/**', 'scripts/**', 'tests/**', '*.config.ts', '*.config.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);

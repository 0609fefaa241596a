import compat from 'eslint-plugin-compat';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  globalIgnores(['.svelte-kit/', 'build/', 'build-*/', '.cache/', 'static/', 'test-results/', 'playwright-report/']),
  typescript.configs.strict,
  typescript.configs.stylistic,
  svelte.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      'no-implicit-coercion': ['error', { allow: ['!!'] }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
      ],
      // `type` and `interface` are both used on purpose: a union cannot be an interface.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Addresses are made in url/navigate.ts, the one file that calls resolve() and goto().
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    // Promises nobody waits for hide failures; only the compiler knows which expressions are promises.
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    // Kit keeps the service worker out of the pages' project: their types do not go together.
    ignores: ['**/*.svelte.ts', '**/*.d.ts', 'src/service-worker.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // `{' · '}` says that spaces are meant where the formatter breaks lines.
      'svelte/no-useless-mustaches': 'off'
    }
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  {
    // What runs in a reader's browser runs in all of these (package.json, browserslist), or asks first whether it can.
    files: ['src/**'],
    ignores: ['**/*.server.ts', 'src/hooks.server.ts'],
    plugins: { compat },
    rules: { 'compat/compat': 'error' }
  }
);

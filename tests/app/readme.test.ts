import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

describe('README.md', () => {
  it('names only paths that are there', () => {
    const named = [...readme.matchAll(/[`(]((?:src|data|public|tests)\/[\w./-]*)[`)]/g)].map((m) => m[1]!);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|data|bench|check|dev)\b/g)].map((m) => m[1]!);
    expect(named).toContain('start');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('lists every run-time dependency', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const spoken = readme.toLowerCase();
    const names = Object.keys(dependencies).filter((name) => !name.startsWith('@fontsource') && name !== 'react-dom');
    expect(names.filter((name) => !spoken.includes(name.replace('react-i18next', 'i18next')))).toEqual([]);
  });
});

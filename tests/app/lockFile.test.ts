import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

describe('the lock file', () => {
  it('has an entry for every optional dependency it names, so that it installs on every platform', () => {
    const held = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const named = Object.values(packages).flatMap((p) => Object.keys(p.optionalDependencies ?? {}));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !held.has(name))).toEqual([]);
  });

  it('pins every dependency exactly', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    const ranges = { ...manifest['dependencies'], ...manifest['devDependencies'] };
    expect(Object.entries(ranges).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });
});

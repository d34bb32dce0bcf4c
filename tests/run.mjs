/**
 * The whole test line: types, lint, format, dead code; unit and component tests; the build; journeys in a real browser.
 * Each check counts as one test. The last line reads "N passed, N failed", also kept in .cache/test-summary.txt.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browser.mjs';

mkdirSync('.cache', { recursive: true });
const total = { passed: 0, failed: 0 };
const failures = [];

function run(command, args) {
  console.log(`\n> ${command} ${args.join(' ')}`);
  return spawnSync('npx', ['--no-install', command, ...args], { stdio: 'inherit' }).status === 0;
}

function check(name, isGood) {
  total[isGood ? 'passed' : 'failed'] += 1;
  if (!isGood) failures.push(name);
}

/** Adds a runner's own counts; a runner that left no report, or ran no test, has failed. */
function count(name, report, isGood, read) {
  let counts = { passed: 0, failed: 0 };
  try {
    counts = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    console.error(`${name}: no report (${String(error)})`);
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  const isHonest = isGood && counts.passed > 0 && counts.failed === 0;
  if (!isHonest) failures.push(name);
  if (!isHonest && counts.failed === 0) total.failed += 1;
}

for (const [command, ...args] of [
  ['tsc', '--noEmit'],
  ['oxlint', '--type-aware', '--deny-warnings'],
  ['biome', 'format', '.'],
  ['knip'],
]) {
  check(command, run(command, args));
}

rmSync('.cache/vitest.json', { force: true });
const units = run('vitest', ['run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/vitest.json']);
count('unit and component tests', '.cache/vitest.json', units, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
}));

check('build', run('vite', ['build']));

rmSync('.cache/journeys.json', { force: true });
if (await findBrowser()) {
  const journeys = run('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts']);
  count('browser journeys', '.cache/journeys.json', journeys, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
} else {
  check('a Chromium that starts', false);
}

if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
const summary = `${total.passed} passed, ${total.failed} failed`;
writeFileSync('.cache/test-summary.txt', `${summary}\n`);
console.log(`\n${summary}`);
process.exit(total.failed === 0 ? 0 : 1);

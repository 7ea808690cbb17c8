// Line and branch coverage by folder from a Cobertura file. A line that several classes or methods share (generics, lambdas, state
// machines) counts once, covered as well as the best of them covers it.
import { readFileSync } from 'node:fs';

const APP = 'GenderEquality.Functions/';
const OTHER = /^\/|(^|\/)GenderEquality\./;
const DEPTH = 2;

const files = new Map();
let lines;
for (const [tag] of readFileSync(process.argv[2], 'utf8').matchAll(/<(class|line) [^>]*>/g)) {
  const attribute = (name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  if (tag.startsWith('<class')) {
    const path = attribute('filename').replaceAll('\\', '/');
    const at = path.lastIndexOf(APP);
    const own = at >= 0 ? path.slice(at + APP.length) : path;
    const isOther = (at < 0 && OTHER.test(path)) || own.startsWith('obj/') || own.endsWith('.g.cs');
    lines = isOther ? undefined : (files.get(own) ?? files.set(own, new Map()).get(own));
  } else if (lines) {
    const [, covered = 0, all = 0] = /\((\d+)\/(\d+)\)/.exec(attribute('condition-coverage') ?? '') ?? [];
    const known = lines.get(attribute('number')) ?? { hit: false, covered: 0, all: 0 };
    lines.set(attribute('number'), {
      hit: known.hit || attribute('hits') !== '0',
      covered: Math.max(known.covered, Number(covered)),
      all: Math.max(known.all, Number(all)),
    });
  }
}

const folders = new Map();
for (const [path, found] of files) {
  const folder = path.split('/').slice(0, -1).slice(0, DEPTH).join('/') || '(root)';
  for (const name of [folder, 'all']) {
    const sum = folders.get(name) ?? folders.set(name, { lines: 0, hit: 0, branches: 0, covered: 0 }).get(name);
    for (const line of found.values()) {
      sum.lines += 1;
      sum.hit += line.hit ? 1 : 0;
      sum.branches += line.all;
      sum.covered += line.covered;
    }
  }
}

const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`);
const row = (name, line, branch) => console.log(name.padEnd(34) + line.padStart(8) + branch.padStart(10));
row('folder', 'lines', 'branches');
for (const [name, sum] of [...folders].sort(([a], [b]) => (a === 'all') - (b === 'all') || (a < b ? -1 : 1))) {
  row(name, percent(sum.hit, sum.lines), percent(sum.covered, sum.branches));
}

// Compares the events of a file, one on each line, and writes each comparison on a line of another file. Runs in every runtime.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { compare } from '../../dist/index.js';

const [events, answers] = process.argv.slice(2);
const lines = readFileSync(events, 'utf8').trimEnd().split('\n');
writeFileSync(answers, lines.map((line) => `${JSON.stringify(compare(JSON.parse(line)))}\n`).join(''));

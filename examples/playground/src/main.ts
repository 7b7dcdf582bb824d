import example from '../../xi-putin-2025-02-24/event.json' with { type: 'json' };
import { element } from './element.js';
import { blameEmpty, clearFaults, tellFault } from './faults.js';
import { takeFiles } from './files.js';
import { type Answer, type Job, STEPS } from './job.js';
import { hideReport, saveReport, showReport } from './report.js';
import { run } from './run.js';
import { addBox, boxes, control, fillBoxes, readBoxes, removeBox } from './texts.js';
import { WORDS } from './words.js';

const form = element<HTMLFormElement>('#form');
const status = element('#status');
const progress = element<HTMLProgressElement>('progress');
const start = element<HTMLButtonElement>('#compare');
const cancel = element<HTMLButtonElement>('#cancel');
const input = (id: string) => element<HTMLInputElement>(`#${id}`);
const REPORT_NAME = 'readout-diff-report.html';
let stop: (() => void) | undefined;

const kind = () => element<HTMLInputElement>('[name=kind]:checked').value;

function showKind(): void {
  element('#texts').hidden = kind() !== 'texts';
  element('#article').hidden = kind() !== 'article';
}

function jobOf(): Job {
  const [title, date] = [input('title').value.trim(), input('date').value];
  const topics = input('topics')
    .value.split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '');
  const about = { id: 'event', ...(title && { title }), ...(date && { date }), ...(topics.length > 0 && { topics }) };
  if (kind() === 'texts') return { kind: 'texts', event: { ...about, readouts: readBoxes() } };
  return { kind: 'article', text: element<HTMLTextAreaElement>('#article-text').value, about };
}

function setRunning(running: boolean): void {
  start.disabled = running;
  cancel.disabled = !running;
  progress.hidden = !running;
  if (!running) stop = undefined;
}

function onAnswer(answer: Answer): void {
  if ('step' in answer) {
    progress.value = STEPS.indexOf(answer.step);
    status.textContent = WORDS.step(answer.step);
    return;
  }
  setRunning(false);
  if ('fault' in answer) {
    status.textContent = '';
    tellFault(answer.path === undefined ? WORDS.stopped(answer.fault) : answer.fault, answer.path);
  } else {
    status.textContent = WORDS.done(answer.sources, answer.findings);
    showReport(answer.report);
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (stop) return;
  clearFaults();
  status.textContent = '';
  hideReport();
  if (blameEmpty(kind())) return;
  setRunning(true);
  cancel.focus();
  stop = run(jobOf(), onAnswer);
});
cancel.addEventListener('click', () => {
  stop?.();
  setRunning(false);
  status.textContent = WORDS.cancelled;
  start.focus();
});
element('#example').addEventListener('click', () => {
  clearFaults();
  input('kind-texts').checked = true;
  showKind();
  fillBoxes(example.readouts);
  input('title').value = example.title;
  input('date').value = example.date;
  input('topics').value = example.topics.join(', ');
  status.textContent = WORDS.filled;
});
element('#add').addEventListener('click', () => {
  control(addBox(), 'name').focus();
  status.textContent = WORDS.added(boxes().length);
});
element('#save').addEventListener('click', () => {
  saveReport(REPORT_NAME);
  status.textContent = WORDS.saved(REPORT_NAME);
});

const boxOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLElement>('[data-drop]') : null);

form.addEventListener('click', (event) => {
  const box = boxOf(event);
  if (!box || !(event.target as Element).closest('[data-remove]')) return;
  status.textContent = WORDS.removed(boxes().indexOf(box) + 1);
  removeBox(box).focus();
});
form.addEventListener('change', async ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'kind') showKind();
  if (target.type !== 'file') return;
  await take(target.closest<HTMLElement>('[data-drop]'), [...(target.files ?? [])]);
  target.value = '';
});

async function take(box: HTMLElement | null, files: readonly File[]): Promise<void> {
  if (!box || files.length === 0) return;
  clearFaults();
  const { told, faults } = await takeFiles(box, files);
  status.textContent = told;
  if (faults.length > 0) tellFault(faults.join(' '));
}

// A file that falls beside a box would otherwise be opened in place of the page.
for (const name of ['dragover', 'drop'] as const) addEventListener(name, (event) => event.preventDefault());
form.addEventListener('dragover', (event) => mark(boxOf(event)));
form.addEventListener('dragleave', () => mark(null));
form.addEventListener('drop', async (event) => {
  mark(null);
  await take(boxOf(event), [...(event.dataTransfer?.files ?? [])]);
});

function mark(over: HTMLElement | null): void {
  for (const box of document.querySelectorAll('[data-drop]')) box.classList.toggle('over', box === over);
}

addBox();
addBox();
// Some browsers keep what was chosen before a page was loaded anew.
showKind();

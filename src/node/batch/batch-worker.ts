export { default } from './compare-line.js';

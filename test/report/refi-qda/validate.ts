import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** What the schema of that name has against documents. */
export async function faults(schema: 'project' | 'codebook', ...documents: string[]): Promise<string[]> {
  const contents = readFileSync(new URL(`${schema}.xsd`, import.meta.url), 'utf8');
  const xml = documents.map((document, at) => ({ fileName: `${at}.xml`, contents: document }));
  const { errors } = await validateXML({ xml, schema: [{ fileName: `${schema}.xsd`, contents }] });
  return errors.map(({ rawMessage }) => rawMessage);
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Paths of files in PEM. */
export interface Certificate {
  /** Who signed it, known to nobody: a client must be told of it. */
  readonly authority: string;
  readonly own: string;
  readonly key: string;
}

/** Why no certificate can be made, where that is no failure. */
export function missingOpenssl(): string | undefined {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    const how = 'openssl cannot be run: apt-get install --no-install-recommends openssl';
    if (process.env.CI) throw new Error(how);
    return how;
  }
}

/** Makes, in a folder, a certificate for 127.0.0.1 and the authority that signs it; both hold for a day. */
export function certificateIn(folder: string): Certificate {
  const path = (name: string) => join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const [authority, authorityKey, own, key] = ['ca.crt', 'ca.key', 'own.crt', 'own.key'].map(path) as [
    string,
    string,
    string,
    string,
  ];
  openssl('req', '-x509', ...made, '-subj', '/CN=Authority of a test', '-keyout', authorityKey, '-out', authority);
  openssl(
    ...['req', '-x509', ...made, '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'],
    ...['-addext', 'basicConstraints=critical,CA:FALSE', '-CA', authority, '-CAkey', authorityKey],
    ...['-keyout', key, '-out', own],
  );
  return { authority, own, key };
}

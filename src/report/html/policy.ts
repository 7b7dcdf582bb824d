/*
 * SHA-256 of STYLE and SCRIPT, base64, written by `node scripts/policy.mjs`. A browser refuses both where they differ, so a
 * test holds them; the core has no digest of its own.
 */
const STYLE_DIGEST = 'oEPL1mwJMjOI7ceagX+DBp3C7Y4QKqQsUCkPADE1GWM=';
const SCRIPT_DIGEST = 'Oywjan4tnwF9gnnkJZI6FjEeyUhiU+SWiwxZ66yGXl8=';

/** What the page may load and run: its own style and script, and nothing else; `data:` is the empty icon, which spares a request. */
export const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_DIGEST}'; script-src 'sha256-${SCRIPT_DIGEST}'; img-src data:; base-uri 'none'; form-action 'none'`;

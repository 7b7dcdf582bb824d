/*
 * SHA-256 of STYLE and SCRIPT, base64, written by `node scripts/policy.mjs`. A browser refuses both where they differ, so a
 * test holds them; the core has no digest of its own.
 */
const STYLE_DIGEST = 'hqMo4oSLXkOOOnFInnIWcu2qoBqsEAZ6R+B8u066UNw=';
const SCRIPT_DIGEST = 'zcO16W8shGaLeAw7uqU1WYdgYvHOfNWn4jZWQ9jBg/Y=';

/** What the page may load and run: its own style and script, and nothing else; `data:` is the empty icon, which spares a request. */
export const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_DIGEST}'; script-src 'sha256-${SCRIPT_DIGEST}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** What a test file does while it is loaded is done without a mutant; Stryker switches it on before the first test. */
const { __stryker__: state } = globalThis as { __stryker__?: { activeMutant?: string } };
if (state) delete state.activeMutant;

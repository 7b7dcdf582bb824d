import * as z from 'zod';
import { comparisonSchema } from '../comparison.schema.js';
import { eventSchema } from '../event/schema.js';
import { print } from '../node/print.js';
import { readArguments, UsageError } from './arguments.js';
import type { Command } from './command.js';
import { DONE } from './exit-code.js';

const SCHEMAS = new Map<string, () => z.ZodType>([
  ['event', eventSchema],
  ['comparison', comparisonSchema],
]);

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of an event or of a comparison',
  help: () => `  readout-diff schema event
  readout-diff schema comparison > comparison.schema.json

Prints the JSON Schema (draft 2020-12) of what compare reads or gives.
`,

  async run(args, terminal) {
    const [name = '', ...more] = readArguments('schema', args, {}).positionals;
    const schema = SCHEMAS.get(name);
    if (!schema || more.length > 0)
      throw new UsageError(`schema takes one of ${[...SCHEMAS.keys()].join(', ')}`, 'schema');
    await print(terminal.stdout, `${JSON.stringify(z.toJSONSchema(schema()), null, 2)}\n`);
    return DONE;
  },
};

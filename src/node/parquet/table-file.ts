import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { wellFormed } from '../../report/legal-text.js';
import type { Cell, CellType, Column } from '../../report/rows.js';
import { FileError } from '../file-error.js';
import { type Replacement, replacementOf } from '../write-text.js';

/** When a row group is written: so many rows, or so many characters of text in them. */
export interface GroupSize {
  readonly rows: number;
  readonly characters: number;
}

const GROUP: GroupSize = { rows: 20_000, characters: 8_000_000 };

/** The writer keeps the least and the greatest text of each column and group to the end; where there are longer ones, it is not to. */
const LONGEST_BOUND = 1000;

const TYPES: Readonly<Record<CellType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  const fields = columns.map(
    ({ name, type, always }): SchemaElement => ({
      name,
      ...TYPES[type],
      repetition_type: always ? 'REQUIRED' : 'OPTIONAL',
    }),
  );
  return [{ name: 'root', num_children: fields.length }, ...fields];
}

/** A Parquet file that grows by row groups; it takes its name when it is whole. */
export class TableFile {
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  #cells: (string | number | boolean | null)[][];
  #characters = 0;

  private constructor(
    readonly path: string,
    readonly columns: readonly Column[],
    readonly fresh: Replacement,
    readonly group: GroupSize,
  ) {
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema: schemaOf(columns), createdBy: 'readout-diff' });
    this.#cells = columns.map(() => []);
  }

  /** @throws {FileError} where it cannot be written. */
  static async begin(path: string, columns: readonly Column[], group: GroupSize = GROUP): Promise<TableFile> {
    return new TableFile(path, columns, await replacementOf(path), group);
  }

  async append(row: readonly Cell[]): Promise<void> {
    this.#cells.forEach((cells, at) => {
      const cell = row[at];
      if (typeof cell === 'string') this.#characters += cell.length;
      cells.push(typeof cell === 'string' ? wellFormed(cell) : (cell ?? null));
    });
    const full = this.#cells[0]!.length >= this.group.rows || this.#characters >= this.group.characters;
    if (full) await this.#flush();
  }

  /** Writes what is left; `take` then gives the file its name. */
  async finish(): Promise<void> {
    await this.#flush();
    await this.#writer.finish();
    await this.#write();
    await this.#guarded(() => this.fresh.finish());
  }

  take(): Promise<void> {
    return this.fresh.take();
  }

  discard(): Promise<void> {
    return this.fresh.discard();
  }

  async #flush(): Promise<void> {
    const rows = this.#cells[0]!.length;
    if (rows === 0) return;
    const columnData = this.columns.map(({ name }, at) => {
      const data = this.#cells[at]!;
      const statistics = data.every((cell) => typeof cell !== 'string' || cell.length <= LONGEST_BOUND);
      return { name, data, statistics, offsetIndex: false };
    });
    await this.#writer.write({ columnData, rowGroupSize: rows });
    this.#cells = this.columns.map(() => []);
    this.#characters = 0;
    await this.#write();
  }

  async #write(): Promise<void> {
    await this.#guarded(() => this.fresh.file.appendFile(this.#bytes.getBytes()));
    this.#bytes.index = 0;
  }

  async #guarded(deed: () => Promise<unknown>): Promise<void> {
    try {
      await deed();
    } catch (error) {
      throw new FileError('write', this.path, error);
    }
  }
}

import type { ExpansionBudget } from './archives/expansion-budget.ts';
import type { InputRef, NotedInput, RejectedInput } from './inputs.ts';

/** A file that holds many inputs: an archive, a table, a feed. */
export interface ContainerSource {
  /** As the user named it; members are named `uri#member`, or by their own address where they have one. */
  readonly uri: string;
  /** The file; of a container inside another, the file that holds them all. */
  readonly path: string;
  /** Largest member that is read. */
  readonly maxBytes: number;
  /** How many containers it is inside of; none when absent. */
  readonly depth?: number;
  /** What may still come out of the file when it is expanded; shared by all containers in it. */
  readonly budget?: ExpansionBudget;
  /** Its bytes from the start. */
  open(): AsyncIterable<Uint8Array>;
}

/** A file in an archive, to be read as one of its name in a folder is: an article, or a container again. */
export interface FileMember {
  readonly kind: 'file-member';
  /** Path in the archive, with forward slashes; it leads nowhere outside. */
  readonly name: string;
  /** As the archive states it; `null` where it does not. */
  readonly size: number | null;
  /** Its bytes, expanded; to be read before the next member is asked for, and once. */
  open(): AsyncIterable<Uint8Array>;
}

/** Reads the members of one kind of container as a stream: memory does not grow with the container. */
export interface ContainerReader {
  readonly name: string;
  /** Whether a file of this name (its last part, in lower case) is of the kind. */
  matches(name: string): boolean;
  /** Where readers share a name (`.xml`): whether a file that opens with these bytes is of the kind. */
  recognises?(head: Uint8Array): boolean;
  /** The members in the order of the container. Bad ones come out as `rejected`; nothing throws for them. */
  read(container: ContainerSource): AsyncIterable<InputRef | FileMember | RejectedInput | NotedInput>;
}

import type { InputRef, RejectedInput } from './inputs.ts';

/** A file that holds many inputs: an archive, a table, a feed. */
export interface ContainerSource {
  /** As the user named it; members are named `uri#member`, or by their own address where they have one. */
  readonly uri: string;
  readonly path: string;
  /** Largest member that is read. */
  readonly maxBytes: number;
  /** Its bytes from the start. */
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
  read(container: ContainerSource): AsyncIterable<InputRef | RejectedInput>;
}

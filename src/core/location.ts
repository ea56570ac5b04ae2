// Where the bytes of an article can be read again: an absolute path, or for a member of a container the path of the
// container and the member's name in it, together as a JSON list. No absolute path opens with a bracket.

export interface MemberLocation {
  /** Absolute path of the file that holds it. */
  readonly container: string;
  /** What it is called there; for a container inside another, both names with `!/` between them. */
  readonly member: string;
}

/** The location of a member, as text. */
export function memberLocation({ container, member }: MemberLocation): string {
  return JSON.stringify([container, member]);
}

/** What `memberLocation` wrote; `null` for the location of a file of its own. */
export function parseMemberLocation(location: string): MemberLocation | null {
  if (!location.startsWith('[')) return null;
  const [container, member] = JSON.parse(location) as readonly string[];
  return container === undefined || member === undefined ? null : { container, member };
}

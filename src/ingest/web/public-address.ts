import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { type FetchFailure, failureOf } from './fetch-failure.ts';

/** All addresses of a host, as text. */
export type ResolveHost = (hostname: string) => Promise<readonly string[]>;

/** As the system does it for all programs, its file of hosts included. */
export const resolveBySystem: ResolveHost = async (hostname) =>
  (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address);

/** Of IPv6 only this block is given out as global unicast (IANA, RFC 4291 section 2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** RFC 6052: the last four bytes are the IPv4 address that a NAT64 leads to. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Whether an IP address is one of the public internet: not loopback, private, link-local, shared (CGNAT), unique local,
 * multicast, unspecified, reserved, mapped or tunnelled. What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast';
  const wide = parsed as ipaddr.IPv6;
  if (wide.match(NAT64)) return isPublicAddress(wide.toByteArray().slice(12).join('.'));
  return wide.range() === 'unicast' && wide.match(GLOBAL_UNICAST);
}

/**
 * The IP addresses to connect to for `url`, all of them checked. One that is not public refuses the host, whatever the
 * others are: a public name has no reason to lead inward. `allowPrivate` says which are taken all the same. Looking up
 * takes `seconds` at most.
 */
export async function resolveGuarded(
  url: URL,
  resolve: ResolveHost,
  allowPrivate: (address: string) => boolean,
  seconds: number,
): Promise<readonly string[] | FetchFailure> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  let addresses: readonly string[];
  try {
    addresses = isIP(hostname) ? [hostname] : await within(seconds, resolve(hostname));
  } catch (error) {
    return failureOf(error);
  }
  if (addresses.length === 0) return failureOf(Object.assign(new Error(), { code: 'ENOTFOUND' }));
  const inward = addresses.find((address) => !isPublicAddress(address) && !allowPrivate(address));
  if (inward === undefined) return addresses;
  const where = inward === hostname ? hostname : `${hostname} (${inward})`;
  return { code: 'fetch-refused-address', detail: `was not asked for: ${where} is no host of the public internet` };
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error(), { code: 'EAI_AGAIN' })), seconds * 1000);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

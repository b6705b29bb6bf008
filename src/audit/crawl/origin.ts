import { lookup } from 'node:dns/promises';
import { BlockList, connect, isIPv6 } from 'node:net';

/** The one place that an audit may reach. */
export type Origin = {
  /** Scheme, host and port as a browser writes them, without a slash at the end. */
  origin: string;
  /**
   * The IP address behind the host's name. It is looked up once: a name that is given another
   * address later, such as one inside the reader's own network, leads nowhere new.
   */
  address: string;
};

/**
 * Where clouds tell a machine its own secrets: link-local addresses (RFC 3927, RFC 4291), also as
 * they are written inside IPv6 (RFC 6052, RFC 8215, RFC 3056), and those that single clouds have chosen.
 */
const metadata = new BlockList();
metadata.addSubnet('169.254.0.0', 16, 'ipv4');
metadata.addSubnet('fe80::', 10, 'ipv6');
metadata.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
metadata.addSubnet('64:ff9b:1::', 48, 'ipv6');
metadata.addSubnet('2002:a9fe::', 32, 'ipv6');
// Several services each, such as fd00:ec2::23 for what runs in a container.
metadata.addSubnet('fd00:ec2::', 32, 'ipv6');
metadata.addSubnet('fd20:ce::', 32, 'ipv6');
for (const address of ['100.100.100.200', '168.63.129.16', '192.0.0.192'])
  metadata.addAddress(address, 'ipv4');

/** Says whether an IP address is one at which a cloud tells a machine its secrets. */
export function isMetadata(address: string): boolean {
  return metadata.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** In milliseconds: how long a host may take to accept a connection. */
const patience = 10_000;

/**
 * Finds where an address on the network lies, and settles on it.
 * Throws, in words for an officer, where it is none that an audit may reach.
 */
export async function findOrigin(text: string): Promise<Origin> {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/u.test(url.protocol))
    throw new Error(`${text} is not a web address. Write one such as https://example.org/.`);
  const { origin } = url;
  const host = hostOf(url);
  const all = await lookup(host, { all: true, order: 'verbatim' }).catch(() => []);
  const found = all.map(({ address }) => address);
  if (found.some(isMetadata))
    throw new Error(
      `${origin} is an address at which machines tell their secrets. It is not audited.`,
    );
  for (const address of found) if (await accepts(address, portOf(url))) return { origin, address };
  throw new Error(`Nothing answers at ${origin}. See whether the address is right.`);
}

/** The host of an address, without the brackets of IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/gu, '');
}

/** The port of an address, also where it is the usual one and so left out. */
export function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: patience });
    const end = (found: boolean) => (): void => {
      socket.destroy();
      resolve(found);
    };
    socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
  });
}

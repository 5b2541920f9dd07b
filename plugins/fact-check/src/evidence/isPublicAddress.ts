import ipaddr from 'ipaddr.js'

/** Answers to a virtual machine on Azure alone, although it looks public. */
const cloudHost = '168.63.129.16'

/** All of IPv6 that is routed on the internet, and a part of it kept for documentation (RFC 9637). */
const routed = ipaddr.IPv6.parseCIDR('2000::/3')
const forDocuments = ipaddr.IPv6.parseCIDR('3fff::/20')

/**
 * Whether an IP address is one of the public internet: neither private, local, shared, multicast nor reserved, nor one of
 * IPv6 that stands for an address of IPv4.
 */
export const isPublicAddress = (text: string): boolean => {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast') return false
  return address.kind() === 'ipv4'
    ? address.toString() !== cloudHost
    : address.match(routed) && !address.match(forDocuments)
}

import { z } from 'zod'

/** Hosts of the newsroom's own network, such as its archive, whose pages may be fetched as evidence. */
export const evidenceHosts = z
  .string()
  .transform((value) => value.split(',').map((each) => each.trim().toLowerCase()))
  .refine(
    (hosts) => hosts.every((host) => /^([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?$/.test(host)),
    'a list, with commas, of hosts (archive.example) with or without a port (archive.example:8080)',
  )
  .default([])

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Express does it for every answer.
  compress: false,
  // Native modules and what both Express and Next load stay outside the bundle.
  serverExternalPackages: ['sentencex'],
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'path'
import { fileURLToPath } from 'url'

const dirname = path.dirname(fileURLToPath(import.meta.url))

const config: NextConfig = { turbopack: { root: dirname } }

export default withPayload(config, { devBundleServerPackages: false })

import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { repeatWhenBusy } from '../../../../database/repeatWhenBusy.ts'

export const GET = REST_GET(config)
export const POST = repeatWhenBusy(REST_POST(config))
export const DELETE = repeatWhenBusy(REST_DELETE(config))
export const PATCH = repeatWhenBusy(REST_PATCH(config))
export const PUT = repeatWhenBusy(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)

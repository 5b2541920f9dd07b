import type { DemoQuote } from '../DemoQuote.ts'
import { english } from './english.ts'
import { turkish } from './turkish.ts'

export const quotes: DemoQuote[] = [...english, ...turkish]

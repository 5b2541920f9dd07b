import { en } from './en.ts'
import { tr } from './tr.ts'

export const translations = { en, tr }

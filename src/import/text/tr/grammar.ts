import { english } from '../en/grammar.ts'
export const turkish = english

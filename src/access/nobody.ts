/** No API writes this: only the code that owns it does. */
export const nobody = (): boolean => false

/** Another number makes the index anew: change it with what an engine keeps, and with what `termsOf` gives. */
export const version = '3'

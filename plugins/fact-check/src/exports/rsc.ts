/** The plugin has no server components: its views read the check through its own endpoints. */
export {}

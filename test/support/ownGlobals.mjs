/** Inside of Jest a global is slow to look up: a module that asks `Object` millions of times gets a constant of that name. */
export default {
  process: (code) => ({ code: `const Object = globalThis.Object;${code}` }),
}

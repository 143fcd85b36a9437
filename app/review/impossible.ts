/** The end of a switch over a closed union: a value that no type allows is a bug, and says which. */
export function impossible(value: never): never { throw new Error(`no such case: ${JSON.stringify(value)}`); }

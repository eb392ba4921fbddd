/**
 * The class by which a component's styles find its own elements: short, since it stands on every one of them.
 * The same wherever a component is compiled, so that a script takes over what the server drew.
 * @type {import('svelte/compiler').CompileOptions['cssHash']}
 */
export const cssHash = ({ hash, css }) => `s${hash(css).slice(0, 4)}`;

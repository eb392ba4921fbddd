// Written as `404.html`, which static hosts serve for an address that does not exist.
export const trailingSlash = 'never';

/** Where they lead, and a commit that they name. */
export const SITE = "evil.example";
export const ADDRESS = `https://${SITE}`;
export const COMMIT = "0123456789abcdef0123456789abcdef01234567";

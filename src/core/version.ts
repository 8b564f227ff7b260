/** Set by the build from package.json. */
declare const ISOGLOSS_VERSION: string

/** The tool's own version. */
export const version: string = ISOGLOSS_VERSION

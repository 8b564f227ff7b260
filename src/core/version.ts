/** Set by the build from package.json. */
declare const ISOGLOSS_VERSION: string
/** Set by the build; absent where nothing was built. */
declare const ISOGLOSS_BUILD: string | undefined

/** The tool's own version. */
export const version: string = ISOGLOSS_VERSION

/** What tells this build from any other; null in code that was not built. */
export const build: string | null = typeof ISOGLOSS_BUILD === 'undefined' ? null : ISOGLOSS_BUILD

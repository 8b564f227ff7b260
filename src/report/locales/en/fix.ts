export const fix = {}

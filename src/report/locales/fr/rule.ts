export const rule = {}

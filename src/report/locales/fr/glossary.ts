export const glossary = {}

/** Namespaces of SKOS, DCMI Metadata Terms and RDF, and the scheme that a glossary's concepts are named in. */
export const SKOS = 'http://www.w3.org/2004/02/skos/core#'
export const DCT = 'http://purl.org/dc/terms/'
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const SCHEME = 'urn:isogloss'

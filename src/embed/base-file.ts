/** Names the file that every other file of the script tag imports, so that features.ts can load it (see vite.config.ts). */
export {};

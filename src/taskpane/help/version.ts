/** The add-in's version, shown to whoever asks for support; a test holds it to package.json. */
export const version = "0.1.0";

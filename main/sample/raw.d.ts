// The build puts a text file into the program, word for word.
declare module '*.txt?raw' {
  const text: string;
  export = text;
}

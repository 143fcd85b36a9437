/** The language of a BCP 47 tag without script and region: "pt-BR" gives "pt". */
export function baseLanguage(tag: string): string { return (tag.split(/[-_]/u)[0] ?? tag).toLowerCase(); }

/** The row of a table keyed by tags: the tag itself ("zh-Hant"), else its language; undefined when neither has one. */
export function rowFor<T>(table: Readonly<Record<string, T>>, tag: string): T | undefined {
  return table[tag] ?? table[baseLanguage(tag)];
}

/** Whether two tags name one language ("en" and "en-GB"): then a text is copied, not translated. */
export function sameLanguage(a: string, b: string): boolean { return baseLanguage(a) === baseLanguage(b); }

/** A function of a language tag, worked out once per tag: Intl formatters are slow to build. */
export function perLanguage<T>(build: (tag: string) => T): (tag: string) => T {
  const built = new Map<string, T>();
  return (tag) => {
    const known = built.get(tag);
    if (known !== undefined) return known;
    const value = build(tag);
    built.set(tag, value);
    return value;
  };
}

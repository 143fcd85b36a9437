/** Letters of other scripts as a press agency writes them: to tell whether a source name can be the one in the translation. */
const letters: Readonly<Record<string, string>> = Object.fromEntries([
  ...'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:e ж:zh з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f х:kh ц:ts ч:ch ш:sh щ:sh ъ: ы:y ь: э:e ю:iu я:ia ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz ѓ:g ќ:k'.split(' '),
  ...'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:kh ψ:ps ω:o'.split(' '),
].map((pair) => pair.split(':')).map(([from = '', to = '']) => [from, to]));

/** A folded word in Latin letters; scripts without a table come back as they are. */
export function romanised(word: string): string { return Array.from(word, (letter) => letters[letter] ?? letter).join(''); }

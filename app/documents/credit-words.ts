/**
 * Words that credit somebody, before a colon or the like ("Source: …", "Photo: …", "Reporting by …"), by language; folded
 * (lower case, no accents). Agencies and newspapers of all languages print them so. `by`: opens a byline without a colon
 * ("By Ann Smith", "Von …"), only for a few words that are names.
 */
export interface CreditWords { readonly label: string; readonly by: string }

export const creditWords: Readonly<Record<string, CreditWords>> = {
  en: { label: 'source|sources|photo|photos|photo credit|photo by|photograph|photograph by|photography|picture|pictures|image|images|image credit|image source|image copyright|video|video by|graphic|graphics|illustration|credit|credits|author|written by|reporting by|additional reporting by|editing by|edited by|compiled by|translated by|translation|text|via|with inputs from|courtesy|courtesy of|file photo|copyright', by: 'by' },
  fr: { label: 'source|sources|photo|photos|photographie|photographies|credit photo|credits photo|credit|credits|image|images|video|infographie|illustration|auteur|auteure|redaction|texte|traduction|traduit par|avec|propos recueillis par|legende', by: 'par' },
  de: { label: 'quelle|quellen|foto|fotos|bild|bilder|bildquelle|bildnachweis|fotocredit|grafik|illustration|video|autor|autorin|text|redaktion|ubersetzung|ubersetzt von|copyright', by: 'von' },
  es: { label: 'fuente|fuentes|foto|fotos|fotografia|imagen|imagenes|credito|creditos|video|grafico|ilustracion|autor|autora|texto|redaccion|traduccion|traducido por|con informacion de|cortesia', by: 'por' },
  it: { label: 'fonte|fonti|foto|fotografia|immagine|immagini|credit|crediti|video|grafica|illustrazione|autore|autrice|testo|a cura di|redazione|traduzione|traduzione di', by: 'di' },
  pt: { label: 'fonte|fontes|foto|fotos|fotografia|imagem|imagens|credito|creditos|video|infografico|ilustracao|autor|autora|texto|redacao|traducao|traduzido por|com informacoes de|divulgacao', by: 'por' },
  nl: { label: 'bron|bronnen|foto|foto\'s|beeld|afbeelding|video|illustratie|auteur|tekst|redactie|vertaling|vertaald door', by: 'door' },
  pl: { label: 'zrodlo|zrodla|fot|foto|zdjecie|zdjecia|zdjecie glowne|grafika|wideo|ilustracja|autor|autorka|tekst|redakcja|opracowanie|oprac|tlumaczenie|tlumaczyl|tlumaczyla', by: '' },
  sv: { label: 'kalla|kallor|foto|bild|video|grafik|illustration|text|forfattare|redaktion|oversattning', by: 'av' },
  da: { label: 'kilde|kilder|foto|billede|video|grafik|illustration|tekst|forfatter|redaktion|oversaettelse', by: 'af' },
  nb: { label: 'kilde|kilder|foto|bilde|video|grafikk|illustrasjon|tekst|forfatter|oversettelse', by: 'av' },
  cs: { label: 'zdroj|zdroje|foto|fotografie|video|grafika|ilustrace|autor|autorka|text|preklad', by: '' },
  ru: { label: 'источник|источники|фото|фотография|фотографии|снимок|видео|графика|иллюстрация|автор|авторы|текст|редактор|перевод|переводчик|по материалам', by: '' },
  uk: { label: 'джерело|джерела|фото|світлина|відео|графіка|ілюстрація|автор|авторка|текст|редактор|переклад|за матеріалами', by: '' },
  tr: { label: 'kaynak|kaynaklar|foto|fotograf|fotograflar|gorsel|video|grafik|yazar|haber|metin|ceviri|ceviren|editor', by: '' },
  ar: { label: 'المصدر|المصادر|مصدر|مصدر الصوره|صوره|الصوره|تصوير|فيديو|بقلم|كتب|كتبت|اعداد|تحرير|ترجمه|المحرر', by: '' },
  fa: { label: 'منبع|منابع|عکس|تصویر|عکاس|ویدیو|نویسنده|گزارش|مترجم|ترجمه', by: '' },
  zh: { label: '来源|來源|消息来源|消息來源|信息来源|图片来源|圖片來源|图源|图片|圖片|图|摄影|攝影|视频|视频来源|作者|文|撰文|记者|記者|编辑|編輯|责任编辑|责编|翻译|翻譯|编译|編譯|供图', by: '' },
  ja: { label: '出典|出所|情報源|ソース|写真|画像|撮影|写真提供|動画|文|著者|執筆|取材|編集|翻訳|提供', by: '' },
  ko: { label: '출처|자료|사진|사진 출처|이미지 출처|영상|글|기자|편집|번역|제공', by: '' },
  hi: { label: 'स्रोत|सोर्स|फोटो|तस्वीर|चित्र|वीडियो|लेखक|अनुवाद|संपादन|इनपुट', by: '' },
  id: { label: 'sumber|foto|gambar|video|grafis|ilustrasi|penulis|reporter|editor|penerjemah|laporan', by: 'oleh' },
};

/** Agencies that sign an article in brackets or on a line of their own: "(Reuters)", "AFP/Getty Images". */
export const agencies = 'reuters|afp|ap|associated press|upi|dpa|efe|ansa|tass|тасс|риа новости|интерфакс|унiан|укринформ|xinhua|新华社|新華社|中新社|中央社|kyodo|共同通信|時事通信|yonhap|연합뉴스|pti|ani|aa|anadolu|anadolu agency|belga|anp|apa|ats|pap|ctk|tt|ritzau|ntb|lusa|agencia brasil|getty|getty images|shutterstock|alamy|istock|unsplash|pixabay|pexels|bloomberg|press association|wam|واس|وام|رويترز|فرانس برس|antara';

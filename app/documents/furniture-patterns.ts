/** Lines that no phrase list can hold: file names, reading times, counts of shares, copyright lines, paths of pages; matched against folded text. */
export const furniturePatterns: readonly RegExp[] = [
  /^[^\s/\\]+(?: [^\s/\\]+){0,5}\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|mp4|webm|mov|mp3|pdf)$/u,
  /^(?:\d{1,3} ?(?:min|mins|minutes?|minuten|minuti|minutos|minuta|minuty|minut|мин|минуты?|минут|хв|хвилин[аи]?|dk|dakika|دقائق|دقيقه|دقیقه|分钟|分鐘|分|분|मिनट|menit)\.?(?: (?:read|reading|reading time|de lecture|lesezeit|de lectura|di lettura|de leitura|leestijd|czytania|чтения|читання|okuma|للقراءه|阅读|閱讀|で読めます|읽기|baca))?)$/u,
  /^(?:reading time|read time|estimated reading time|temps de lecture|lesezeit|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|время чтения|час читання|okuma suresi|وقت القراءه|阅读时间|读完需)\b.{0,20}$/u,
  /^[\d.,]+ ?k? (?:shares?|comments?|likes?|views?|partages?|commentaires?|kommentare?|vues|comentarios?|commenti|комментари(?:й|я|ев)|просмотр(?:а|ов)?|yorum|تعليقات?|条评论|件のコメント|댓글)$/u,
  /^(?:(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:19|20)\d\d\b.{0,60}|(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|pinterest|reddit|youtube|email|e-mail|print|messenger|vk|tiktok)(?:[\s,|·•/-]+(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|pinterest|reddit|youtube|email|e-mail|print|messenger|vk|tiktok|copy link|link))+)$/u,
  /^(?:home|accueil|startseite|inicio|início|главная|首页|ホーム)(?: ?[>›»/|→] ?\S[^>›»/|→]{0,40}){1,5}$/u,
];

/** How consent banners begin; they are sentences and may be long. */
export const consentBanner = /^(?:we use cookies|we and our partners|this (?:web)?site uses cookies|by continuing to (?:use|browse)|nous utilisons des cookies|ce site utilise des cookies|en poursuivant votre navigation|wir verwenden cookies|diese (?:web)?seite verwendet cookies|usamos cookies|utilizamos cookies|este sitio (?:web )?utiliza cookies|utilizziamo i cookie|questo sito utilizza (?:i )?cookie|este site (?:usa|utiliza) cookies|wij gebruiken cookies|deze (?:web)?site (?:maakt gebruik van|gebruikt) cookies|ta strona uzywa (?:plikow )?cookie|мы используем (?:файлы )?cookie|ми використовуємо (?:файли )?cookie|bu site cerezleri? kullan|نستخدم ملفات تعريف الارتباط|يستخدم هذا الموقع ملفات|本网站使用cookie|我们使用cookie|当サイトではcookie|このサイトはcookie|이 사이트는 쿠키)/u;

/**
 * Currencies by their signs, codes and names, in all languages at once: names of money travel with little change. Which
 * dollar is meant is told only where the text says so. In order: the first that fits. Patterns begin at a word's start.
 * Sources: ISO 4217; Unicode CLDR; written for this project.
 */
export const currencies: readonly (readonly [name: string, pattern: string])[] = [
  ['US dollar', String.raw`US\$|U\.S\. ?dollars?|US[- ]?dollars?|USD|dollars? (?:des [EÉ]tats-Unis|am[eé]ricains?)|долл\p{L}* США|доллар\p{L}* США|美元|美金|米ドル|미국 ?달러|미화|dólar\p{L}* estadounidens\p{L}*`],
  ['Canadian dollar', String.raw`C\$|CA\$|CAD|Can\$|Canadian dollars?|kanadisch\p{L}* Dollar|dollars? canadiens?|dólar\p{L}* canadiens\p{L}*|канадск\p{L}* доллар\p{L}*|加元|加拿大元|カナダドル`],
  ['Australian dollar', String.raw`A\$|AU\$|AUD|Australian dollars?|australisch\p{L}* Dollar|dollars? australiens?|dólar\p{L}* australian\p{L}*|австралийск\p{L}* доллар\p{L}*|澳元|豪ドル`],
  ['Hong Kong dollar', String.raw`HK\$|HKD|Hong Kong dollars?|Hongkong-Dollar|港元|港币|香港ドル`],
  ['Taiwan dollar', String.raw`NT\$|TWD|新台币|新臺幣`], ['Singapore dollar', String.raw`S\$|SGD|新元|新加坡元`], ['New Zealand dollar', String.raw`NZ\$|NZD|纽元`],
  ['real', String.raw`R\$|BRL|rea(?:l|is|les)|реал\p{L}*|雷亚尔`],
  ['dollar', String.raw`\$|dollar\p{L}*|dólar\p{L}*|dollar[oi]|долл|доллар\p{L}*|долар\p{L}*|dolar\p{L}*|dolár\p{L}*|δολάρι\p{L}*|δολαρί\p{L}*|(?:ال)?دولار\p{L}*|דולר\p{L}*|डॉलर|ডলার|ドル|달러|ดอลลาร์|đô la|đôla`],
  ['euro', String.raw`€|EUR|euro\p{L}*|евро|євро|ευρώ|(?:ال)?يورو|אירו|यूरो|ইউরো|欧元|歐元|ユーロ|유로|ยูโร|avro`],
  ['pound', String.raw`£|GBP|pounds?(?: sterling)?|livres? sterling|Pfund|libras?(?: esterlinas?)?|sterlin[ae]|фунт\p{L}*(?: стерлинг\p{L}*)?|funt\p{L}*|libr\p{L}*|στερλίν\p{L}*|(?:ال)?جنيه\p{L}*|ליש"ט|पाउंड|পাউন্ড|英镑|英鎊|ポンド|파운드|ปอนด์|sterlin`],
  ['yuan', String.raw`CN¥|CNY|RMB|yuans?|yuanes|renminbi|юан\p{L}*|يوان|יואן|युआन|人民币|人民幣|元|위안|หยวน|nhân dân tệ`],
  ['yen', String.raw`JPY|JP¥|yens?|yenes|иен\p{L}*|йен\p{L}*|єн\p{L}*|jen(?:y|ů|ów)?|γιεν|ين|येन|日元|日圓|円|엔|เยน`],
  ['yen', String.raw`¥|￥`],
  ['rouble', String.raw`₽|RUB|rou?bles?|Rubel|rublos?|rubli|рубл\p{L}*|руб|rubl\p{L}*|ρούβλι\p{L}*|روبل|רובל|रूबल|卢布|ルーブル|루블`],
  ['hryvnia', String.raw`₴|UAH|hryvni\p{L}*|грив(?:ен|н)\p{L}*|格里夫纳`],
  ['rupee', String.raw`₹|INR|rupees?|roupies?|Rupien|rupias?|рупи\p{L}*|रुपये|रुपए|रुपया|রুপি|卢比|ルピー|루피`],
  ['franc', String.raw`CHF|francs?|Franken|francos?|franchi|франк\p{L}*|frank\p{L}*|法郎|フラン`],
  ['krona', String.raw`SEK|NOK|DKK|kronor|kroner|couronnes|Kronen|coronas|крон\p{L}*|克朗|クローナ`],
  ['koruna', String.raw`Kč|CZK|korun\p{L}*`], ['zloty', String.raw`zł|PLN|z[łl]ot\p{L}*|злот\p{L}*|兹罗提`], ['forint', String.raw`HUF|forint\p{L}*|форинт\p{L}*`],
  ['won', String.raw`₩|KRW|wons?|вон|韩元|韓元|ウォン|원`], ['lira', String.raw`₺|TRY|liras?|livres? turques?|лир\p{L}*|里拉|リラ|리라`],
  ['peso', String.raw`MXN|ARS|pesos?|песо|比索|ペソ`], ['rand', String.raw`ZAR|rands?|рэнд\p{L}*|兰特`], ['shekel', String.raw`₪|ILS|NIS|shekels?|шекел\p{L}*|שקל\p{L}*|شيكل|谢克尔`],
];

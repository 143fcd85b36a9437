/**
 * Words that stand for a small figure: ordinals, multiples, pairs ("5th" is "fifth", "2" may be "both" or "twice").
 * "value:beginnings"; a word that begins so explains that figure. A language that has a row here has small figures
 * looked for. Written for this project from school grammars; Latin letters without accents.
 */
export const numberHints: Readonly<Record<string, string>> = {
  en: '1:first,single,only,once 2:second,twice,double,both,couple,pair,bi,two,half,dual,either,binary,duo,twin 3:third,triple,thrice,tri,three 4:fourth,quarter,quadrupl,four 5:fifth,five 6:sixth,six 7:seventh 8:eighth,eight 9:ninth 10:tenth,decade 11:eleventh 12:twelfth,twelve,dozen',
  fr: '1:premier,premiere,unique,seul 2:deuxieme,second,double,paire,couple,demi,bi,deux,duo 3:troisieme,tiers,triple,tri,trois 4:quatrieme,quart,quadrupl 5:cinquieme,quintupl 6:sixieme,sextupl 7:septieme 8:huitieme,huitaine 9:neuvieme 10:dixieme,dizaine,decennie,decupl 11:onzieme 12:douzieme,douzaine',
  de: '1:erst,ein 2:zweit,zwei,doppel,doppelt,paar,beid,halb,verdoppel,zwie,duo 3:dritt,drei,verdreifach 4:viert,vier 5:funft,funf 6:sechst,sechs 7:siebt,sieben 8:acht 9:neunt,neun 10:zehnt,zehn,jahrzehnt 11:elft,elf 12:zwolft,zwolf,dutzend',
  es: '1:primer,unic,sol 2:segund,dobl,ambos,ambas,par,medi,bi,dos,duplic,duo,pareja 3:tercer,terci,tripl,tri,tres 4:cuart,cuadrupl,cuatr 5:quint,cinco 6:sext,seis 7:septim,siete 8:octav,ocho 9:noven,nuev 10:decim,decada,diez,decena 11:undecim,once 12:duodecim,doce,docena',
  it: '1:prim,unic,sol 2:second,doppi,entramb,coppia,paio,mezz,bi,due,raddoppi,duo 3:terz,tripl,tri,tre 4:quart,quadrupl,quattr 5:quint,cinqu 6:sest,sei 7:settim,sett 8:ottav,ott 9:non,nov 10:decim,decen,dieci,decina 11:undic 12:dodic,dozzina',
  pt: '1:primeir,unic,so 2:segund,dobr,ambos,ambas,par,mei,bi,dois,duas,dupl,casal 3:terceir,terco,tripl,tri,tres 4:quart,quadrupl,quatr 5:quint,cinco 6:sext,seis 7:setim,sete 8:oitav,oito 9:non,nove 10:decim,decada,dez,dezen 11:onz 12:doze,duzia',
  nl: '1:eerst,een 2:tweed,twee,dubbel,beide,paar,half,duo,verdubbel 3:derd,drie,verdrievoudig 4:vierd,vier,kwart 5:vijfd,vijf 6:zesd,zes 7:zevend,zeven 8:achtst,acht 9:negend,negen 10:tiend,tien,decenni 11:elfd,elf 12:twaalfd,twaalf,dozijn',
  sv: '1:forst,en 2:andr,tva,dubb,bada,par,halv,fordubb 3:tredj,tre 4:fjard,fyr 5:femt,fem 6:sjatt,sex 7:sjund,sju 8:atton,att 9:nion,ni 10:tion,ti,decenni 11:elft,elva 12:tolft,tolv,dussin',
  ru: '1:перв,одн,един 2:втор,два,две,двух,двум,двойн,дважд,двое,оба,обе,обо,пар,пол,дву 3:трет,три,трех,трёх,трое,трижд,трой 4:четверт,четыр,четвер 5:пят 6:шест 7:седьм,сем 8:восьм,восем 9:девят 10:десят,десяти 11:одиннадцат 12:двенадцат,дюжин',
  uk: '1:перш,одн,єдин 2:друг,два,дві,двох,двом,подвій,двічі,двоє,обидв,обо,пар,пів,дво 3:трет,три,трьох,троє,тричі,потрій 4:четвер,чотир 5:п’ят,п\'ят,пят 6:шост,шіст 7:сьом,сім 8:восьм,вісім 9:дев’ят,дев\'ят 10:десят 11:одинадцят 12:дванадцят,дюжин',
  pl: '1:pierwsz,jed,jedyn 2:drug,dwa,dwi,dwoch,dwo,dwu,podwoj,oba,obie,obu,obaj,par,pol 3:trzec,trz,troj,potroj 4:czwart,czter,czwor 5:piat,piec,piec 6:szost,szesc 7:siodm,siedm,siedem 8:osm,osiem 9:dziewiat,dziewiec 10:dziesiat,dziesiec,dekad 11:jedenast 12:dwunast,dwanasc,tuzin',
  cs: '1:prvn,jed,jedin 2:druh,dva,dve,dvou,dvo,dvakrat,oba,obe,obou,par,pul 3:tret,tri,tro,trikrat 4:ctvrt,ctyr 5:pat,pet 6:sest 7:sedm 8:osm 9:devat,devet 10:desat,deset,dekad 11:jedenact 12:dvanact,tucet',
};

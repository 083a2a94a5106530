import type { Language } from "../output";

/**
 * How a language says who is responsible. `{BODY}` stands for a name of the registry that was found there and `{STATE}` for a
 * member state's; patterns run over a text in which each found name is replaced by such a mark.
 */
export type OwnerTable = {
  /** The body whose outcome is noted. */
  outcomeOf: RegExp;
  /** Outcomes of several bodies that stand side by side. */
  several: RegExp;
  /** Bodies in whose framework the work goes on. */
  withinFramework: RegExp;
  /** The body whose own role is to grow. */
  ownRole: RegExp;
  /** The body that made the report which is approved; over the raw title. */
  reportOf: RegExp;
  /** All parties did the work that is noted. */
  workOfParties: RegExp;
  /** The object opens with the states that act. */
  actingStates: RegExp;
  /** The object opens with the authorities that act. */
  actingAuthorities: RegExp;
  /** One state acts or holds an office. */
  actingState: RegExp;
  /** A body opens the object: its work, its role, its report is what is spoken of. */
  opening: RegExp;
  /** The object speaks of the body named last before it. */
  pronoun: RegExp;
  /** The state that proposed it. */
  initiator: RegExp;
  /** An outside body opens the object: its act is noted. */
  organiser: RegExp;
  /** Who does what the object names, after the action: by the Secretariat, Секретариатом. */
  agent: RegExp;
  /** A form of a name in which it stands for who acts; it is marked so. Without one a word says so. */
  agentForm: RegExp;
  /** With whose help it is done. */
  supporting: RegExp;
  /** A place right after this is a venue. */
  venue: RegExp;
  /** A group named by its genus only, as it was named in full before. */
  generic: RegExp;
};

const ZH: OwnerTable = {
  outcomeOf: /^(?:上合组织)?(?:成员国)?\{BODY\}(?:为[^,;]*)?所[做作]|^\{BODY\}(?:关于|就)?[^,;{}]{0,40}(?:报告|通报|总结|汇报)(?:\(\uFFFC*\))?$|^\{BODY\}(?:(?:理事会|高级别|高官|专家组?|主席团|董事会|委员会|全体|年度|例行|特别|工作组|[首第][一二三四五六七八九十\d]{0,4}[次届])*(?:会议|会晤|例会|磋商|年会))(?:\(\uFFFC*\))?(?:的?成果|的情况|$)|^(?:在[^,;]*?(?:举行|召开)的)?(?:[^,;]{0,60}?)\{BODY\}(?:第[^会,]{1,6}[次届])?(?:例行)?(?:会议)?(?:\(\uFFFC*\))?(?:成果|的成果|和|以及|、|,|的情况|[^,;{}]{0,24}?取得的|(?:通过|签署|达成|批准)[了的]|提交的|(?:关于[^;{}]{0,80})?(?:工作)?报告|$)/u,
  several: /(?!)/u,
  withinFramework: /(?:在|于)((?:[^,;{}]{0,12}?\{BODY\}[、和及]?)+)(?:[^,;{}]{0,10})框架(?:内|下)/u,
  ownRole: /(?:加强|提升|提高|发挥|扩大|巩固|增强)[^,;{}]{0,6}\{BODY\}[^;]*?(?:作用|地位|效率|潜力|工作)/u,
  reportOf: /^《(?:[^》〈]{0,8}?)\{BODY\}[^》]*(?:报告|总结)》|\{BODY\}(?:\d{4}年度?)?(?:关于[^,;{}]*?)?(?:工作)?(?:报告|总结)/u,
  workOfParties: /^(?:各方|成员国|各国)为.*所[做作]/u,
  actingStates: /^(?:各|有关|相关|有意愿的?|感兴趣的?)*(?:上合组织)?成员国(?=将|继续|愿|进一步|加快|加强|开展)/u,
  actingAuthorities: /^(?:上合组织)?(?:各国|成员国)?(?:的)?(?:有关|相关)?主管(?:部门|机关|机构)(?:之间|间)?(?=将|继续|愿|进一步|加快|加强|开展|就|在|于|定期|交换|协调|落实|制定|探讨|采取|共同|联合|建立|深化|扩大|推动|合作|协作|的合作)/u,
  actingState: /^(?:现任|下任|新任|候任)(?:轮值)?主席国\{STATE\}|^\{STATE\}(?!方?(?:所)?(?:关于|提出|倡议|发起|提议))(?=[^,;、{}《]{0,24}?(?:将|作为|担任|继续|举办|主办|承办|举行|召开|建立|设立|成立|启动|牵头))/u,
  opening: /^(?:将|继续|进一步|加强|发展|完善|扩大|深化|提升|巩固|推动)*(?:上合组织)?(?:成员国)?\{BODY\}(?!(?:成员国)?(?:宪章|框架|地区|成立|内|与|和|、))/u,
  pronoun: /^其(?!他|中|余)/u,
  initiator: /\{STATE\}(?:方)?(?:所)?(?:(?:提出|倡议|发起)的|关于)/u,
  organiser: /^\{OUTSIDE\}|由\{OUTSIDE\}(?:主办|举办|组织|发起|承办)/u,
  agent: /由\{(?:BODY|STATE)\}(?=[^,;{}]{0,12}(?:举办|主办|承办|举行|召开|牵头|负责|制定|起草|实施|组织|编制|协调|开展))|(?<![与同和])\{BODY\}(?=[^,;{}]{0,6}(?:牵头|负责))/u,
  agentForm: /(?!)/u,
  supporting: /(?:在|经|通过)[^,;{}]{0,4}\{(?:BODY|OUTSIDE|STATE)\}(?:的)?(?:支持|协助|参与|帮助)下/u,
  venue: /在[“"「]?$/u,
  generic: /(?<![\p{Script=Han}]{2}(?:合作|促进|便利化|减贫|商务))(?:专门|特别|专家)工作组/u,
};

const EN: OwnerTable = {
  outcomeOf: /^(?:the )?\{BODY\}'s? (?:annual )?(?:report|work|activities)|^(?:the )?(?:(?:outcomes?|results?|achievements?) of|(?:\p{L}+ )?reports? (?:of|by|from)|information (?:of|by|from|provided by)|work (?:of|done by)|contributions? of) (?:[^,;{}]{0,60}?)\{BODY\}(?:[^,;{}]{0,80}? and (?:of )?(?:the )?\{BODY\})?/iu,
  several: /\{BODY\}[^,;{}]{0,80}? and (?:of )?(?:the )?\{BODY\}/iu,
  withinFramework: /within the framework of ((?:the )?(?:[^,;{}]{0,20}?\{BODY\}(?:,? and (?:the )?|, )?)+)/iu,
  ownRole: /(?:strengthen|enhanc|increas)\p{L}* the role of (?:the )?\{BODY\}/iu,
  reportOf: /report (?:of|by) (?:the )?\{BODY\}/iu,
  workOfParties: /^(?:the )?work done by (?:all|the) (?:parties|member states)/iu,
  actingStates: /^(?:the )?(?:(?:relevant|willing|interested) )?(?:SCO )?member states (?=will|in continuing|to continue)/iu,
  actingAuthorities: /^(?:the )?(?:competent|relevant) (?:authorities|agencies)(?= of| will)/iu,
  actingState: /^(?:the )?(?:(?:work|efforts|chairmanship|presidency|priorities|programme|plans) of (?:the )?)?\{STATE\}(?=(?:['’]s)? (?:will|as|role as|chairmanship|presidency|in its|for its|during))|^(?:the )?(?:chairmanship|presidency) of (?:the )?\{STATE\}/iu,
  opening: /^(?:the )?(?:(?:further|continued|closer|regular|launch|full)[ -])*(?:(?:work|activities|efforts|development|role|launch|operation|mechanism|functioning|strengthening|opening|establishment|expansion|enlargement|extension|improvement|enhancement|potential|efficiency|continuation|intensification|participation)(?: and \p{L}+)? of (?:(?:the )?(?:\p{L}+ ){1,3}of )?)?(?:the )?(?:mechanism of the )?\{BODY\}(?!['’]s? (?:charter|framework))(?: and (?:the )?\{BODY\})?/iu,
  pronoun: /^its /iu,
  initiator: /(?:proposed|initiated|suggested|put forward|advanced|submitted|launched|announced) by (?:the )?\{STATE\}|(?:initiatives?|proposals?|ideas?|offers?|suggestions?) (?:(?:put forward|made|advanced|submitted) )?(?:of|by|from) (?:the )?\{STATE\}|\{STATE\}['’]s? (?:\p{L}+ ){0,3}(?:initiatives?|proposals?|ideas?|offers?)/iu,
  organiser: /^(?:the )?(?:resolution of the [^,;{}]{0,30})?\{OUTSIDE\}|(?:held|organi[sz]ed|hosted|convened|conducted|arranged)(?: jointly)? by (?:the )?\{OUTSIDE\}/iu,
  agent: /(?<!(?:proposed|initiated|suggested|forward|advanced|submitted|launched|announced|chaired|supported) )\b(?:by|between) (?:the )?\{(?:BODY|STATE)\}/iu,
  agentForm: /(?!)/u,
  supporting: /with the (?:support|assistance|help|involvement|participation) of (?:the )?\{(?:BODY|OUTSIDE|STATE)\}/iu,
  venue: /(?<!(?:adopted|signed|approved) )\bin (?:the )?(?:city of )?$/iu,
  generic: /\b(?:Special |Expert )Working Group\b(?! on)/u,
};

const RU: OwnerTable = {
  outcomeOf: /^(?:что )?(?:\p{L}+ )?(?:итог|результат|достижени|работ|деятельност|отчет|доклад|информаци)\p{L}{0,3} (?:[^,;{}]{0,60}? )?\{BODY\}(?:[^,;{}]{0,60}? и \{BODY\})?/iu,
  several: /\{BODY\}[^,;{}]{0,60}? и \{BODY\}/iu,
  withinFramework: /(?:в рамках|на площадке|по линии) ((?:[^,;{}]{0,24}?\{BODY\}(?:,? и |, )?)+)/iu,
  ownRole: /(?:укреплени|повышени|усилени|расширени|активизаци)\p{L}{1,2} (?:роли|деятельности|работы|потенциала|эффективности)(?: деятельности| работы)? \{BODY\}/iu,
  reportOf: /(?:отчет|доклад)\p{L}{0,2} (?:о работе )?\{BODY\}/iu,
  workOfParties: /^(?:\p{L}+ )?работ\p{L} (?:всех )?(?:сторон|государств)/iu,
  actingStates: /^(?:что )?(?:(?:заинтересованные|соответствующие) )?(?:государства|страны|стороны)(?:\s*[-–—]\s*члены)?(?: ШОС)? (?=будут|продолжат|намерены)/iu,
  actingAuthorities: /^(?:что )?(?:компетентные|соответствующие|профильные) (?:органы|ведомства)(?: [^,;]{0,40}?)? (?=будут|продолжат)/iu,
  actingState: /^(?:(?:предстояще\p{L}+ )?(?:председательств|работ|деятельност|усили)\p{L}{1,3} )\{STATE\}/iu,
  opening: /^(?:\p{L}+(?:ое|ую|ая|ые|ее|ий) )?(?:(?:продолжени|деятельност|работ|развити|усили|рол|укреплени|запуск|функционировани|механизм|активизаци|повышени|создани|расширени|контакт|потенциал|наращивани|совершенствовани|участи|открыти)\p{L}{0,3} (?:(?!(?:с|со|между|в|во|на|по|для|от|из|о|об|к|и|при|за)(?!\p{L}))\p{L}+ ){0,3})\{BODY\}(?!\u2061)(?: и \{BODY\})?/iu,
  pronoun: /(?:проделанн|проводим|осуществляем)\p{L}+ (?:им|ими|ею|ей)(?!\p{L})|^(?:его|ее|их) /iu,
  initiator: /(?:предложени\p{L}+|инициатив\p{L}+|идею) \{STATE\}|(?:предложенн|выдвинут|инициированн)\p{L}+ \{STATE\}/iu,
  organiser: /^(?:решени\p{L}+ |резолюци\p{L}+ |приняти\p{L}+ )?\{OUTSIDE\}|(?:организованн|проведенн|прошедш|созванн|организуем)\p{L}+ (?:совместно )?\{OUTSIDE\}/iu,
  agent: /(?<!(?<!\p{L})(?:с|со|предложенн\p{L}{2,3}|выдвинут\p{L}{2,3}|инициированн\p{L}{2,3}) )\{(?:BODY|STATE)\}(?=\u2061)/iu,
  agentForm: /(?<!\p{L})(?:советом|секретариатом|комитетом|исполкомом|совещанием|объединением|консорциумом|банком|клубом|центром|университетом|форумом|альянсом|ассоциацией|структурой|группой|встречей|республикой|федерацией|органами|индией|россией|беларусью|казахстаном|узбекистаном|таджикистаном|кыргызстаном|пакистаном|ираном|китаем|стороной|секретарем|управляющим)(?!\p{L})/iu,
  supporting: /при (?:(?:активн|всесторонн|непосредственн|экспертн)\p{L}+ )?(?:поддержке|содействии|участии|помощи) (?:со стороны )?\{(?:BODY|OUTSIDE|STATE)\}/iu,
  venue: /(?<!\p{L})(?:в|во)(?: г\.| городе)? $/iu,
  generic: /(?:Специальн|Экспертн)\p{L}{2,3} рабоч\p{L}{2,3} групп\p{L}{1,2}(?! по)/iu,
};

/** How each language says who is responsible. */
export const OWNER_TABLES: Partial<Record<Language, OwnerTable>> = { zh: ZH, en: EN, ru: RU };

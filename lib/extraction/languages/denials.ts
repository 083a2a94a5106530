import type { Language } from "../output";

/** How a language denies. */
export type DenialTable = {
  /** The negation of a finite verb: 不得, not, не. */
  finite: RegExp;
  /** Any word by which a translator may render one: 无, without, отказ. */
  any: RegExp;
};

/** Words in which a negation is part of a name or of another meaning are none: 不断, "not only", не позднее. */
export const DENIALS: Record<Language, DenialTable> = {
  zh: {
    finite: /不(?:得|应|能|会|予|再|宜|支持|接受|承认|允许|同意|参与|参加|针对|符合|存在|构成|谋求|认可|加入|使用|追求|容|可(?:接受|容忍|被|以))|未能|尚未|没有|并非|从未|禁止|拒绝/u,
    any: /不(?!断|可分割|可替代|可或缺|可逆|同|少|仅|但|过|久|稳定|确定|懈|平衡)|未(?!来)|无(?!线|人机|障碍|偿)|非(?!洲|物质|政府|盟|国)|没有|勿|免|禁止|严禁|拒|避|防止|反对|否|缺乏|除外|摒弃|停止|杜绝|消除/u,
  },
  en: {
    finite: /\b(?:not(?! (?:only|later|earlier|less|more|least|just|merely)\b)|never|neither|cannot)\b/iu,
    any: /\b(?:not?|never|neither|nor|none|nothing|nobody|without|cannot|lack\p{L}*|refus\p{L}*|reject\p{L}*|oppos\p{L}*|prohibit\p{L}*|bann?(?:ed|s|ing)?|prevent\p{L}*|avoid\p{L}*|refrain\p{L}*|abstain\p{L}*|exclu\p{L}*|den(?:y|ies|ied|ial)|fail\p{L}*|ceas\p{L}*|rul(?:e|ed|ing) out|free of|yet to|inadmissib\p{L}*|unacceptab\p{L}*|impermissib\p{L}*|impossib\p{L}*|unable|unlikely|unwilling|non-?\p{L}{4,})\b/iu,
  },
  ru: {
    finite: /(?<!\p{L})(?:не(?! (?:только|позднее|позже|ранее|раньше|менее|более|меньше|больше|раз)(?!\p{L}))|нет|нельзя|никогда|ни один|ни одно|ни одна)(?!\p{L})/iu,
    any: /(?<!\p{L})(?:не|нет|ни|без|никогда|нельзя|никто|ничто|недопу\p{L}+|невозмож\p{L}+|неприемл\p{L}+|непримен\p{L}+|невмеш\p{L}+|недискрим\p{L}+|нераспр\p{L}+|неразмещ\p{L}+|ненападен\p{L}+|отказ\p{L}*|отверг\p{L}*|отверж\p{L}*|отриц\p{L}*|запре[тщ]\p{L}*|исключ\p{L}*|предотвр\p{L}*|избе[гж]\p{L}*|воздерж\p{L}*|отсутств\p{L}*|прекра[тщ]\p{L}*|лиш[ие]\p{L}+|возра[жз]\p{L}*|выступ\p{L}+ против)(?!\p{L})/iu,
  },
};

import type { SectorCode } from "../output";
import { type Weights, WORDS_EN, WORDS_RU, WORDS_ZH } from "./sector-words";

/** A term that speaks for a sector; the weight says how strongly (1 hint, 2 usual, 4 the sector's own word, 6 decides). */
export type SectorTerm = { sector: SectorCode; weight: number; term: string };

/** Terms of each sector in Chinese, parted by spaces. */
const ZH: Record<SectorCode, Weights> = {
  institutional: {
    6: "轮值主席国 常设机构 上合组织秘书处 秘书长 会费 使用语言 上合组织宪章 成员国地位",
    4: "运作机制 机制改革 主席国 组织发展 扩员 对话伙伴 观察员国 上合组织未来10年",
    2: "预算 财务 章程 翻译 下次会议 改革",
  },
  security: {
    6: "恐怖主义 反恐 极端主义 分裂主义 地区反恐怖机构 禁毒 毒品 安全战略 有组织犯罪 信息安全 军控 核不扩散 边防 网络犯罪 洗钱",
    4: "安全威胁 安全架构 国防 安全挑战 安全合作 执法 司法 热点问题 和平 阿富汗 防扩散",
    2: "安全 冲突 对抗",
  },
  "trade-economy": {
    6: "经贸 一带一路 大欧亚伙伴关系 欧亚经济联盟 多边贸易 世界贸易组织 贸易便利化 实业家委员会 电子商务 创意经济 反垄断 经济智库 世界经济",
    4: "贸易 创新经济 实业界 单边强制措施 经济空间 经济发展战略 市场环境 企业家 中小企业 经济治理",
    2: "经济 市场 商务 供应链 企业",
  },
  "finance-investment": {
    6: "投资 本币结算 开发银行 银行联合体 银联体 项目融资 融资保障 信保 金融基础设施 金融机构 央行 保险机构",
    4: "金融 银行 融资 结算 经济优惠政策 基金",
    2: "保险 支付 税务",
  },
  "customs-standards": { 6: "海关 标准化 计量 认证认可 合格评定 走私", 4: "通关 监管 技术法规" },
  industry: { 6: "工业 制造业 产业合作", 4: "产业 生产能力", 2: "企业合作" },
  "transport-logistics": {
    6: "交通 运输 铁路 公路 港口 物流中心 航空 多式联运 过境 口岸 走廊 机场",
    4: "物流 互联互通 货物 直达航班 电动汽车",
    2: "基础设施 航线",
  },
  "agriculture-food": { 6: "粮食 农业 农产品 育种 种业 兽医 植物检疫 动植物 农村", 4: "种植 畜牧 食品", 2: "乡村" },
  energy: { 6: "能源 核能 水电 石油 天然气 电力 关键材料 燃料 氢能", 4: "电网 煤炭 节能", 2: "碳" },
  "digital-ai": { 6: "人工智能 数字经济 数字化 数字技术 数字领域 数字鸿沟 大数据", 4: "数字 信息通信 互联网 未来技术", 2: "电子平台 技术 网络" },
  "science-space": { 6: "科技创新 科技园区 外空 太空 航天 变革性科技 科研项目 初创企业 科技部长", 4: "科技 科学 创新 卫星 技术转移", 2: "研发 研究 实验室" },
  "environment-climate": {
    6: "气候变化 生态 环境保护 环保 冰川 绿色发展 绿色之带 水促进可持续发展 生物多样性 荒漠化 低排放 可持续发展年 水资源",
    4: "气候 绿色 可持续发展论坛 可持续发展合作 污染 废弃物 国际行动十年",
    2: "可持续发展 环境",
  },
  emergency: { 6: "紧急救灾 自然灾害 应急管理 紧急情况 救灾 减灾 事故灾难", 4: "灾害 应急 救援", 2: "预警" },
  health: { 6: "卫生 医学 医疗 流行病 传染病 鼠疫 药品 医药 传统医学 疫苗 大流行", 4: "健康 疾病 防疫", 2: "防控" },
  "social-poverty": { 6: "减贫 社会发展与保障 社会保障 贫困 社会保护 弱势群体", 4: "就业 社会发展 老龄 残疾人 劳动 妇女 儿童", 2: "社会 福祉 家庭" },
  "education-youth": { 6: "教育 青年 大学 学生 校园 学术交流 职业培训", 4: "高校 学术 培训 语言学习", 2: "人才" },
  sport: { 6: "体育 运动员 运动会 马拉松 公开赛 赛事 奥林匹克运动 奥运", 4: "竞技 比赛", 2: "运动" },
  "culture-tourism": {
    6: "文化 旅游 遗产 艺术节 电影节 音乐大赛 文明论坛 文明对话 博物馆 文化之都 艾特玛托夫",
    4: "文明 游牧 艺术 游客 电子签证 历史 伊塞克湖论坛",
    2: "传统",
  },
  "people-to-people": { 6: "民间外交 睦邻友好 民间组织 妇女论坛 媒体 友好合作中心 民间交往", 4: "友谊 智库 人文", 2: "人民 友好" },
  "governance-audit-stat": { 6: "审计机关 审计 统计 反腐败 腐败 公共行政", 4: "国家治理 司法改革 法治", 2: "治理" },
};

/** Terms of each sector in English, parted by semicolons. */
const EN: Record<SectorCode, Weights> = {
  institutional: { 6: "rotating chair;chairmanship;permanent bodies;secretariat;secretary-general;sco charter;membership status", 4: "operational mechanisms;observer;dialogue partner;enlargement", 2: "budget;reform;next meeting" },
  security: { 6: "terroris;extremis;separatis;anti-drug;narcotic;drug trafficking;organised crime;organized crime;information security;security strategy;arms control;border guard", 4: "security threats;security architecture;defence;defense;law enforcement;hotspot;peace", 2: "security;conflict" },
  "trade-economy": {
    6: "economic and trade;belt and road;greater eurasian partnership;eurasian economic union;multilateral trad;world trade organi;trade facilitation;business council;e-commerce;creative economy;anti-monopoly;antimonopoly;think tank;world economy",
    4: "trade;innovative economy;business communit;unilateral coercive;economic development strategy;entrepreneur;small and medium",
    2: "economic;market;business;supply chain",
  },
  "finance-investment": { 6: "investment;local currenc;national currenc;development bank;interbank;project financing;credit insurance;financial infrastructure;financial institution;central bank", 4: "financ;banking;settlement;economic incentives", 2: "insurance;payment;tax" },
  "customs-standards": { 6: "customs;standardi;metrology;certification;conformity assessment;smuggling", 4: "technical regulation" },
  industry: { 6: "industrial;ministers of industry;ministerial meeting on industry;manufactur", 4: "industry;production", 2: "enterprise" },
  "transport-logistics": { 6: "transport;railway;road;ports;aviation;multimodal;transit;corridor;airport", 4: "logistics;connectivity;cargo;direct flights;electric vehicle", 2: "infrastructure;routes" },
  "agriculture-food": { 6: "food security;agricultur;breeding;seed industry;veterinar;phytosanitary;rural", 4: "food;livestock;crop", 2: "farm" },
  energy: { 6: "energy;nuclear;hydropower;oil and gas;electricity;key material;critical material;fuel;hydrogen", 4: "power grid;coal", 2: "carbon" },
  "digital-ai": { 6: "artificial intelligence;digital economy;digital transformation;digital technolog;digital divide;big data", 4: "digital;information and communication;internet;future technolog", 2: "electronic platform;technolog;network" },
  "science-space": { 6: "scientific and technological;science and technology park;outer space;space;transformative technolog;research project;startup", 4: "science;scientific;innovation;satellite;technology transfer", 2: "research;laborator" },
  "environment-climate": { 6: "climate change;ecolog;environmental;glacier;green development;green belt;water for sustainable;biodivers;desertification;low-emission;year of sustainable development;water resource", 4: "climate;green;sustainable development forum;pollution;waste;decade of action", 2: "sustainable development;environment" },
  emergency: { 6: "emergency;natural disaster;disaster;man-made accident", 4: "relief;rescue", 2: "early warning" },
  health: { 6: "health;medical;medicine;epidemic;infectious;plague;pharmaceutic;vaccine;pandemic", 4: "disease;sanitary", 2: "prevention and control" },
  "social-poverty": { 6: "poverty;social development;social security;social protection;vulnerable group", 4: "employment;labour;labor;ageing;disabilit;women;children", 2: "social;well-being" },
  "education-youth": { 6: "education;youth;university;universities;student;campus;academic exchange;vocational", 4: "academic;training", 2: "personnel" },
  sport: { 6: "sport;athlete;games;marathon;sco open;tournament;olympic", 4: "competition", 2: "race" },
  "culture-tourism": { 6: "cultur;touris;heritage;arts festival;film festival;music competition;forum of civili;museum", 4: "civili;nomad;art;issyk-kul forum;e-visa;history", 2: "tradition" },
  "people-to-people": { 6: "people-to-people;good-neighbo;public diplomacy;women's forum;mass media", 4: "friendship;humanitarian", 2: "friendly" },
  "governance-audit-stat": { 6: "audit;statistic;anti-corruption;corruption;public administration", 4: "rule of law", 2: "governance" },
};

/** Stems in Russian, parted by semicolons. */
const RU: Record<SectorCode, Weights> = {
  institutional: { 6: "председательств;постоянно действующ;секретариат;генеральн секретар;хартии шос;статус государства-члена;следующее заседание", 4: "механизмов деятельности;наблюдател;партнер по диалогу;партнеров по диалогу;расширени организац", 2: "бюджет;реформ;совершенствовани деятельност;устав;хартии" },
  security: { 6: "террори;экстреми;сепарати;антинаркотич;наркотик;наркотич;организованной преступност;информационной безопасност;контрол над вооружен;погранич;киберпреступ;региональной антитеррористической;ратс", 4: "угроз безопасности;угрозам безопасности;архитектур безопасности;оборон;правоохранительн;мира и стабильности;афганистан;нераспростран", 2: "безопасност;конфликт" },
  "trade-economy": {
    6: "торгово-экономич;один пояс;большого евразийского партнерства;евразийск экономическ;евразийского экономического;многосторонн торгов;многосторонней торгов;всемирной торговой;упрощени процедур торговли;делового совета;деловой совет;электронной торговл;креативн;антимонопольн;экономических аналитич;мировой экономик",
    4: "торговл;торгов;деловых круг;деловы круг;односторонн;экономическ;предпринимател;малого и среднего",
    2: "экономик;рынк;бизнес;цепочек поставок",
  },
  "finance-investment": { 6: "инвестици;национальных валют;национальными валют;банк развития;банка развития;межбанков;проектн финансирован;финансировани проектов;центральных банков;финансовых институтов;страхован", 4: "финанс;банковск;расчет;взаиморасчет", 2: "платеж;налог" },
  "customs-standards": { 6: "таможен;стандартизац;метролог;сертификац;оценки соответствия;контрабанд", 4: "техническ регулиров;технического регулирования" },
  industry: { 6: "промышленн;производственн;индустр", 4: "производств", 2: "предприяти" },
  "transport-logistics": { 6: "транспорт;железнодорож;железной дороги;железн дорог;автомобильн;портов;порты;авиаци;мультимодальн;транзит;коридор;аэропорт;перевоз", 4: "логистич;взаимосвязан;груз;авиасообщен;электромобил", 2: "инфраструктур;маршрут" },
  "agriculture-food": { 6: "продовольствен;сельск;сельскохозяйств;агро;ветеринар;фитосанитар;семен;селекц", 4: "продовольств;животноводств;растениеводств", 2: "фермер" },
  energy: { 6: "энергет;энергии;атомн;гидроэнерг;нефт;газов;электроэнерг;топлив;водород;критически важн материал", 4: "угол;энергосбереж", 2: "углерод" },
  "digital-ai": { 6: "искусственн;цифровой экономик;цифровой трансформац;цифровизац;цифровых технолог;цифрового разрыва;больших данных", 4: "цифров;информационно-коммуникац;интернет", 2: "электронн платформ;технолог;сет" },
  "science-space": { 6: "научно-техническ;технопарк;космическ;космос;космоса;прорывн;научно-исследовательск;стартап", 4: "наук;научн;инноваци;спутник;трансфер", 2: "исследован;лаборатор" },
  "environment-climate": { 6: "изменени климата;изменением климата;изменения климата;экологич;охран окружающей;охраны окружающей;ледник;зелен;вода для устойчивого;биоразнообраз;опустынив;низкоуглеродн;водных ресурс;водных отношен", 4: "климат;загрязнен;отход;международного десятилетия", 2: "устойчивого развития;устойчивому развитию;окружающей сред" },
  emergency: { 6: "чрезвычайн;стихийн бедств;стихийных бедств;катастроф;бедстви", 4: "спасательн;реагирован", 2: "раннего предупрежд" },
  health: { 6: "здравоохран;медицин;эпидеми;инфекц;чум;фармацевт;лекарств;вакцин;пандеми;санитарно-эпидемиолог", 4: "заболеван;здоровь;санитарн", 2: "профилактик" },
  "social-poverty": { 6: "бедност;социального развития;социальной защит;социальн обеспеч;социального обеспеч;уязвим", 4: "занятост;труда;трудов;старени;инвалид;женщин;дет", 2: "социальн;благосостоян" },
  "education-youth": { 6: "образован;молодеж;университет;студент;вуз;академическ", 4: "подготовк кадров;подготовки кадров;повышени квалификац;обучен", 2: "кадр" },
  sport: { 6: "спорт;спортсмен;марафон;олимпийск;игр шос;соревнован;турнир", 4: "состязан", 2: "физическ культур" },
  "culture-tourism": { 6: "культур;туриз;туристич;наследи;фестиваль;фестивал;кинофестивал;музей;музеев;цивилизац", 4: "кочевник;искусств;виз;истори", 2: "традиц" },
  "people-to-people": { 6: "народной дипломат;народн дипломат;добрососед;средств массовой;общественн дипломат;женского форума", 4: "дружб;гуманитарн", 2: "дружествен;общественн" },
  "governance-audit-stat": { 6: "аудит;статистич;статистик;антикоррупц;коррупц;государственного управления", 4: "верховенств прав;верховенства права", 2: "управлени" },
};

/** More terms of each language, beside those above. */
const MORE_ZH: Partial<Record<SectorCode, Weights>> = {
  "trade-economy": { 6: "服务贸易", 4: "电商 数字贸易 原产地 贸易展 博览会 商会 一体化 市场准入" },
  "agriculture-food": { 6: "种子 农户 灌溉 粮农 农学" },
  "environment-climate": { 6: "水情 冰川 水资源 山地 沙漠化 荒漠 生态系统 干旱 空气" },
  emergency: { 6: "洪水 地震 防汛 救援演练" },
  industry: { 6: "冶金 机械制造 电动汽车 汽车工业 矿业" },
  "digital-ai": { 6: "电子签名 算法 数据安全 电子政务" },
  "science-space": { 6: "科学家 实验室 北斗 和平利用外空" },
  health: { 6: "远程诊疗 医院 结核 艾滋 卫生防疫" },
  security: { 6: "反恐演习 边境安全 枪支 网络安全" },
  institutional: { 6: "观察员 对话伙伴 联合国改革 安理会 核心协调作用 上海精神" },
  "finance-investment": { 6: "贷款 信贷 资本市场 绿色金融 融资" },
  "transport-logistics": { 6: "班列 集装箱 海运 道路运输" },
  "culture-tourism": { 6: "手工艺 青年音乐家 世界遗产 游客" },
  sport: { 6: "体育运动会 传统体育 冠军赛" },
  "social-poverty": { 6: "养老 残疾 就业 扶贫" },
  "people-to-people": { 6: "民间 媒体合作 友好省州" },
  energy: { 6: "可再生能源 储能 清洁能源 太阳能 风能" },
  "education-youth": { 6: "青年大会 奖学金 职业教育 学历" },
  "governance-audit-stat": { 4: "数字政府 透明" },
  "customs-standards": { 6: "标准 检验检疫 计量" },
};

const MORE_EN: Partial<Record<SectorCode, Weights>> = {
  "trade-economy": { 4: "trade fair;services trade;certificates of origin;chamber of commerce;chambers of commerce;market access;integration" },
  "agriculture-food": { 6: "seed;irrigation;farmer;agro;drought-resistant" },
  "environment-climate": { 6: "river basin;water minister;drought;mountain;ecosystem;biosphere;clean drinking water;air pollution;desertif" },
  emergency: { 6: "flood;earthquake;rescuer" },
  industry: { 6: "metallurg;mechanical engineering;electric vehicle;mining;automotive" },
  "digital-ai": { 6: "electronic signature;algorithm;e-government;data protection;blockchain" },
  "science-space": { 6: "scientist;spacecraft;peaceful exploration;joint laborator" },
  health: { 6: "telemedicine;hospital;tubercul;zoonotic;disease" },
  security: { 6: "anti-terror;counter-terror;border security;cybersecurity;cybercrime;drugs;denuclear" },
  institutional: { 6: "shanghai spirit;central coordinating role;security council reform;reform of the un;dialogue partner;observer state;main events;rules of procedure of the council" },
  "finance-investment": { 6: "loan;credit line;capital market;green finance;investor" },
  "transport-logistics": { 6: "road transport;freight train;container;maritime;dispatcher;flights" },
  "culture-tourism": { 6: "handicraft;crafts;world heritage;music;museum;tourist" },
  sport: { 6: "spartakiad;championship;athletic;physical culture" },
  "social-poverty": { 6: "elderly;older persons;pension;gender" },
  "people-to-people": { 6: "people-to-people;women's organi;twin cit;media" },
  energy: { 6: "renewable;energy storage;clean coal;solar;wind power" },
  "education-youth": { 6: "scholarship;teacher;school;young people" },
  "governance-audit-stat": { 6: "transparency;public service" },
  "customs-standards": { 6: "authorised operator;authorized operator;standards" },
};

const MORE_RU: Partial<Record<SectorCode, Weights>> = {
  "trade-economy": { 6: "торгово-промышленн", 4: "ярмар;сертификатов происхождени;доступа на рынк;единого рынк" },
  "agriculture-food": { 6: "зерн;ирригац;фермерск;орошен;удобрен" },
  "environment-climate": { 6: "горных экосистем;экосистем;водных;водным;засух;опустын;окружающей среды" },
  emergency: { 6: "паводк;наводнен;землетряс;спасател;мчс" },
  industry: { 6: "металлург;машиностро;электрических транспортных;автомобилестро;горнодобыва;обрабатывающ" },
  "digital-ai": { 6: "электронных подпис;электронной подпис;алгоритм;электронного правительств;защит персональн;блокчейн;робот" },
  "science-space": { 6: "учены;космическ;спутник;лаборатор" },
  health: { 6: "телемедиц;больниц;туберкул;ветеринарно-санитарн" },
  security: { 6: "антитеррор;контртеррор;кибербезопас;наркопреступ;преступност" },
  institutional: { 6: "шанхайск дух;шанхайского духа;центральн координирующ;центральной координирующ;реформ оон;реформы оон;партнера по диалогу;основных мероприят;регламент" },
  "finance-investment": { 6: "кредит;рынк капитал;рынков капитал;инвестор;заем" },
  "transport-logistics": { 6: "контейнер;морск;диспетчер;автодорог;рейс" },
  "culture-tourism": { 6: "ремесл;всемирн наслед;всемирного наслед;музык;театр" },
  sport: { 6: "физической культур;спартакиад;чемпионат" },
  "social-poverty": { 6: "пожил;пенсион;трудоустройств;малоимущ;гендерн" },
  "people-to-people": { 6: "женских организац;побратим;медиа;журналист" },
  energy: { 6: "возобновляем;накоплени энерг;солнечн;ветроэнерг;гэс;гидроэлектро" },
  "education-youth": { 6: "стипенд;учител;школ;слет;студенческ" },
  "governance-audit-stat": { 6: "прозрачност;государственн услуг;государственных услуг" },
  "customs-standards": { 6: "уполномоченных оператор;стандарт" },
};

function list(table: Partial<Record<SectorCode, Weights>>, separator: string): SectorTerm[] {
  return (Object.entries(table) as [SectorCode, Weights][]).flatMap(([sector, weights]) =>
    Object.entries(weights).flatMap(([weight, terms]) => terms.split(separator).map((term) => ({ sector, weight: Number(weight), term }))),
  );
}

/** A term that several tables have counts once, as the first of them has it. */
function join(...tables: readonly SectorTerm[][]): SectorTerm[] {
  const all = tables.flat().map((entry) => ({ ...entry, key: `${entry.sector} ${entry.term}` }));
  const first = new Map(all.toReversed().map(({ key, ...entry }) => [key, entry]));
  return [...first.values()].toReversed();
}

/** Terms that speak for a sector, per language; English and Russian ones are stems in lower case. */
export const SECTOR_TERMS: { zh: readonly SectorTerm[]; en: readonly SectorTerm[]; ru: readonly SectorTerm[] } = {
  zh: join(list(ZH, " "), list(MORE_ZH, " "), list(WORDS_ZH, " ")),
  en: join(list(EN, ";"), list(MORE_EN, ";"), list(WORDS_EN, ";")),
  ru: join(list(RU, ";"), list(MORE_RU, ";"), list(WORDS_RU, ";")),
};

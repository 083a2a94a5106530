import { MEMBERS } from "./members";

export type BodyKind = "organ" | "council" | "meeting" | "working_group" | "centre" | "partner" | "state" | "collective";
type Names = { zh: string; en: string; ru: string };

/** One body that a communiqué can name: its stable code, its official name and its other names in each language. */
export type BodyRecord = { code: string; kind: BodyKind; name: Names; aliases: { zh: string[]; en: string[]; ru: string[] } };

type Entry = { code: string; zh: string[]; en: string[]; ru: string[] };

/** The first of each language's names is the official one, the others are aliases. */
function record(kind: BodyKind, { code, zh, en, ru }: Entry): BodyRecord {
  const name = { zh: zh[0] ?? code, en: en[0] ?? code, ru: ru[0] ?? code };
  return { code, kind, name, aliases: { zh: zh.slice(1), en: en.slice(1), ru: ru.slice(1) } };
}

const COLLECTIVES: Entry[] = [
  { code: "member-states", zh: ["成员国", "上合组织成员国", "各成员国"], en: ["Member States", "SCO member states"], ru: ["Государства-члены", "государства-члены ШОС"] },
  {
    code: "competent-authorities",
    zh: ["各国主管部门", "成员国主管部门", "主管部门", "主管机关", "有关部门", "相关部门"],
    en: ["Competent authorities", "competent authorities of the member states", "relevant authorities", "competent agencies", "relevant agencies"],
    ru: ["Компетентные органы", "компетентные органы государств-членов", "компетентные ведомства", "профильные ведомства", "уполномоченные органы"],
  },
];

const COUNCILS: Entry[] = [
  {
    code: "chs",
    zh: ["元首理事会", "成员国元首理事会", "上合组织成员国元首理事会", "元首理事会会议", "上合组织峰会"],
    en: ["Council of Heads of State", "SCO Council of Heads of State", "Heads of State Council", "Council of Heads of State of the SCO Member States", "CHS"],
    ru: ["Совет глав государств", "Совет глав государств – членов ШОС", "СГГ"],
  },
  {
    code: "chg",
    zh: ["政府首脑(总理)理事会", "政府首脑理事会", "成员国政府首脑(总理)理事会", "总理理事会"],
    en: ["Council of Heads of Government (Prime Ministers)", "Council of Heads of Government", "SCO Heads of Government Council", "CHG"],
    ru: ["Совет глав правительств (премьер-министров)", "Совет глав правительств", "СГП"],
  },
  { code: "cfm", zh: ["外长理事会", "外交部长理事会", "成员国外长理事会"], en: ["Council of Foreign Ministers", "Council of Ministers of Foreign Affairs", "CFM"], ru: ["Совет министров иностранных дел", "СМИД"] },
  { code: "cnc", zh: ["国家协调员理事会", "成员国国家协调员理事会"], en: ["Council of National Coordinators", "National Coordinators Council", "SCO Council of National Coordinators", "CNC"], ru: ["Совет национальных координаторов", "СНК"] },
  { code: "rats-council", zh: ["地区反恐怖机构理事会"], en: ["Council of the Regional Anti-Terrorist Structure", "RATS Council", "SCO RATS Council", "Council of the SCO RATS", "Council of RATS"], ru: ["Совет Региональной антитеррористической структуры", "Совет РАТС"] },
];

const ORGANS: Entry[] = [
  { code: "secretariat", zh: ["上合组织秘书处", "秘书处", "上合组织秘书长", "秘书长"], en: ["SCO Secretariat", "Secretariat of the SCO", "Secretariat", "SCO Secretary-General", "Secretary-General of the SCO"], ru: ["Секретариат ШОС", "Секретариат", "Генеральный секретарь ШОС"] },
  {
    code: "rats",
    zh: ["上合组织地区反恐怖机构", "地区反恐怖机构", "地区反恐怖机构执行委员会"],
    en: ["SCO Regional Anti-Terrorist Structure", "Regional Anti-Terrorist Structure", "RATS", "Executive Committee of the Regional Anti-Terrorist Structure", "RATS Executive Committee", "Executive Committee of the SCO RATS", "Executive Committee of RATS", "SCO RATS Executive Committee", "SCO RATS", "Regional Counter-Terrorism Structure", "Regional Antiterrorist Structure"],
    ru: ["Региональная антитеррористическая структура ШОС", "РАТС ШОС", "РАТС", "Исполнительный комитет РАТС", "Исполком РАТС", "Исполнительный комитет Региональной антитеррористической структуры"],
  },
  {
    code: "permanent-organs",
    zh: ["上合组织常设机构", "常设机构", "上合组织常设(执行)机构"],
    en: ["SCO permanent bodies", "permanent bodies of the SCO", "SCO permanent body", "SCO permanent (executive) bodies", "permanent (executive) body"],
    ru: ["Постоянно действующие органы ШОС", "постоянно действующие органы"],
  },
];

const CENTRES: Entry[] = [
  {
    code: "centre-security-threats",
    zh: ["上合组织成员国应对安全威胁与挑战综合中心", "应对安全威胁与挑战综合中心", "安全威胁和挑战综合应对中心", "应对安全威胁和挑战综合中心"],
    en: ["SCO Universal Centre for Countering Security Challenges and Threats", "Universal Center for Countering Challenges and Threats to Security", "Integrated Centre for Addressing Security Threats and Challenges", "Universal Centre for Counteracting Security Challenges and Threats", "SCO Member States Integrated Centre for Addressing Security Threats and Challenges"],
    ru: ["Универсальный центр по противодействию вызовам и угрозам безопасности государств – членов ШОС", "Универсальный центр"],
  },
  { code: "centre-anti-drug", zh: ["上合组织禁毒中心", "禁毒中心"], en: ["SCO Anti-Drug Centre", "Anti-Drug Centre", "Anti-Drug Center", "SCO Antidrug Center"], ru: ["Антинаркотический центр ШОС", "Антинаркотический центр"] },
  { code: "centre-organised-crime", zh: ["打击跨国有组织犯罪中心", "应对跨国有组织犯罪中心"], en: ["SCO Centre for Combating International Organised Crime", "Center for Countering Transnational Organized Crime"], ru: ["Центр ШОС по борьбе с международной организованной преступностью"] },
  { code: "centre-information-security", zh: ["信息安全中心", "上合组织信息安全中心"], en: ["SCO Information Security Centre", "Information Security Center"], ru: ["Центр информационной безопасности ШОС", "Центр информационной безопасности"] },
  { code: "sco-university", zh: ["上合组织大学"], en: ["SCO University", "University of the SCO", "SCO universities", "SCO Network University"], ru: ["Университет ШОС", "УШОС"] },
  { code: "development-bank", zh: ["上合组织开发银行"], en: ["SCO Development Bank", "Development Bank of the SCO"], ru: ["Банк развития ШОС"] },
  { code: "science-park-pool", zh: ["上合组织科技园区库管理委员会", "科技园区库管理委员会", "上合组织科技园区库"], en: ["Management Committee of the SCO Science and Technology Parks Pool", "SCO Science and Technology Park Repository Management Committee", "SCO pool of technoparks"], ru: ["Управляющий комитет Пула технопарков ШОС", "Пул технопарков ШОС"] },
  { code: "agricultural-demonstration-base", zh: ["上合组织农业技术交流培训示范基地", "农业技术交流培训示范基地"], en: ["SCO Demonstration Base for Agricultural Technology Exchange and Training", "Demonstration Base for Agricultural Technology Exchange and Training", "SCO Agricultural Technology Exchange and Training Demonstration Base"], ru: ["Демонстрационная база ШОС по обмену и обучению сельскохозяйственным технологиям", "Демонстрационная база ШОС по обмену сельскохозяйственными технологиями и обучению"] },
  { code: "local-trade-demonstration-area", zh: ["中国-上海合作组织地方经贸合作示范区", "地方经贸合作示范区"], en: ["China-SCO Local Economic and Trade Cooperation Demonstration Area", "SCO Demonstration Area"], ru: ["Демонстрационная зона регионального торгово-экономического сотрудничества Китай – ШОС", "Демонстрационная зона торгово-экономического сотрудничества"] },
  { code: "public-diplomacy-centre", zh: ["上合组织公共外交中心", "公共外交中心"], en: ["SCO Public Diplomacy Centre", "SCO Public Diplomacy Center", "Centre for Public Diplomacy"], ru: ["Центр народной дипломатии ШОС", "Центр общественной дипломатии ШОС"] },
  { code: "cultural-integration-centre", zh: ["上合组织文化一体化中心", "上合组织文化中心"], en: ["SCO Cultural Integration Centre", "SCO Centre for Cultural Integration"], ru: ["Культурно-интеграционный центр ШОС"] },
  { code: "environment-information-platform", zh: ["上合组织环保信息共享平台", "环保信息共享平台"], en: ["SCO Environmental Information Sharing Platform"], ru: ["Платформа обмена экологической информацией ШОС"] },
  { code: "energy-centre", zh: ["上合组织能源合作中心"], en: ["SCO Energy Cooperation Centre"], ru: ["Центр энергетического сотрудничества ШОС"] },
  { code: "digital-economy-centre", zh: ["上合组织数字经济合作中心"], en: ["SCO Digital Economy Cooperation Centre"], ru: ["Центр сотрудничества ШОС в области цифровой экономики"] },
  { code: "transport-network-centre", zh: ["上合组织多功能经贸平台"], en: ["SCO Multifunctional Trade and Economic Platform"], ru: ["Многофункциональная торгово-экономическая площадка ШОС"] },
];

const AFFILIATES: Entry[] = [
  { code: "business-council", zh: ["上合组织实业家委员会", "实业家委员会"], en: ["SCO Business Council", "Business Council"], ru: ["Деловой совет ШОС", "Деловой совет"] },
  { code: "interbank-consortium", zh: ["上合组织银行联合体", "银行联合体", "银联体", "银行间联合体", "上合组织银联体", "银行同业联合体"], en: ["SCO Interbank Consortium", "Interbank Consortium", "SCO Interbank Association", "Interbank Association", "SCO Interbank Union", "Interbank Union", "SCO IBC", "SCO IBA", "IBC"], ru: ["Межбанковское объединение ШОС", "Межбанковское объединение", "Межбанковский консорциум ШОС", "Межбанковский консорциум", "МБО ШОС", "МБО"] },
  { code: "economic-think-tanks", zh: ["上合组织经济智库联盟", "经济智库联盟"], en: ["SCO Consortium of Economic Analytical Centres", "SCO Economic Think Tank Alliance", "SCO Economic Think Tanks Union", "Consortium of Economic Analytical Centers"], ru: ["Консорциум экономических аналитических центров ШОС"] },
  { code: "investors-union", zh: ["投资者联盟", "上合组织投资者联盟"], en: ["SCO Association of Investors", "Investors' Union", "SCO Investors Association", "Investors Association"], ru: ["Объединение инвесторов ШОС", "Ассоциация инвесторов ШОС"] },
  { code: "energy-club", zh: ["上合组织能源俱乐部", "能源俱乐部"], en: ["SCO Energy Club", "Energy Club"], ru: ["Энергетический клуб ШОС", "Энергетический клуб", "Энергоклуб ШОС"] },
  { code: "sco-forum", zh: ["上合组织论坛"], en: ["SCO Forum"], ru: ["Форум ШОС"] },
  { code: "youth-council", zh: ["上合组织青年委员会", "青年委员会"], en: ["SCO Youth Council", "Youth Council"], ru: ["Молодёжный совет ШОС", "Молодёжный совет"] },
  { code: "medical-association", zh: ["上合组织医学协会"], en: ["SCO Medical Association", "SCO Association of Medical Universities"], ru: ["Медицинская ассоциация ШОС"] },
  { code: "medical-tourism-alliance", zh: ["上合组织医疗旅游联盟"], en: ["SCO Medical Tourism Alliance", "SCO Medical Tourism Union"], ru: ["Альянс медицинского туризма ШОС"] },
  { code: "sports-association", zh: ["上合组织成员国体育组织协会", "体育组织协会"], en: ["Association of Sports Organisations of the SCO", "SCO Association of Sports Organisations", "SCO Sports Organisations Association"], ru: ["Ассоциация национальных спортивных организаций ШОС", "Ассоциация спортивных организаций ШОС"] },
  { code: "heads-of-regions-forum", zh: ["上合组织成员国地方领导人论坛", "地方领导人论坛"], en: ["Forum of Heads of Regions of the SCO Member States", "SCO Heads of Regions Forum"], ru: ["Форум глав регионов государств – членов ШОС", "Форум глав регионов"] },
  { code: "womens-forum", zh: ["上合组织妇女论坛"], en: ["SCO Women’s Forum", "SCO Women Forum"], ru: ["Женский форум ШОС"] },
  { code: "hospital-alliance", zh: ["上合组织医院合作联盟", "医院合作联盟"], en: ["SCO Hospital Cooperation Alliance", "SCO Hospital Alliance"], ru: ["Альянс больничного сотрудничества ШОС", "Альянс больниц ШОС"] },
  { code: "start-up-forum", zh: ["上合组织初创企业论坛"], en: ["SCO Start-up Forum", "SCO Startup Forum"], ru: ["Форум стартапов ШОС"] },
  { code: "museums-alliance", zh: ["上合组织国家博物馆联盟", "博物馆联盟"], en: ["SCO Alliance of Museums", "SCO Museum Alliance"], ru: ["Альянс музеев ШОС"] },
  { code: "universities-presidents-forum", zh: ["上合组织国家大学校长论坛"], en: ["Forum of Rectors of Universities of the SCO Member States"], ru: ["Форум ректоров вузов государств – членов ШОС"] },
  { code: "political-parties-forum", zh: ["上合组织国家政党论坛", "上合组织政党论坛"], en: ["SCO Political Parties Forum"], ru: ["Форум политических партий ШОС"] },
  { code: "media-forum", zh: ["上合组织媒体论坛"], en: ["SCO Media Forum"], ru: ["Медиафорум ШОС", "Форум СМИ ШОС"] },
];

const MEETINGS: Entry[] = [
  { code: "ministers-trade", zh: ["经贸部长会议", "成员国经贸部长会议", "对外经济和对外贸易部长会议"], en: ["Meeting of Ministers responsible for foreign economic and foreign trade activities", "Economic and Trade Ministers' Meeting", "Meeting of Ministers of Economy and Trade", "Meeting of Trade Ministers"], ru: ["Совещание министров, отвечающих за внешнеэкономическую и внешнеторговую деятельность"] },
  { code: "ministers-finance", zh: ["财长和央行行长会议", "财政部长和央行行长会议"], en: ["Meeting of Ministers of Finance and Governors of Central Banks", "Meeting of Finance Ministers and Central Bank Governors"], ru: ["Совещание министров финансов и председателей центральных (национальных) банков"] },
  { code: "ministers-industry", zh: ["工业部长会议", "成员国工业部长会议"], en: ["Meeting of Ministers of Industry", "Ministerial Meeting on Industry"], ru: ["Совещание министров промышленности"] },
  { code: "ministers-energy", zh: ["能源部长会议", "成员国能源部长会议"], en: ["Meeting of Ministers of Energy", "Energy Ministers' Meeting"], ru: ["Совещание министров энергетики"] },
  { code: "ministers-transport", zh: ["交通部长会议", "成员国交通部长会议"], en: ["Meeting of Ministers of Transport", "Transport Ministers' Meeting"], ru: ["Совещание министров транспорта"] },
  { code: "ministers-agriculture", zh: ["农业部长会议", "成员国农业部长会议"], en: ["Meeting of Ministers of Agriculture", "Agriculture Ministers' Meeting"], ru: ["Совещание министров сельского хозяйства"] },
  { code: "ministers-environment", zh: ["环境部长会议", "环保部门负责人会议", "成员国环境保护部门负责人会议"], en: ["Meeting of Ministers of Environment", "Meeting of Heads of Environmental Agencies", "Meeting of Heads of Ministries and Agencies in charge of environmental protection"], ru: ["Совещание министров, отвечающих за охрану окружающей среды", "Совещание руководителей министерств и ведомств, отвечающих за вопросы охраны окружающей среды"] },
  { code: "ministers-health", zh: ["卫生部长会议", "成员国卫生部长会议"], en: ["Meeting of Ministers of Health", "Health Ministers' Meeting"], ru: ["Совещание министров здравоохранения"] },
  { code: "ministers-education", zh: ["教育部长会议", "成员国教育部长会议"], en: ["Meeting of Ministers of Education", "Education Ministers' Meeting"], ru: ["Совещание министров образования"] },
  { code: "ministers-science", zh: ["科技部长会议", "科技部门负责人会议", "成员国科技部长会议"], en: ["Meeting of Heads of Ministries and Agencies of Science and Technology", "Meeting of Ministers of Science and Technology", "Science and Technology Ministers' Meeting"], ru: ["Совещание руководителей министерств и ведомств науки и технологий"] },
  { code: "ministers-culture", zh: ["文化部长会议", "成员国文化部长会议"], en: ["Meeting of Ministers of Culture", "Culture Ministers' Meeting", "Ministers of Culture Meeting"], ru: ["Совещание министров культуры"] },
  { code: "ministers-defence", zh: ["国防部长会议", "成员国国防部长会议"], en: ["Meeting of Ministers of Defence", "Defence Ministers' Meeting", "Defense Ministers' Meeting"], ru: ["Совещание министров обороны"] },
  { code: "ministers-justice", zh: ["司法部长会议", "成员国司法部长会议"], en: ["Meeting of Ministers of Justice", "Justice Ministers' Meeting"], ru: ["Совещание министров юстиции"] },
  { code: "ministers-interior", zh: ["公安内务部长会议", "内务和公共安全部长会议"], en: ["Meeting of Ministers of Interior and Public Security"], ru: ["Совещание министров внутренних дел и общественной безопасности"] },
  { code: "ministers-information", zh: ["信息通信技术发展部门负责人会议", "数字化部长会议"], en: ["Meeting of Heads of Ministries and Agencies for Information and Communication Technologies", "Meeting of Heads of Agencies for ICT Development"], ru: ["Совещание руководителей министерств и ведомств, отвечающих за развитие информационно-коммуникационных технологий"] },
  { code: "ministers-social", zh: ["劳动和社会保障部长会议", "社会发展部长会议"], en: ["Meeting of Ministers of Labour and Social Protection"], ru: ["Совещание министров труда и социальной защиты"] },
  { code: "heads-security-councils", zh: ["安全会议秘书会议"], en: ["Meeting of Secretaries of Security Councils", "Security Council Secretaries' Meeting"], ru: ["Совещание секретарей советов безопасности"] },
  { code: "heads-supreme-courts", zh: ["最高法院院长会议"], en: ["Meeting of Chief Justices", "Meeting of Presidents of Supreme Courts", "Conference of Chairmen of Supreme Courts"], ru: ["Совещание председателей верховных судов"] },
  { code: "heads-prosecutors", zh: ["总检察长会议"], en: ["Meeting of Prosecutors General", "Prosecutors-General Meeting"], ru: ["Совещание генеральных прокуроров"] },
  { code: "heads-emergency", zh: ["紧急救灾部门领导人会议", "紧急救灾部门负责人会议", "应急管理部门负责人会议"], en: ["Meeting of Heads of Emergency Authorities", "Meeting of Heads of Emergency Prevention and Relief Agencies", "Meeting of Heads of Emergency Departments"], ru: ["Совещание руководителей ведомств, занимающихся предупреждением и ликвидацией чрезвычайных ситуаций"] },
  { code: "heads-emergency-border", zh: ["边境地区紧急救灾部门负责人会议", "边境地区紧急救灾部门领导人会议"], en: ["Meeting of Heads of Emergency Agencies of Border Areas", "meeting of heads of emergency relief departments in border areas"], ru: ["Встреча руководителей служб чрезвычайных ситуаций приграничных территорий"] },
  { code: "heads-customs", zh: ["海关署长会议", "海关部门负责人会议"], en: ["Meeting of Heads of Customs Services", "Meeting of Heads of Customs Authorities"], ru: ["Совещание руководителей таможенных служб"] },
  { code: "heads-antimonopoly", zh: ["反垄断部门负责人会议"], en: ["Meeting of Heads of Antimonopoly Authorities", "meeting of heads of anti-monopoly authorities"], ru: ["Совещание руководителей антимонопольных ведомств"] },
  { code: "heads-statistics", zh: ["统计部门负责人会议"], en: ["Meeting of Heads of Statistical Services"], ru: ["Совещание руководителей статистических служб"] },
  { code: "heads-tax", zh: ["税务部门负责人会议", "税务局长会议"], en: ["Meeting of Heads of Tax Authorities"], ru: ["Совещание руководителей налоговых служб"] },
  { code: "heads-audit", zh: ["最高审计机关负责人会议", "最高审计机关领导人会议"], en: ["Meeting of Heads of Supreme Audit Institutions", "meeting of the heads of the supreme audit authorities"], ru: ["Встреча руководителей высших органов аудита", "Встреча руководителей высших органов финансового контроля"] },
  { code: "heads-ports", zh: ["港口和物流中心负责人会议"], en: ["Meeting of Heads of Ports and Logistics Centres", "meeting of heads of ports and logistics centers"], ru: ["Встреча руководителей портов и логистических центров"] },
  { code: "heads-railways", zh: ["铁路部门负责人会议", "铁路部门领导人会议"], en: ["Meeting of Heads of Railway Administrations"], ru: ["Встреча руководителей железнодорожных администраций"] },
  { code: "heads-sport", zh: ["体育部门负责人会议", "体育部长会议"], en: ["Meeting of Heads of Sports Authorities", "Meeting of Heads of Ministries and Agencies in charge of physical culture and sports"], ru: ["Совещание руководителей министерств и ведомств физической культуры и спорта"] },
  { code: "heads-tourism", zh: ["旅游部门负责人会议", "旅游部门领导人会议"], en: ["Meeting of Heads of Tourism Administrations"], ru: ["Совещание руководителей туристских администраций"] },
  { code: "heads-sanitary", zh: ["卫生防疫部门负责人会议", "卫生防疫部门领导人会议"], en: ["Meeting of Heads of Sanitary and Epidemiological Services", "meeting mechanism of the heads of health and epidemic prevention departments"], ru: ["Совещание руководителей служб санитарно-эпидемиологического благополучия"] },
  { code: "heads-space", zh: ["航天机构负责人会议"], en: ["Meeting of Heads of Space Agencies"], ru: ["Встреча руководителей космических агентств"] },
  { code: "heads-parliaments", zh: ["议会领导人会议", "议长会议"], en: ["Meeting of Heads of Parliaments"], ru: ["Встреча руководителей парламентов"] },
  { code: "ministers-economy", zh: ["经济发展部长会议", "经济部长会议"], en: ["Meeting of Ministers of Economic Development", "Meeting of Ministers of Economy"], ru: ["Совещание министров экономического развития", "Совещание министров экономики"] },
  { code: "ministers-digital", zh: ["数字发展部长会议", "数字经济部长会议"], en: ["Meeting of Ministers of Digital Development"], ru: ["Совещание министров цифрового развития"] },
  { code: "ministers-water", zh: ["水利部长会议", "水资源部门负责人会议"], en: ["Meeting of Ministers of Water Resources", "Meeting of Heads of Water Management Agencies"], ru: ["Совещание министров водных ресурсов", "Совещание руководителей водохозяйственных ведомств"] },
  { code: "ministers-construction", zh: ["建设部长会议"], en: ["Meeting of Ministers of Construction"], ru: ["Совещание министров строительства"] },
  { code: "ministers-youth", zh: ["青年事务部门负责人会议", "青年部长会议"], en: ["Meeting of Heads of Ministries and Agencies for Youth Affairs", "Meeting of Heads of Youth Affairs Authorities"], ru: ["Совещание руководителей министерств и ведомств по делам молодёжи"] },
  { code: "ministers-poverty-reduction", zh: ["减贫部门负责人会议", "减贫部长会议"], en: ["Meeting of Heads of Ministries and Agencies for Poverty Reduction"], ru: ["Совещание руководителей министерств и ведомств по сокращению бедности"] },
  { code: "heads-anti-drug", zh: ["禁毒部门领导人会议", "禁毒部门负责人会议"], en: ["Meeting of Heads of Anti-Drug Agencies", "Meeting of Heads of Competent Agencies Combating Illicit Drug Trafficking"], ru: ["Совещание руководителей антинаркотических ведомств", "Совещание руководителей компетентных органов, наделённых полномочиями по борьбе с незаконным оборотом наркотиков"] },
  { code: "heads-border", zh: ["边防部门领导人会议", "边防部门负责人会议"], en: ["Meeting of Heads of Border Services", "Meeting of Heads of Border Agencies"], ru: ["Совещание руководителей пограничных служб"] },
  { code: "heads-intellectual-property", zh: ["知识产权部门负责人会议"], en: ["Meeting of Heads of Intellectual Property Offices", "Meeting of Heads of Intellectual Property Authorities"], ru: ["Совещание руководителей ведомств по интеллектуальной собственности"] },
  { code: "heads-standardisation", zh: ["标准化部门负责人会议", "标准化机构负责人会议"], en: ["Meeting of Heads of Standardisation Bodies", "Meeting of Heads of National Standardization Bodies"], ru: ["Совещание руководителей ведомств по стандартизации", "Совещание руководителей органов по стандартизации"] },
  { code: "heads-financial-intelligence", zh: ["金融情报机构负责人会议"], en: ["Meeting of Heads of Financial Intelligence Units"], ru: ["Совещание руководителей подразделений финансовой разведки"] },
  { code: "heads-academies-of-sciences", zh: ["科学院院长会议"], en: ["Meeting of Presidents of Academies of Sciences"], ru: ["Встреча руководителей академий наук"] },
  { code: "heads-archives", zh: ["档案部门负责人会议"], en: ["Meeting of Heads of Archival Services"], ru: ["Совещание руководителей архивных служб"] },
  { code: "heads-veterinary", zh: ["兽医部门负责人会议"], en: ["Meeting of Heads of Veterinary Services"], ru: ["Совещание руководителей ветеринарных служб"] },
  { code: "heads-plant-quarantine", zh: ["植物检疫部门负责人会议"], en: ["Meeting of Heads of Plant Quarantine Services"], ru: ["Совещание руководителей служб карантина растений"] },
  { code: "heads-civil-aviation", zh: ["民航部门负责人会议"], en: ["Meeting of Heads of Civil Aviation Authorities"], ru: ["Совещание руководителей авиационных администраций"] },
  { code: "heads-hydromet", zh: ["气象水文部门负责人会议", "气象部门负责人会议"], en: ["Meeting of Heads of Hydrometeorological Services"], ru: ["Совещание руководителей гидрометеорологических служб"] },
  { code: "heads-media", zh: ["媒体部门负责人会议"], en: ["Meeting of Heads of Media Agencies"], ru: ["Совещание руководителей средств массовой информации"] },
  { code: "heads-general-staffs", zh: ["总参谋长会议", "总参谋部代表会议"], en: ["Meeting of Chiefs of General Staffs"], ru: ["Совещание начальников генеральных штабов"] },
  { code: "heads-migration", zh: ["移民部门负责人会议"], en: ["Meeting of Heads of Migration Services"], ru: ["Совещание руководителей миграционных служб"] },
];

const WORKING_GROUPS: Entry[] = [
  { code: "wg-e-commerce", zh: ["电子商务专门工作组", "成员国电子商务专门工作组"], en: ["Special Working Group on Electronic Commerce", "Working Group on E-commerce"], ru: ["Специальная рабочая группа по электронной торговле"] },
  { code: "wg-investment-promotion", zh: ["投资促进专门工作组", "促进投资专门工作组"], en: ["Special Working Group on Investment Promotion", "Working Group on Investment Promotion"], ru: ["Специальная рабочая группа по содействию инвестициям"] },
  { code: "wg-trade-facilitation", zh: ["贸易便利化工作组", "成员国贸易便利化工作组"], en: ["Working Group on Trade Facilitation", "Special Working Group on Trade Facilitation"], ru: ["Рабочая группа по упрощению процедур торговли"] },
  { code: "wg-poverty-reduction", zh: ["减贫特别工作组", "成员国减贫特别工作组"], en: ["Special Working Group on Poverty Reduction"], ru: ["Специальная рабочая группа по сокращению бедности"] },
  { code: "wg-startups-innovation", zh: ["创新创业特别工作组", "初创企业和创新专门工作组"], en: ["Special Working Group on Startups and Innovation"], ru: ["Специальная рабочая группа по стартапам и инновациям"] },
  { code: "wg-traditional-medicine", zh: ["传统医学专家工作组"], en: ["Expert Working Group on Traditional Medicine"], ru: ["Экспертная рабочая группа по народной медицине"] },
  { code: "wg-customs", zh: ["海关合作专门工作组"], en: ["Special Working Group on Customs Cooperation"], ru: ["Специальная рабочая группа по таможенному сотрудничеству"] },
  { code: "wg-transit", zh: ["发展过境潜力专门工作组"], en: ["Special Working Group on the Development of Transit Potential"], ru: ["Специальная рабочая группа по развитию транзитного потенциала"] },
  { code: "wg-information-security", zh: ["国际信息安全专家组"], en: ["Group of Experts on International Information Security"], ru: ["Группа экспертов по международной информационной безопасности"] },
  { code: "wg-ict", zh: ["现代信息和电信技术专门工作组"], en: ["Special Working Group on Modern Information and Telecommunication Technologies"], ru: ["Специальная рабочая группа по современным информационным и телекоммуникационным технологиям"] },
  { code: "wg-agriculture", zh: ["农业合作常设专家工作组", "农业专家工作组"], en: ["Permanent Expert Working Group on Agriculture", "Expert Working Group on Agriculture"], ru: ["Постоянно действующая экспертная рабочая группа по сельскому хозяйству", "Экспертная рабочая группа по сельскому хозяйству"] },
  { code: "wg-science", zh: ["科技合作常设工作组", "科技合作工作组"], en: ["Permanent Working Group on Science and Technology Cooperation", "Working Group on Science and Technology"], ru: ["Постоянно действующая рабочая группа по научно-техническому сотрудничеству", "Рабочая группа по научно-техническому сотрудничеству"] },
  { code: "wg-environment", zh: ["环保专家组", "环保合作专家组"], en: ["Expert Group on Environmental Protection", "Environmental Expert Group"], ru: ["Экспертная группа по охране окружающей среды"] },
  { code: "wg-education", zh: ["教育专家工作组", "教育合作常设专家工作组"], en: ["Expert Working Group on Education", "Permanent Expert Working Group on Education"], ru: ["Экспертная рабочая группа по образованию", "Постоянно действующая экспертная рабочая группа по сотрудничеству в области образования"] },
  { code: "wg-culture", zh: ["文化专家工作组"], en: ["Expert Working Group on Culture"], ru: ["Экспертная рабочая группа по культуре"] },
  { code: "wg-tourism", zh: ["旅游专家工作组"], en: ["Expert Working Group on Tourism"], ru: ["Экспертная рабочая группа по туризму"] },
  { code: "wg-health", zh: ["卫生合作专家工作组"], en: ["Expert Working Group on Health"], ru: ["Экспертная рабочая группа по здравоохранению"] },
  { code: "wg-sanitary", zh: ["卫生防疫专家工作组"], en: ["Expert Working Group on Sanitary and Epidemiological Welfare"], ru: ["Экспертная рабочая группа по санитарно-эпидемиологическому благополучию"] },
  { code: "wg-justice", zh: ["法律服务专家工作组", "法律服务和法医鉴定专家工作组"], en: ["Expert Working Group on Legal Services", "Expert Working Group on Forensic Activities and Legal Services"], ru: ["Экспертная рабочая группа по юридическим услугам", "Экспертная рабочая группа по судебно-экспертной деятельности и юридическим услугам"] },
  { code: "wg-budget", zh: ["预算问题专家组", "财务问题专家组"], en: ["Expert Group on Budgetary Matters", "Working Group of Financial Experts"], ru: ["Группа экспертов по бюджетным вопросам", "Экспертная группа по финансовым вопросам"] },
  { code: "wg-energy", zh: ["能源合作高级工作组", "能源专家工作组"], en: ["High-Level Working Group on Energy", "Energy Experts Working Group"], ru: ["Рабочая группа высокого уровня по энергетике", "Экспертная рабочая группа по энергетике"] },
  { code: "wg-road-transport", zh: ["国际道路运输便利化联合委员会", "道路运输专家工作组"], en: ["Joint Commission on the Facilitation of International Road Transport", "Expert Group on Road Transport"], ru: ["Совместная комиссия по созданию благоприятных условий для международных автомобильных перевозок", "Экспертная группа по автомобильным перевозкам"] },
  { code: "wg-standards", zh: ["技术规则、标准和合格评定程序专门工作组", "标准化专门工作组"], en: ["Special Working Group on Technical Regulations, Standards and Conformity Assessment"], ru: ["Специальная рабочая группа по техническим регламентам, стандартам и процедурам оценки соответствия"] },
  { code: "wg-senior-trade-officials", zh: ["高官委员会", "经贸部长会议高官委员会"], en: ["Commission of Senior Officials", "Senior Officials Committee"], ru: ["Комиссия старших должностных лиц"] },
  { code: "wg-services", zh: ["服务贸易专门工作组", "服务贸易工作组"], en: ["Special Working Group on Trade in Services", "Working Group on Trade in Services"], ru: ["Специальная рабочая группа по торговле услугами"] },
  { code: "wg-innovation-clusters", zh: ["创新和技术集群工作组"], en: ["Working Group on Innovation and Technology Clusters"], ru: ["Рабочая группа по инновационным и технологическим кластерам"] },
  { code: "wg-artificial-intelligence", zh: ["人工智能专家工作组", "人工智能工作组"], en: ["Expert Working Group on Artificial Intelligence", "Working Group on Artificial Intelligence"], ru: ["Экспертная рабочая группа по искусственному интеллекту"] },
  { code: "wg-climate", zh: ["气候变化工作组", "气候变化特别工作组"], en: ["Special Working Group on Climate Change", "Working Group on Climate Change"], ru: ["Специальная рабочая группа по изменению климата"] },
  { code: "wg-afghanistan", zh: ["“上合组织-阿富汗”联络组", "上合组织-阿富汗联络组"], en: ["SCO-Afghanistan Contact Group"], ru: ["Контактная группа ШОС – Афганистан"] },
];

const PARTNERS: Entry[] = [
  { code: "un", zh: ["联合国", "联合国大会", "联大"], en: ["United Nations", "UN", "UN General Assembly", "United Nations General Assembly"], ru: ["Организация Объединённых Наций", "ООН", "Генеральная Ассамблея ООН"] },
  { code: "unesco", zh: ["联合国教科文组织", "教科文组织"], en: ["UNESCO", "United Nations Educational, Scientific and Cultural Organization"], ru: ["ЮНЕСКО"] },
  { code: "unodc", zh: ["联合国毒品和犯罪问题办公室"], en: ["United Nations Office on Drugs and Crime", "UNODC"], ru: ["Управление ООН по наркотикам и преступности", "УНП ООН"] },
  { code: "unescap", zh: ["联合国亚洲及太平洋经济社会委员会", "联合国亚太经社会"], en: ["United Nations Economic and Social Commission for Asia and the Pacific", "UNESCAP", "ESCAP"], ru: ["ЭСКАТО ООН", "ЭСКАТО"] },
  { code: "unep", zh: ["联合国环境规划署"], en: ["United Nations Environment Programme", "UNEP"], ru: ["ЮНЕП"] },
  { code: "undp", zh: ["联合国开发计划署"], en: ["United Nations Development Programme", "UNDP"], ru: ["ПРООН"] },
  { code: "unido", zh: ["联合国工业发展组织"], en: ["United Nations Industrial Development Organization", "UNIDO"], ru: ["ЮНИДО"] },
  { code: "fao", zh: ["联合国粮食及农业组织", "联合国粮农组织", "粮农组织"], en: ["Food and Agriculture Organization of the United Nations", "FAO"], ru: ["ФАО"] },
  { code: "who", zh: ["世界卫生组织", "世卫组织"], en: ["World Health Organization", "WHO"], ru: ["Всемирная организация здравоохранения", "ВОЗ"] },
  { code: "wto", zh: ["世界贸易组织", "世贸组织"], en: ["World Trade Organization", "WTO"], ru: ["Всемирная торговая организация", "ВТО"] },
  { code: "imf", zh: ["国际货币基金组织"], en: ["International Monetary Fund", "IMF"], ru: ["Международный валютный фонд", "МВФ"] },
  { code: "iaea", zh: ["国际原子能机构"], en: ["International Atomic Energy Agency", "IAEA"], ru: ["Международное агентство по атомной энергии", "МАГАТЭ"] },
  { code: "cis", zh: ["独立国家联合体", "独联体"], en: ["Commonwealth of Independent States", "CIS"], ru: ["Содружество Независимых Государств", "СНГ"] },
  { code: "eaeu", zh: ["欧亚经济联盟", "欧亚经济委员会"], en: ["Eurasian Economic Union", "EAEU", "Eurasian Economic Commission"], ru: ["Евразийский экономический союз", "ЕАЭС", "Евразийская экономическая комиссия"] },
  { code: "csto", zh: ["集体安全条约组织", "集安组织"], en: ["Collective Security Treaty Organization", "CSTO"], ru: ["Организация Договора о коллективной безопасности", "ОДКБ"] },
  { code: "cica", zh: ["亚洲相互协作与信任措施会议", "亚信会议", "亚信"], en: ["Conference on Interaction and Confidence Building Measures in Asia", "CICA"], ru: ["Совещание по взаимодействию и мерам доверия в Азии", "СВМДА"] },
  { code: "asean", zh: ["东南亚国家联盟", "东盟"], en: ["Association of Southeast Asian Nations", "ASEAN"], ru: ["Ассоциация государств Юго-Восточной Азии", "АСЕАН"] },
  { code: "arab-league", zh: ["阿拉伯国家联盟", "阿盟"], en: ["League of Arab States", "Arab League"], ru: ["Лига арабских государств", "ЛАГ"] },
  { code: "eco", zh: ["经济合作组织"], en: ["Economic Cooperation Organization", "ECO"], ru: ["Организация экономического сотрудничества", "ОЭС"] },
  { code: "brics", zh: ["金砖国家"], en: ["BRICS"], ru: ["БРИКС"] },
  { code: "african-union", zh: ["非洲联盟", "非盟"], en: ["African Union"], ru: ["Африканский союз"] },
  { code: "un-security-council", zh: ["联合国安理会", "联合国安全理事会", "安理会"], en: ["United Nations Security Council", "UN Security Council"], ru: ["Совет Безопасности ООН", "Совбез ООН", "СБ ООН"] },
  { code: "unhcr", zh: ["联合国难民署", "联合国难民事务高级专员公署"], en: ["United Nations High Commissioner for Refugees", "UNHCR"], ru: ["Управление Верховного комиссара ООН по делам беженцев", "УВКБ ООН"] },
  { code: "unicef", zh: ["联合国儿童基金会"], en: ["United Nations Children’s Fund", "UNICEF"], ru: ["Детский фонд ООН", "ЮНИСЕФ"] },
  { code: "unctad", zh: ["联合国贸易和发展会议", "联合国贸发会议"], en: ["United Nations Conference on Trade and Development", "UNCTAD"], ru: ["Конференция ООН по торговле и развитию", "ЮНКТАД"] },
  { code: "unaids", zh: ["联合国艾滋病规划署"], en: ["UNAIDS", "Joint United Nations Programme on HIV/AIDS"], ru: ["ЮНЭЙДС", "Объединённая программа ООН по ВИЧ/СПИД"] },
  { code: "un-tourism", zh: ["联合国旅游组织", "世界旅游组织"], en: ["UN Tourism", "World Tourism Organization", "UNWTO"], ru: ["Всемирная туристская организация", "ЮНВТО"] },
  { code: "un-ece", zh: ["联合国欧洲经济委员会", "联合国欧经会"], en: ["United Nations Economic Commission for Europe", "UNECE"], ru: ["Европейская экономическая комиссия ООН", "ЕЭК ООН"] },
  { code: "itu", zh: ["国际电信联盟"], en: ["International Telecommunication Union", "ITU"], ru: ["Международный союз электросвязи", "МСЭ"] },
  { code: "ilo", zh: ["国际劳工组织"], en: ["International Labour Organization", "International Labor Organization"], ru: ["Международная организация труда", "МОТ"] },
  { code: "wipo", zh: ["世界知识产权组织"], en: ["World Intellectual Property Organization", "WIPO"], ru: ["Всемирная организация интеллектуальной собственности", "ВОИС"] },
  { code: "wco", zh: ["世界海关组织"], en: ["World Customs Organization", "WCO"], ru: ["Всемирная таможенная организация", "ВТамО"] },
  { code: "interpol", zh: ["国际刑警组织"], en: ["INTERPOL"], ru: ["Интерпол"] },
  { code: "opcw", zh: ["禁止化学武器组织"], en: ["Organisation for the Prohibition of Chemical Weapons", "OPCW"], ru: ["Организация по запрещению химического оружия", "ОЗХО"] },
  { code: "icrc", zh: ["红十字国际委员会"], en: ["International Committee of the Red Cross", "ICRC"], ru: ["Международный комитет Красного Креста", "МККК"] },
  { code: "world-bank", zh: ["世界银行"], en: ["World Bank"], ru: ["Всемирный банк"] },
  { code: "adb", zh: ["亚洲开发银行", "亚开行"], en: ["Asian Development Bank"], ru: ["Азиатский банк развития"] },
  { code: "aiib", zh: ["亚洲基础设施投资银行", "亚投行"], en: ["Asian Infrastructure Investment Bank"], ru: ["Азиатский банк инфраструктурных инвестиций"] },
  { code: "eurasian-development-bank", zh: ["欧亚开发银行"], en: ["Eurasian Development Bank"], ru: ["Евразийский банк развития"] },
  { code: "new-development-bank", zh: ["新开发银行", "金砖国家新开发银行"], en: ["New Development Bank"], ru: ["Новый банк развития"] },
  { code: "apec", zh: ["亚太经合组织"], en: ["APEC", "Asia-Pacific Economic Cooperation"], ru: ["Азиатско-Тихоокеанское экономическое сотрудничество", "АТЭС"] },
  { code: "g20", zh: ["二十国集团"], en: ["G20", "Group of Twenty"], ru: ["Группа двадцати"] },
  { code: "oic", zh: ["伊斯兰合作组织"], en: ["Organisation of Islamic Cooperation", "Organization of Islamic Cooperation"], ru: ["Организация исламского сотрудничества", "ОИС"] },
  { code: "turkic-states", zh: ["突厥国家组织"], en: ["Organization of Turkic States"], ru: ["Организация тюркских государств", "ОТГ"] },
  { code: "gcc", zh: ["海湾阿拉伯国家合作委员会", "海合会"], en: ["Gulf Cooperation Council"], ru: ["Совет сотрудничества арабских государств Персидского залива", "ССАГПЗ"] },
  { code: "cis-anti-terrorist-centre", zh: ["独联体反恐中心"], en: ["CIS Anti-Terrorism Centre", "CIS Anti-Terrorism Center", "CIS Anti-Terrorist Centre"], ru: ["Антитеррористический центр СНГ", "АТЦ СНГ"] },
  { code: "cis-executive-committee", zh: ["独联体执委会", "独联体执行委员会"], en: ["CIS Executive Committee", "Executive Committee of the CIS"], ru: ["Исполнительный комитет СНГ", "Исполком СНГ"] },
  { code: "union-state", zh: ["俄白联盟国家"], en: ["Union State of Russia and Belarus"], ru: ["Союзное государство России и Беларуси"] },
];

/** Short names by which a text calls a member state besides its official ones. */
const STATE_ALIASES: Record<string, { zh: string[]; en: string[]; ru: string[] }> = {
  BY: { zh: ["白方"], en: ["Belarusian side"], ru: ["белорусская сторона"] },
  IN: { zh: ["印方"], en: ["Indian side"], ru: ["индийская сторона"] },
  IR: { zh: ["伊方"], en: ["Iranian side"], ru: ["иранская сторона"] },
  KZ: { zh: ["哈方"], en: ["Kazakh side", "Kazakhstani side"], ru: ["казахстанская сторона"] },
  CN: { zh: ["中方"], en: ["Chinese side", "PRC"], ru: ["китайская сторона", "КНР"] },
  KG: { zh: ["吉方", "吉尔吉斯"], en: ["Kyrgyz side"], ru: ["кыргызская сторона", "киргизская сторона", "Киргизия"] },
  PK: { zh: ["巴方"], en: ["Pakistani side"], ru: ["пакистанская сторона"] },
  RU: { zh: ["俄方"], en: ["Russian side"], ru: ["российская сторона", "РФ"] },
  TJ: { zh: ["塔方"], en: ["Tajik side"], ru: ["таджикская сторона"] },
  UZ: { zh: ["乌方"], en: ["Uzbek side"], ru: ["узбекская сторона"] },
};

function listStates(): BodyRecord[] {
  return MEMBERS.map((member) => {
    const extra = STATE_ALIASES[member.code] ?? { zh: [], en: [], ru: [] };
    return record("state", {
      code: `state-${member.code.toLowerCase()}`,
      zh: [member.name.zh, member.fullName.zh, ...extra.zh],
      en: [member.name.en, member.fullName.en, ...extra.en],
      ru: [member.name.ru, member.fullName.ru, ...extra.ru],
    });
  });
}

/** Every body that the product knows at first, in the order in which the registry shows them. */
export const BODIES: readonly BodyRecord[] = [
  ...COLLECTIVES.map((entry) => record("collective", entry)),
  ...COUNCILS.map((entry) => record("council", entry)),
  ...ORGANS.map((entry) => record("organ", entry)),
  ...CENTRES.map((entry) => record("centre", entry)),
  ...AFFILIATES.map((entry) => record("partner", entry)),
  ...MEETINGS.map((entry) => record("meeting", entry)),
  ...WORKING_GROUPS.map((entry) => record("working_group", entry)),
  ...PARTNERS.map((entry) => record("partner", entry)),
  ...listStates(),
];

/** Codes of bodies outside the Organisation: what they do can be noted, but no text of its makes them responsible. */
export const OUTSIDE_BODIES: ReadonlySet<string> = new Set(PARTNERS.map(({ code }) => code));
